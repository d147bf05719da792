package import PorticoDiagnostics

/// One declared field of a record, whatever its type.
package protocol DeclaredField<Owner>: Sendable {
    associatedtype Owner: Sendable

    var facts: FieldFacts { get }
    /// What a schema and the manual say of its value.
    var shape: ValueShape { get }
    var isRequired: Bool { get }
    /// The newest snapshot schema that the field, or any field inside it, appeared in.
    var newestSchema: Int { get }
    /// Itself; of a group its fields.
    var leaves: [any DeclaredField<Owner>] { get }

    /// The value as snapshots and exports hold it; nil where there is none. Raises `schema` to that of the newest field
    /// inside it.
    func json(of owner: Owner, schema: inout Int) -> JSONValue?
    /// Where the records inside it are written, as far as rules can be silenced there.
    func provenances(of owner: Owner) -> [Provenance]
    /// The files that its value names; `provenance` is that of the record around it.
    func files(of owner: Owner, _ provenance: Provenance?) -> [NamedFile]
    /// The words by which a search finds the record.
    func words(of owner: Owner) -> [String]
    /// Its value and those of the records in it, with their declarations.
    func value(of owner: Owner) -> FieldValue
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
        guard facts.isFile, let provenance, case .text(let path)? = json(of: owner) else { return [] }
        return [NamedFile(path: path, place: provenance.place(of: facts.path))]
    }

    package func words(of owner: Owner) -> [String] {
        var schema = 1
        guard facts.isSearched, case .text(let text)? = json(of: owner, schema: &schema) else { return [] }
        return [text]
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
    /// As the author wrote it, from the project's folder.
    package var path: String
    package var place: SourceRange
}

/// What is declared of a field beside its type.
package struct FieldFacts: Sendable {
    /// As data files write it.
    package let key: String
    /// Its key with those of the groups it is in: `impact.days`.
    package var path: String
    /// One sentence for the manual and for editors.
    package let help: String
    /// Its key in a snapshot; nil where it is not part of one.
    package private(set) var frozenKey: String?
    /// The snapshot schema it appeared in.
    package private(set) var since = 1
    /// Whether a value that was not written is left out of a snapshot.
    package private(set) var isLeftOutWhenUsual = false
    /// Whether data files may hold it; snapshots may know more.
    package private(set) var isWritten = true
    package private(set) var isSearched = false
    package private(set) var isUnique = false
    package private(set) var isFile = false
    package private(set) var isMoney = false
    /// What a published value is to its reader; nil where the declaration says nothing, as for a part of another field.
    package private(set) var protection: Protection?
    /// The records in it that a reader can name: criteria, people.
    package private(set) var items: Items?

    /// The list of words for its values: `side` for `side.client`.
    package private(set) var wordList: String?
    /// What an absent key stands for, as a snapshot would contain it.
    package var usual: JSONValue?
    /// Whether it is a checksum: long, and no news when it is noted for the first time.
    package private(set) var isChecksum = false
    /// Whether it is the reason for correcting the record.
    package private(set) var isCorrection = false

    /// What the records of a list are called where a change of one is reported.
    package struct Items: Sendable {
        /// `criterion`
        package let name: String
        /// The key of the words that a list shows for one: `text`.
        package let title: String
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

/// What may be said of a field in its declaration.
package enum FieldTrait: Sendable {
    /// The snapshot schema that first knows it. Without this it is 1.
    case since(Int)
    /// It has another key in a snapshot.
    case frozen(as: String)
    /// It is not part of a snapshot.
    case notFrozen
    /// A snapshot leaves out the value that an absent key stands for.
    case leftOutWhenUsual
    /// It is part of a snapshot and not of a data file.
    case onlyFrozen
    /// Its words lead to the record in a search.
    case searched
    /// No two records of a list may have the same value.
    case unique
    /// Its value is an amount in the plan's currency.
    case money
    /// Its value is the path of a file that is published with the record.
    case file
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
