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
    /// The date, if the field records that something happened or began.
    func recordedDate(of owner: Owner) -> CalendarDate?
    /// Removes a date on which something happened after `date`.
    func takeBack(after date: CalendarDate, in owner: inout Owner)
    /// Calls the interpreter's method for this kind of field.
    func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter) where Interpreter.Owner == Owner
}

extension DeclaredField {
    package var isRequired: Bool { false }
    package var newestSchema: Int { facts.frozenKey == nil ? 1 : facts.since }
    package var leaves: [any DeclaredField<Owner>] { [self] }

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

    /// The value, or the values of a list, as far as they are texts.
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
    package private(set) var telling = Telling.silent
    package private(set) var isSearched = false
    package private(set) var isUnique = false
    package private(set) var isFile = false
    package private(set) var isMoney = false
    package private(set) var record = Recording.nothing

    /// How a change of the value from one week to the next is told.
    package enum Telling: Sendable {
        /// Not at all.
        case silent
        /// As `label: from → to`, the label being the words of `field.<register>.<key>`.
        case plain
        /// In words of its own, by the comparison of its register.
        case inItsOwnWords
    }

    /// What a date records, so that it cannot be in the future, and what is so before that date.
    package enum Recording: Sendable {
        /// The date is a plan, or not a date at all.
        case nothing
        /// Something happened to the record; before, the field has no value.
        case happened
        /// The record came to be; before, there is none.
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
        case .told: telling = .plain
        case .toldInItsOwnWords: telling = .inItsOwnWords
        case .searched: isSearched = true
        case .unique: isUnique = true
        case .file: isFile = true
        case .happened: record = .happened
        case .began: record = .began
        case .money: isMoney = true
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
    /// A change is told as `label: from → to`.
    case told
    /// A change is told by the comparison of its register.
    case toldInItsOwnWords
    /// Its words lead to the record in a search.
    case searched
    /// No two records of a list may have the same value.
    case unique
    /// Its value is an amount in the plan's currency.
    case money
    /// Its value is the path of a file that is published with the record.
    case file
    /// Its date is that of something that happened to the record.
    case happened
    /// Its date is the one on which the record came to be.
    case began
}
