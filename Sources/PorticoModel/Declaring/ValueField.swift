package import PorticoDiagnostics

/// A field with a single value: `owner: j.doe`.
package struct ValueField<Owner: Sendable, Value: Sendable>: DeclaredField {
    package enum Presence: Sendable {
        case required
        /// The key is required, but its value may still be empty.
        case begun
        case optional
    }

    package let facts: FieldFacts
    package let type: FieldType<Value>
    package let presence: Presence
    /// Whether a snapshot always contains it.
    package let isAlwaysFrozen: Bool
    /// Returns nil if a snapshot omits the value.
    package let get: @Sendable (Owner) -> Value?
    package let set: @Sendable (inout Owner, Value) -> Void
    /// Removes the value; nil if a record always has one.
    package var clear: (@Sendable (inout Owner) -> Void)?

    package var shape: ValueShape { type.shape }
    package var isRequired: Bool { presence != .optional }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? { get(owner).map(type.json.encode) }

    package func recordedDate(of owner: Owner) -> CalendarDate? {
        facts.recording == .nothing ? nil : get(owner) as? CalendarDate
    }

    package func takeBack(after date: CalendarDate, in owner: inout Owner) {
        guard facts.recording == .happened, let happened = recordedDate(of: owner), happened > date else { return }
        clear?(&owner)
    }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.value(self)
    }
}

/// A field with several values: `depends_on: [M1, M2]`.
package struct ListField<Owner: Sendable, Element: Sendable>: DeclaredField {
    package let facts: FieldFacts
    package let type: FieldType<Element>
    /// Whether a single value may be written without the brackets of a list.
    package let takesOne: Bool
    /// Returns nil if a snapshot omits the values.
    package let get: @Sendable (Owner) -> [Element]?
    package let set: @Sendable (inout Owner, [Element]) -> Void

    package var shape: ValueShape { takesOne ? .either([type.shape, .list(type.shape)]) : .list(type.shape) }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? {
        get(owner).map { .list($0.map(type.json.encode)) }
    }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.list(self)
    }
}

/// A field with a value for each of several keys: `dimensions: {cost: on_track}`.
package struct DictionaryField<Owner: Sendable, Value: Sendable>: DeclaredField {
    package let facts: FieldFacts
    package let names: KeyNames
    package let type: FieldType<Value>
    /// Returns nil if a snapshot omits the values.
    package let get: @Sendable (Owner) -> [String: Value]?
    package let set: @Sendable (inout Owner, [String: Value]) -> Void

    package var shape: ValueShape { .dictionary(keys: names, value: type.shape) }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? {
        get(owner).map { .object($0.mapValues(type.json.encode)) }
    }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.dictionary(self)
    }
}
