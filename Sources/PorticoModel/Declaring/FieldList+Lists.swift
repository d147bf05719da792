extension FieldList {
    /// Several values; none where the key is left out.
    package mutating func list<Element>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Element]> & Sendable,
        of type: FieldType<Element>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        list(key, path, type, help, traits, takesOne: false)
    }

    /// One value, or several: `audience: staff` or `audience: [staff, technical]`.
    package mutating func oneOrMore<Element>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Element]> & Sendable,
        of type: FieldType<Element>,
        _ help: String = "",
        _ traits: FieldTrait...
    ) {
        list(key, path, type, help, traits, takesOne: true)
    }

    /// Several values; nil where the key is left out, which is another thing than an empty list.
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

    /// A value for each of the words of a closed list: `dimensions: {cost: on_track}`.
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

    /// A value for any key.
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
