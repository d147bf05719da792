import PorticoDiagnostics

/// Collects the fields of a declaration, in order. It is the `$0` of the closure:
///
///     static let fields = RecordFields(Risk(…), placedAt: \.provenance) {
///         $0.required("id", \.id, .itemID, "R-1, R-2…")
///         $0.optional("due", \.due, .date)
///     }
package struct FieldList<Owner: Sendable>: Sendable {
    /// Keys of which at most one may have a value.
    package struct Alternative: Sendable {
        package var keys: [String]
        /// The message if two of them have one.
        package var summary: String
    }

    /// A check that the fields' types cannot express.
    package struct Check: Sendable {
        /// The key that the finding points to.
        package var key: String
        package var find: @Sendable (Owner) -> DecodingProblem?
    }

    private(set) var entries: [any DeclaredField<Owner>] = []
    private(set) var alternatives: [Alternative] = []
    private(set) var checks: [Check] = []
    private var prefix = ""

    // MARK: Single values

    /// Declares a required value.
    package mutating func required<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ type: FieldType<Value>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        value(key, type, help, traits, .required, true, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
    }

    /// Declares a value that may be missing or null.
    package mutating func optional<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value?> & Sendable,
        _ type: FieldType<Value>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        entries.append(
            ValueField<Owner, Value>(
                facts: facts(key, help, traits),
                type: type,
                presence: .optional,
                isAlwaysFrozen: false,
                get: { $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 },
                clear: { $0[keyPath: path] = nil }
            )
        )
    }

    /// Declares an optional value that defaults to that of the blank record.
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

    /// Declares a value whose key is required but which may still be empty.
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

    /// Allows at most one of `keys` to have a value.
    package mutating func allowOne(of keys: String..., summary: String) {
        alternatives.append(Alternative(keys: keys, summary: summary))
    }

    /// Adds a check whose findings point to `key`.
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

    /// Returns the fields that `declare` adds inside the group `key`.
    func inner(_ key: String, _ declare: (inout FieldList) -> Void) -> [any DeclaredField<Owner>] {
        var list = FieldList()
        list.prefix = "\(prefix)\(key)."
        declare(&list)
        return list.entries
    }
}
