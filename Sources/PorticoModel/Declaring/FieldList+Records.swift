extension FieldList {
    /// A list of records.
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

    /// A list of records that a snapshot holds even where it is empty.
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

    /// A record that may be left out.
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

    /// A record that is always there; where the key is left out it is that of the blank owner.
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

    /// A small record whose values keep their places with the owner's: `baseline: {start: …, finish: …}`.
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

    /// Keys under a key whose values are the owner's: `impact: {days: 5}`.
    package mutating func group(_ key: String, _ help: String = "", _ declare: (inout FieldList) -> Void) {
        add(GroupField(facts: facts(key, help, [.notFrozen]), fields: inner(key, declare)))
    }

    /// A value or a group of keys: `due: 2026-04-01` or `due: {milestone: M3}`.
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

    /// Records by name; the place of a record's name is kept as its field `name`.
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
