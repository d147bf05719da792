extension FieldList {
    /// Declares a field with several values. A missing key means none.
    package mutating func list<Element>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Element]> & Sendable,
        of type: FieldType<Element>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        list(key, path, type, help, traits, takesOne: false)
    }

    /// Declares a field with one value or several: `audience: staff` or `audience: [staff, technical]`.
    package mutating func oneOrMore<Element>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Element]> & Sendable,
        of type: FieldType<Element>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        list(key, path, type, help, traits, takesOne: true)
    }

    /// Declares a field with several values. A missing key means nil, which differs from an empty list.
    package mutating func optionalList<Element>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Element]?> & Sendable,
        of type: FieldType<Element>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        add(
            ListField<Owner, Element>(
                facts: facts(key, help, traits),
                type: type,
                takesOne: false,
                get: { $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }

    private mutating func list<Element>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Element]> & Sendable,
        _ type: FieldType<Element>,
        _ help: String,
        _ traits: [FieldTrait],
        takesOne: Bool
    ) {
        add(
            ListField<Owner, Element>(
                facts: facts(key, help, traits),
                type: type,
                takesOne: takesOne,
                get: { $0[keyPath: path].isEmpty ? nil : $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }

    /// Declares a field with a value for each word of a fixed list: `dimensions: {cost: on_track}`.
    package mutating func choices<Key: Hashable & RawRepresentable<String> & CaseIterable & SendableMetatype, Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Key: Value]> & Sendable,
        of type: FieldType<Value>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        add(
            DictionaryField<Owner, Value>(
                facts: facts(key, help, traits),
                names: .oneOf(Key.allCases.map(\.rawValue)),
                type: type,
                get: { owner in
                    let values = owner[keyPath: path]
                    return values.isEmpty
                        ? nil : Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
                },
                set: { owner, values in
                    owner[keyPath: path] = values.reduce(into: [:]) { result, entry in
                        if let key = Key(rawValue: entry.key) { result[key] = entry.value }
                    }
                }
            )
        )
    }

    /// Declares a field with a value for each key, whatever its name.
    package mutating func dictionary<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [String: Value]> & Sendable,
        of type: FieldType<Value>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        add(
            DictionaryField<Owner, Value>(
                facts: facts(key, help, traits),
                names: .any,
                type: type,
                get: { $0[keyPath: path].isEmpty ? nil : $0[keyPath: path] },
                set: { $0[keyPath: path] = $1 }
            )
        )
    }
}
