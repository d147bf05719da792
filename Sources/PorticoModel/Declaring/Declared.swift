package import PorticoDiagnostics

/// A record whose fields are declared once. Reading, the schema, the manual, snapshots, exports, differences and search
/// are all derived from ``fields``.
package protocol Declared: Sendable {
    static var fields: RecordFields<Self> { get }
}

/// The declaration of a record: its fields in the order in which they are read and described. It does nothing by itself;
/// a ``FieldInterpreter`` gives it a meaning.
package struct RecordFields<Owner: Sendable>: Sendable {
    /// The record before any of its fields has been read.
    package let blank: Owner
    package let entries: [any DeclaredField<Owner>]
    /// The same fields, with each group replaced by the fields inside it.
    package let leaves: [any DeclaredField<Owner>]
    package let alternatives: [FieldList<Owner>.Alternative]
    package let checks: [FieldList<Owner>.Check]
    /// The description of the record for the schema, the manual and spreadsheets, including `allow`.
    package let shape: RecordShape
    package let places: Places

    /// How a record stores its place in the source, if it does.
    package struct Places: Sendable {
        /// Stores the place of the record and of its values.
        package var keep: (@Sendable (inout Owner, Provenance) -> Void)?
        package var get: (@Sendable (Owner) -> Provenance?)?
        /// Whether `allow: {rule: reason}` may be among the keys.
        package var takesAllowances = false
        /// Whether a record read from a snapshot stores its place in that file.
        package var areKeptInSnapshots = false
    }

    package init(_ blank: Owner, places: Places = Places(), _ declare: (inout FieldList<Owner>) -> Void) {
        var list = FieldList<Owner>()
        declare(&list)
        if list.entries.contains(where: { $0.leaves.contains { $0.facts.protection?.isTold ?? false } }) {
            list.correction(places)
        }
        self.blank = blank
        self.places = places
        entries = list.entries
        leaves = list.entries.flatMap { $0.leaves }
        alternatives = list.alternatives
        checks = list.checks
        var fields = list.entries.filter { $0.facts.isWritten }.map { $0.described }
        if places.takesAllowances { fields.append(RecordShape.allowances) }
        shape = RecordShape(fields: fields, alternatives: list.alternatives.map(\.keys))
    }
}

extension RecordFields {
    /// Declares a record that stores its place and in which rules can be silenced.
    package init(
        _ blank: Owner,
        placedAt path: any WritableKeyPath<Owner, Provenance> & Sendable,
        allowances: Bool = true,
        _ declare: (inout FieldList<Owner>) -> Void
    ) {
        let keep: @Sendable (inout Owner, Provenance) -> Void = { $0[keyPath: path] = $1 }
        let places = Places(
            keep: keep,
            get: { $0[keyPath: path] },
            takesAllowances: allowances,
            areKeptInSnapshots: true
        )
        self.init(blank, places: places, declare)
    }

    /// Declares a record that has a place only if it was read from a data file.
    package init(
        _ blank: Owner,
        placedInFilesAt path: any WritableKeyPath<Owner, Provenance?> & Sendable,
        allowances: Bool = false,
        _ declare: (inout FieldList<Owner>) -> Void
    ) {
        let keep: @Sendable (inout Owner, Provenance) -> Void = { $0[keyPath: path] = $1 }
        let places = Places(keep: keep, get: { $0[keyPath: path] }, takesAllowances: allowances)
        self.init(blank, places: places, declare)
    }

    /// Passes every field to `interpreter`, in order.
    package func interpret(by interpreter: inout some FieldInterpreter<Owner>) {
        for entry in entries { entry.interpret(by: &interpreter) }
    }

    /// The newest snapshot schema that introduced one of its fields.
    package var newestSchema: Int { leaves.map { $0.newestSchema }.max() ?? 1 }

    /// Returns the record as stored in a snapshot. Raises `schema` to that of the newest field with a value.
    package func json(of owner: Owner, schema: inout Int) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for leaf in leaves {
            guard let key = leaf.facts.frozenKey, let value = leaf.json(of: owner, schema: &schema) else { continue }
            schema = max(schema, leaf.facts.since)
            members[key] = value
        }
        return .object(members)
    }

    /// Returns the same, for callers that do not need the schema.
    package func json(of owner: Owner) -> JSONValue {
        var schema = 1
        return json(of: owner, schema: &schema)
    }

    /// Returns the places at which rules can be silenced: those of the record and of the records inside it.
    package func provenances(of owner: Owner) -> [Provenance] {
        let own = places.takesAllowances ? places.get?(owner) : nil
        return (own.map { [$0] } ?? []) + leaves.flatMap { $0.provenances(of: owner) }
    }

    /// Returns the files that the record and the records inside it name.
    package func files(of owner: Owner) -> [NamedFile] {
        let own = places.get?(owner)
        return leaves.flatMap { $0.files(of: owner, own) }
    }

    /// Returns the field with a key or, inside a group, with a path such as `impact.days`.
    package func field(_ key: String) -> (any DeclaredField<Owner>)? { leaves.first { $0.facts.path == key } }
}

extension FieldList {
    /// `corrects: <reason>`, wherever rules can be silenced and values are protected.
    fileprivate mutating func correction(_ places: RecordFields<Owner>.Places) {
        guard places.takesAllowances, let keep = places.keep, let get = places.get else { return }
        let help = "The reason why a published value of this item was wrong and is corrected now."
        add(
            ValueField<Owner, String>(
                facts: facts("corrects", help, [.since(4), .free, .correction]),
                type: .text,
                presence: .optional,
                isAlwaysFrozen: false,
                get: { get($0)?.corrects },
                set: { owner, reason in
                    var provenance = get(owner) ?? .pending
                    provenance.corrects = reason
                    keep(&owner, provenance)
                }
            )
        )
    }
}

extension Provenance {
    /// A placeholder until the reader sets the real place.
    package static var pending: Provenance { Provenance(item: SourceRange(file: "", line: 1)) }
}

extension CalendarDate {
    /// A placeholder for a required date until it is read.
    package static var pending: CalendarDate { CalendarDate(dayNumber: 0) }
}

extension RecordShape {
    /// The field `allow: {rule: reason}`, which every record in which rules can be silenced has.
    package static let allowances = Field(
        key: "allow",
        shape: .dictionary(keys: .rules, value: .text),
        isRequired: false,
        help: "Rules allowed for this item, each with the reason."
    )
}
