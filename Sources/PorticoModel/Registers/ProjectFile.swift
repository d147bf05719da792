/// A data file of a project: its contents, and where `ProjectData` stores them.
package protocol ProjectFile: Sendable {
    /// The file's name: `plan.yml`.
    var name: String { get }
    /// One sentence about its contents.
    var summary: String { get }
    var shape: RecordShape { get }

    /// Reads the file into `data`. Leaves `data` unchanged if the file is missing or cannot be read.
    func read(into data: inout ProjectData, by reader: inout some ProjectFileReader)
    /// Returns the field with the file's contents for a record that stores a project's data at `path`. The field is
    /// named after the file.
    func field<Owner: Sendable>(
        at path: any WritableKeyPath<Owner, ProjectData> & Sendable
    ) -> any DeclaredField<Owner>
}

/// Reads a record from the file with a given name.
package protocol ProjectFileReader {
    mutating func decode<Value>(_ name: String, _ fields: RecordFields<Value>) -> Value?
}

extension ProjectFile {
    /// The file's name without its extension: `plan.yml` → `plan`.
    var stem: String { String(name.dropLast(".yml".count)) }
}

/// A data file that consists of one record.
package struct RecordFile<Content: Declared>: ProjectFile {
    package let name: String
    package let summary: String
    private let since: Int
    private let path: any WritableKeyPath<ProjectData, Content> & Sendable

    /// `since` is the snapshot schema that introduced the file.
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

/// A data file that consists of a list under a key.
package struct ListFile<Item: Declared>: ProjectFile {
    package let name: String
    package let summary: String
    private let since: Int
    private let path: any WritableKeyPath<ProjectData, [Item]> & Sendable
    private let fields: RecordFields<ProjectData>

    /// `help` describes the list itself; `since` is the snapshot schema that introduced it.
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
    /// Declares one field for each data file of a project.
    package mutating func projectData(_ path: any WritableKeyPath<Owner, ProjectData> & Sendable) {
        for file in ProjectData.files { add(file.field(at: path)) }
    }
}
