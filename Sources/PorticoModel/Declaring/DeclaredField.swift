package import PorticoDiagnostics

/// One declared field of a record, of any type.
package protocol DeclaredField<Owner>: Sendable {
    associatedtype Owner: Sendable

    var facts: FieldFacts { get }
    /// The description of its value for the schema and the manual.
    var shape: ValueShape { get }
    var isRequired: Bool { get }
    /// The newest snapshot schema that introduced the field or a field inside it.
    var newestSchema: Int { get }
    /// The field itself or, for a group, the fields inside it.
    var leaves: [any DeclaredField<Owner>] { get }

    /// Returns the value as stored in snapshots and exports, or nil if there is none. Raises `schema` to that of the
    /// newest field inside it.
    func json(of owner: Owner, schema: inout Int) -> JSONValue?
    /// Returns the places of the records inside it at which rules can be silenced.
    func provenances(of owner: Owner) -> [Provenance]
    /// Returns the files that its value names. `provenance` belongs to the record that contains the field.
    func files(of owner: Owner, _ provenance: Provenance?) -> [NamedFile]
    /// Returns the words with which a search finds the record.
    func words(of owner: Owner) -> [String]
    /// Returns the date if the field is the date of an event.
    func recordedDate(of owner: Owner) -> CalendarDate?
    /// Removes the date of an event after `date`.
    func takeBack(after date: CalendarDate, in owner: inout Owner)
    /// Returns its value and those of the records inside it, with their declarations.
    func value(of owner: Owner) -> FieldValue
    /// The declaration of the field with those of the records inside it.
    var outline: FieldOutline { get }
    /// Calls the interpreter's method for this kind of field.
    func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter) where Interpreter.Owner == Owner
}

extension DeclaredField {
    package var isRequired: Bool { false }
    package var newestSchema: Int { facts.frozenKey == nil ? 1 : facts.since }
    package var leaves: [any DeclaredField<Owner>] { [self] }

    package var outline: FieldOutline { FieldOutline(facts: facts, shape: shape, inner: []) }

    package func value(of owner: Owner) -> FieldValue {
        FieldValue(facts: facts, shape: shape, form: .value, json: json(of: owner))
    }

    package func provenances(of owner: Owner) -> [Provenance] { [] }

    package func files(of owner: Owner, _ provenance: Provenance?) -> [NamedFile] {
        guard facts.isFile, let provenance else { return [] }
        return texts(of: owner).map { NamedFile(path: $0, place: provenance.place(of: facts.path)) }
    }

    package func words(of owner: Owner) -> [String] {
        facts.isSearched ? texts(of: owner) : []
    }

    package func recordedDate(of owner: Owner) -> CalendarDate? { nil }

    package func takeBack(after date: CalendarDate, in owner: inout Owner) {}

