import PorticoDiagnostics

/// The `$0` of a declaration: collects fields in their order.
///
///     static let fields = RecordFields(Risk(…), placedAt: \.provenance) {
///         $0.required("id", \.id, .itemID, "R-1, R-2…")
///         $0.optional("due", \.due, .date)
///     }
package struct FieldList<Owner: Sendable>: Sendable {
    /// Keys of which one may have a value at most.
    package struct Alternative: Sendable {
        package var keys: [String]
        /// What is said where two have one.
        package var summary: String
    }

    /// Something that the types of the fields cannot say.
    package struct Check: Sendable {
        /// The key that is pointed at.
        package var key: String
        package var find: @Sendable (Owner) -> DecodingProblem?
    }

    private(set) var entries: [any DeclaredField<Owner>] = []
    private(set) var alternatives: [Alternative] = []
    private(set) var checks: [Check] = []
    private var prefix = ""

    // MARK: Single values

    /// Reads a required value.
    package mutating func required<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ type: FieldType<Value>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        value(key, type, help, traits, .required, true, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
    }

    /// Reads a value that may be missing or null.
    package mutating func optional<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value?> & Sendable,
        _ type: FieldType<Value>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        value(key, type, help, traits, .optional, false, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
    }

    /// A value that may be left out; then it is the one of the blank record.
    package mutating func usual<Value: Equatable>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ type: FieldType<Value>,
        _ usual: Value,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        let facts = facts(key, help, traits)
        let isAlwaysFrozen = !facts.isLeftOutWhenUsual
        value(
            key,
            type,
            help,
            traits,
            .optional,
            isAlwaysFrozen,
            usual: type.json.encode(usual),
            get: { isAlwaysFrozen || $0[keyPath: path] != usual ? $0[keyPath: path] : nil },
            set: { $0[keyPath: path] = $1 }
        )
    }

    /// A value whose key must be there, but which may still be empty.
    package mutating func begun<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value?> & Sendable,
        _ type: FieldType<Value>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        value(key, type, help, traits, .begun, false, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
    }

    private mutating func value<Value>(
        _ key: String,
        _ type: FieldType<Value>,
        _ help: String,
        _ traits: [FieldTrait],
        _ presence: ValueField<Owner, Value>.Presence,
        _ isAlwaysFrozen: Bool,
        usual: JSONValue? = nil,
        get: @escaping @Sendable (Owner) -> Value?,
        set: @escaping @Sendable (inout Owner, Value) -> Void
    ) {
        var facts = facts(key, help, traits)
        facts.usual = usual
        entries.append(
            ValueField<Owner, Value>(
                facts: facts,
                type: type,
                presence: presence,
                isAlwaysFrozen: isAlwaysFrozen,
                get: get,
                set: set
            )
        )
    }

    // MARK: Checks

    /// Of `keys` at most one may have a value.
    package mutating func allowOne(of keys: String..., summary: String) {
        alternatives.append(Alternative(keys: keys, summary: summary))
    }

    /// Points at `key` where `find` finds something wrong.
    package mutating func check(_ key: String, _ find: @escaping @Sendable (Owner) -> DecodingProblem?) {
        checks.append(Check(key: key, find: find))
    }

    // MARK: Inside

    mutating func add(_ field: any DeclaredField<Owner>) { entries.append(field) }

    func facts(_ key: String, _ help: String, _ traits: [FieldTrait]) -> FieldFacts {
        var facts = FieldFacts(key, help, traits)
        facts.path = prefix + key
        return facts
    }

    /// The fields that `declare` adds inside the group `key`.
    func inner(_ key: String, _ declare: (inout FieldList) -> Void) -> [any DeclaredField<Owner>] {
        var list = FieldList()
        list.prefix = "\(prefix)\(key)."
        declare(&list)
        return list.entries
    }
}
