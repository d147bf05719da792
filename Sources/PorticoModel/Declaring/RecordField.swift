package import PorticoDiagnostics

/// A field that holds a record: `acceptance: {version: "1.0", by: j.doe, on: 2026-03-13}`.
package struct RecordField<Owner: Sendable, Inner: Declared>: DeclaredField {
    package let facts: FieldFacts
    /// Whether the containing record stores the places of its values, as `baseline.finish`.
    package let isPartOfOwner: Bool
    /// Whether a snapshot always contains it.
    package let isAlwaysFrozen: Bool
    /// Returns nil if a snapshot omits the record.
    package let get: @Sendable (Owner) -> Inner?
    package let set: @Sendable (inout Owner, Inner) -> Void

    package var shape: ValueShape { .record(Inner.fields.shape) }
    package var newestSchema: Int { facts.frozenKey == nil ? 1 : max(facts.since, Inner.fields.newestSchema) }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? {
        guard let inner = get(owner) else { return nil }
        return Inner.fields.json(of: inner, schema: &schema)
    }

    package var outline: FieldOutline { FieldOutline(facts: facts, shape: shape, inner: Inner.fields.outlines) }

    package func value(of owner: Owner) -> FieldValue {
        FieldValue(
            facts: facts,
            shape: shape,
            form: .record(isPart: isPartOfOwner || isAlwaysFrozen),
            json: json(of: owner),
            records: get(owner).map { [Inner.fields.value(of: $0)] } ?? []
        )
    }

    package func provenances(of owner: Owner) -> [Provenance] {
        get(owner).map { Inner.fields.provenances(of: $0) } ?? []
    }

    package func files(of owner: Owner, _ provenance: Provenance?) -> [NamedFile] {
        get(owner).map { Inner.fields.files(of: $0) } ?? []
    }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.record(self)
    }
}

/// A field that holds a list of records: `milestones: [{id: M1, …}]`.
package struct RecordListField<Owner: Sendable, Inner: Declared>: DeclaredField {
    package let facts: FieldFacts
    /// Whether a snapshot contains the list even if it is empty.
    package let isAlwaysFrozen: Bool
    package let get: @Sendable (Owner) -> [Inner]
    package let set: @Sendable (inout Owner, [Inner]) -> Void

    package var shape: ValueShape { .list(.record(Inner.fields.shape)) }
    package var newestSchema: Int { facts.frozenKey == nil ? 1 : max(facts.since, Inner.fields.newestSchema) }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? {
        let items = get(owner)
        guard isAlwaysFrozen || !items.isEmpty else { return nil }
        return .list(items.map { Inner.fields.json(of: $0, schema: &schema) })
    }

    package var outline: FieldOutline { FieldOutline(facts: facts, shape: shape, inner: Inner.fields.outlines) }

    package func value(of owner: Owner) -> FieldValue {
        let records = get(owner).map { Inner.fields.value(of: $0) }
        return FieldValue(facts: facts, shape: shape, form: .records, json: nil, records: records)
    }

    package func provenances(of owner: Owner) -> [Provenance] {
        get(owner).flatMap { Inner.fields.provenances(of: $0) }
    }

    package func files(of owner: Owner, _ provenance: Provenance?) -> [NamedFile] {
        get(owner).flatMap { Inner.fields.files(of: $0) }
    }

    package func words(of owner: Owner) -> [String] {
        guard facts.isSearched else { return [] }
        return get(owner).flatMap { item in Inner.fields.leaves.flatMap { $0.words(of: item) } }
    }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.records(self)
    }
}

/// A field that holds records by name: `rules: {review-overdue: {severity: note, reason: …}}`. Snapshots never contain
/// it.
package struct NamedRecordsField<Owner: Sendable, Inner: Declared>: DeclaredField {
    package let facts: FieldFacts
    package let names: KeyNames
    /// Stores a record with its name and the place of the name.
    package let set: @Sendable (inout Owner, String, Inner, SourceRange) -> Void

    package var shape: ValueShape { .dictionary(keys: names, value: .record(Inner.fields.shape)) }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? { nil }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.namedRecords(self)
    }
}

/// A group of keys whose values belong to the containing record: `impact: {days: 5}`.
package struct GroupField<Owner: Sendable>: DeclaredField {
    package let facts: FieldFacts
    package let fields: [any DeclaredField<Owner>]

    package var inner: RecordShape { RecordShape(fields: fields.map { $0.described }) }
    package var shape: ValueShape { .record(inner) }
    package var leaves: [any DeclaredField<Owner>] { fields }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? { nil }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.group(self)
    }
}

/// A field with a value or a group of keys: `due: 2026-04-01` or `due: {milestone: M3}`. A snapshot contains the group.
package struct EitherField<Owner: Sendable, Value: Sendable, Inner: Declared>: DeclaredField {
    package let facts: FieldFacts
    package let type: FieldType<Value>
    package let get: @Sendable (Owner) -> Inner?
    package let setValue: @Sendable (inout Owner, Value) -> Void
    package let setGroup: @Sendable (inout Owner, Inner) -> Void

    package var shape: ValueShape { .either([type.shape, .record(Inner.fields.shape)]) }

    package func json(of owner: Owner, schema: inout Int) -> JSONValue? {
        get(owner).map { Inner.fields.json(of: $0, schema: &schema) }
    }

    package func interpret<Interpreter: FieldInterpreter>(by interpreter: inout Interpreter)
    where Interpreter.Owner == Owner {
        interpreter.either(self)
    }
}
