/// A data file of a project: what is in it, and where that is kept.
package protocol ProjectFile: Sendable {
    /// `plan.yml`
    var name: String { get }
    /// What it holds, in a sentence.
    var summary: String { get }
    var shape: RecordShape { get }

    /// Reads the file into `data`; leaves it alone where there is no such file or it cannot be read.
    func read(into data: inout ProjectData, by reader: inout some ProjectFileReader)
    /// The field of a record that keeps a project's data at `path`, named after the file.
    func field<Owner: Sendable>(
        at path: any WritableKeyPath<Owner, ProjectData> & Sendable
    ) -> any DeclaredField<Owner>
}

/// Reads a record from a file of a name.
package protocol ProjectFileReader {
    mutating func decode<Value>(_ name: String, _ fields: RecordFields<Value>) -> Value?
}

extension ProjectFile {
    /// `plan.yml` → `plan`
    var stem: String { String(name.dropLast(".yml".count)) }
}

/// A data file that is one record.
package struct RecordFile<Content: Declared>: ProjectFile {
    package let name: String
    package let summary: String
    private let since: Int
    private let path: any WritableKeyPath<ProjectData, Content> & Sendable

    /// `since` is the snapshot schema that first knows it.
    package init(
        _ name: String,
        _ path: any WritableKeyPath<ProjectData, Content> & Sendable,
        _ summary: String,
        since: Int = 1
    ) {
        self.name = name
        self.path = path
        self.summary = summary
        self.since = since
    }

    package var shape: RecordShape { Content.fields.shape }

    package func read(into data: inout ProjectData, by reader: inout some ProjectFileReader) {
        if let content = reader.decode(name, Content.fields) { data[keyPath: path] = content }
    }

    package func field<Owner: Sendable>(
        at data: any WritableKeyPath<Owner, ProjectData> & Sendable
    ) -> any DeclaredField<Owner> {
        let path = path
        return RecordField<Owner, Content>(
            facts: FieldFacts(stem, summary, [.since(since)]),
            isPartOfOwner: false,
            isAlwaysFrozen: since == 1,
            get: { $0[keyPath: data][keyPath: path] },
            set: { $0[keyPath: data][keyPath: path] = $1 }
        )
    }
}

/// A data file that is a list under a key.
package struct ListFile<Item: Declared>: ProjectFile {
    package let name: String
    package let summary: String
    private let since: Int
    private let path: any WritableKeyPath<ProjectData, [Item]> & Sendable
    private let fields: RecordFields<ProjectData>

    /// `help` is what is said of the list itself; `since` the snapshot schema that first knows it.
    package init(
        _ name: String,
        _ key: String,
        _ path: any WritableKeyPath<ProjectData, [Item]> & Sendable,
        _ summary: String,
        _ help: String,
        since: Int = 1
    ) {
        self.name = name
        self.path = path
        self.summary = summary
        self.since = since
        fields = RecordFields(ProjectData()) { $0.list(key, path, help) }
    }

    package var shape: RecordShape { fields.shape }

    package func read(into data: inout ProjectData, by reader: inout some ProjectFileReader) {
        if let content = reader.decode(name, fields) { data[keyPath: path] = content[keyPath: path] }
    }

    package func field<Owner: Sendable>(
        at data: any WritableKeyPath<Owner, ProjectData> & Sendable
    ) -> any DeclaredField<Owner> {
        let path = path
        return RecordListField<Owner, Item>(
            facts: FieldFacts(stem, summary, [.since(since)]),
            isAlwaysFrozen: false,
            get: { $0[keyPath: data][keyPath: path] },
            set: { $0[keyPath: data][keyPath: path] = $1 }
        )
    }
}

extension ProjectData: Declared {
    package static let fields = RecordFields(ProjectData()) { $0.projectData(\.self) }
}

extension FieldList {
    /// What the data files of a project hold, a field for each file.
    package mutating func projectData(_ path: any WritableKeyPath<Owner, ProjectData> & Sendable) {
        for file in ProjectData.files { add(file.field(at: path)) }
    }
}
