extension FieldList {
    /// Declares a list of records.
    package mutating func list<Inner: Declared>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Inner]> & Sendable,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        add(
            RecordListField<Owner, Inner>(
                facts: facts(key, help, traits),
                isAlwaysFrozen: false,
                get: { $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }

    /// Declares a list of records that a snapshot contains even if it is empty.
    package mutating func recordsAlways<Inner: Declared>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Inner]> & Sendable
    ) {
        add(
            RecordListField<Owner, Inner>(
                facts: facts(key, "", []),
                isAlwaysFrozen: true,
                get: { $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }

    /// Declares an optional record.
    package mutating func record<Inner: Declared>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Inner?> & Sendable,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        add(
            RecordField<Owner, Inner>(
                facts: facts(key, help, traits),
                isPartOfOwner: false,
                isAlwaysFrozen: false,
                get: { $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }

    /// Declares a record that always exists. If the key is missing, the record of the blank owner is used.
    package mutating func record<Inner: Declared>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Inner> & Sendable,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        add(
            RecordField<Owner, Inner>(
                facts: facts(key, help, traits),
                isPartOfOwner: false,
                isAlwaysFrozen: true,
                get: { $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }

    /// Declares a small record whose values store their places with the owner's: `baseline: {start: …, finish: …}`.
    package mutating func part<Inner: Declared & Equatable>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Inner> & Sendable,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        let facts = facts(key, help, traits)
        let isAlwaysFrozen = !facts.isLeftOutWhenUsual
        add(
            RecordField<Owner, Inner>(
                facts: facts,
                isPartOfOwner: true,
                isAlwaysFrozen: isAlwaysFrozen,
                get: { owner in
                    let inner = owner[keyPath: path]
                    return isAlwaysFrozen || inner != Inner.fields.blank ? inner : nil
                },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }

    /// Declares a group of keys whose values belong to the owner: `impact: {days: 5}`.
    package mutating func group(_ key: String, _ help: String = "", _ declare: (inout FieldList) -> Void) {
        add(GroupField(facts: facts(key, help, [.notFrozen]), fields: inner(key, declare)))
    }

    /// Declares a field with a value or a group of keys: `due: 2026-04-01` or `due: {milestone: M3}`.
    package mutating func either<Value, Inner: Declared, Result>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Result?> & Sendable,
        _ type: FieldType<Value>,
        _ help: String = "",
        value: @escaping @Sendable (Value) -> Result,
        group: @escaping @Sendable (Inner) -> Result?,
        groupOf: @escaping @Sendable (Result) -> Inner,
        _ traits: FieldTrait...
    ) {
        add(
            EitherField<Owner, Value, Inner>(
                facts: facts(key, help, traits),
                type: type,
                get: { $0[keyPath: path].map(groupOf) },
                setValue: { $0[keyPath: path] = value($1) },
                setGroup: { $0[keyPath: path] = group($1) }
            )
        )
    }

    /// Declares records by name. The place of a record's name is stored as that of its field `name`.
    package mutating func named<Inner: Declared>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [String: Inner]> & Sendable,
        place: any WritableKeyPath<Inner, Provenance> & Sendable,
        among names: KeyNames,
        _ help: String = ""
    ) {
        add(
            NamedRecordsField<Owner, Inner>(facts: facts(key, help, [.notFrozen]), names: names) {
                owner,
                name,
                inner,
                namePlace in
                var inner = inner
                inner[keyPath: place].fields["name"] = namePlace
                owner[keyPath: path][name] = inner
            }
        )
    }
}