    /// Returns the texts in the value, which may be a list.
    private func texts(of owner: Owner) -> [String] {
        switch json(of: owner) {
        case .text(let text)?: [text]
        case .list(let values)?: values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
    }

    package func json(of owner: Owner) -> JSONValue? {
        var schema = 1
        return json(of: owner, schema: &schema)
    }

    var described: RecordShape.Field {
        RecordShape.Field(key: facts.key, shape: shape, isRequired: isRequired, help: facts.help)
    }
}

/// A file that a record names.
package struct NamedFile: Sendable {
    /// The path as the author wrote it, relative to the project's folder.
    package var path: String
    package var place: SourceRange
}

/// The declared properties of a field other than its type.
package struct FieldFacts: Sendable {
    /// The key in data files.
    package let key: String
    /// The key preceded by those of the groups that contain it: `impact.days`.
    package var path: String
    /// One sentence for the manual and for editors.
    package let help: String
    /// The key in a snapshot; nil if snapshots do not contain the field.
    package private(set) var frozenKey: String?
    /// The snapshot schema that introduced the field.
    package private(set) var since = 1
    /// Whether a snapshot omits a value that the author did not write.
    package private(set) var isLeftOutWhenUsual = false
    /// Whether data files may contain it. Snapshots may have additional fields.
    package private(set) var isWritten = true
    package private(set) var isSearched = false
    package private(set) var isUnique = false
    package private(set) var isFile = false
    package private(set) var isMoney = false
    /// What the date records, so that it cannot be in the future, and what is true before that date.
    package private(set) var recording = Recording.nothing
    /// What a published value is to its reader; nil if the declaration does not state it, as for a part of another field.
    package private(set) var protection: Protection?
    /// The records inside it that a reader can name: criteria, people.
    package private(set) var items: Items?

    /// The list of texts for its values: `side` for `side.client`.
    package private(set) var wordList: String?
    /// The value that an absent key means, as a snapshot would contain it.
    package var usual: JSONValue?
    /// Whether it is a checksum. It is shortened where it is shown, and adding the first one is not reported.
    package private(set) var isChecksum = false
    /// Whether it is the reason for correcting the record.
    package private(set) var isCorrection = false

    /// The names under which changes of a list's records are reported.
    package struct Items: Sendable {
        /// `criterion`
        package let name: String
        /// The key of the text that a list shows for a record: `text`.
        package let title: String
    }

    /// The kind of event that a date records. Such a date cannot be in the future.
    package enum Recording: Sendable {
        /// None: the field is a planned date, or not a date at all.
        case nothing
        /// An event in the record. Before that date the field has no value.
        case happened
        /// The beginning of the record. Before that date there is no such record.
        case began
    }

    init(_ key: String, _ help: String, _ traits: [FieldTrait]) {
        self.key = key
        self.help = help
        path = key
        frozenKey = key
        for trait in traits { add(trait) }
    }

    private mutating func add(_ trait: FieldTrait) {
        switch trait {
        case .since(let schema): since = schema
        case .frozen(let key): frozenKey = key
        case .notFrozen: frozenKey = nil
        case .leftOutWhenUsual: isLeftOutWhenUsual = true
        case .onlyFrozen: isWritten = false
        case .searched: isSearched = true
        case .unique: isUnique = true
        case .file: isFile = true
        case .happened: recording = .happened
        case .began: recording = .began
        case .money: isMoney = true
        case .promise(let easing): protection = .promise(easing)
        case .record(let easing): protection = .record(easing)
        case .moving: protection = .moving
        case .identity: protection = .identity
        case .free: protection = .free
        case .correction: isCorrection = true
        case .checksum: isChecksum = true
        case .words(let list): wordList = list
        case .items(let name, let title): items = Items(name: name, title: title)
        }
    }
}

/// A property that the declaration of a field can state.
package enum FieldTrait: Sendable {
    /// The snapshot schema that introduced it; 1 without this trait.
    case since(Int)
    /// It has a different key in a snapshot.
    case frozen(as: String)
    /// It is not part of a snapshot.
    case notFrozen
    /// A snapshot omits the value that a missing key means.
    case leftOutWhenUsual
    /// Snapshots contain it, but data files do not.
    case onlyFrozen
    /// A search finds the record by the words in its value.
    case searched
    /// No two records of a list may have the same value.
    case unique
    /// Its value is an amount in the plan's currency.
    case money
    /// Its value is the path of a file that is published with the record.
    case file
    /// It is the date of an event in the record.
    case happened
    /// It is the date on which the record began.
    case began
    /// A published value was promised, and a change may ease the promise.
    case promise(Easing)
    /// A published value records what happened, and a change may make it look better.
    case record(Easing)
    /// A published value moves as the work goes on.
    case moving
    /// It distinguishes the records of a list.
    case identity
    /// It explains something, and a change is not reported.
    case free
    /// It is the reason for correcting the record.
    case correction
    /// It is a checksum.
    case checksum
    /// The words for its values are in this list: `side` for `side.client`.
    case words(String)
    /// Its records have an id, and a change of one is reported under this name.
    case items(String, titled: String)
}
