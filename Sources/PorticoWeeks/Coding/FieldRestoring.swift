import PorticoModel

/// Restores a record's fields from the members of an object in a snapshot.
struct FieldRestoring<Owner: Sendable>: FieldInterpreter {
    let members: [JSONNode.Member]
    /// The offset at which the object begins.
    let offset: Int
    var item: Owner
    var reading: SnapshotReading
    /// Whether everything could be read.
    var isWhole = true

    mutating func value<Value>(_ field: ValueField<Owner, Value>) {
        restore(field.facts, isRequired: field.isAlwaysFrozen, field.set) { $1.decode($0, field.type.json) }
    }

    mutating func list<Element>(_ field: ListField<Owner, Element>) {
        restore(field.facts, field.set) { node, reading in
            reading.list(node) { $1.decode($0, field.type.json) }
        }
    }

    mutating func dictionary<Value>(_ field: DictionaryField<Owner, Value>) {
        restore(field.facts, field.set) { node, reading in
            guard case .object(let members) = node.content else {
                reading.expected("an object", at: node)
                return nil
            }
            var result: [String: Value] = [:]
            for member in members {
                if case .oneOf(let names) = field.names, !names.contains(member.key) {
                    reading.report(member.keyOffset, "unknown key \"\(member.key)\"")
                    continue
                }
                result[member.key] = reading.decode(member.value, field.type.json)
            }
            return result.count == members.count ? result : nil
        }
    }

    mutating func record<Inner: Declared>(_ field: RecordField<Owner, Inner>) {
        restore(field.facts, isRequired: field.isAlwaysFrozen, field.set) { $1.decode($0, Inner.fields) }
    }

    mutating func records<Inner: Declared>(_ field: RecordListField<Owner, Inner>) {
        restore(field.facts, isRequired: field.isAlwaysFrozen, field.set) { node, reading in
            reading.list(node) { $1.decode($0, Inner.fields) }
        }
    }

    mutating func either<Value, Inner: Declared>(_ field: EitherField<Owner, Value, Inner>) {
        restore(field.facts, field.setGroup) { $1.decode($0, Inner.fields) }
    }

    /// Does nothing, because the fields of a group are members of the object itself.
    mutating func group(_ field: GroupField<Owner>) {}

    mutating func namedRecords<Inner: Declared>(_ field: NamedRecordsField<Owner, Inner>) {}

    /// Reports members that belong to no field.
    mutating func refuseUnknown(but known: [String]) {
        for member in members where !known.contains(member.key) {
            reading.report(member.keyOffset, "unknown key \"\(member.key)\"")
            isWhole = false
        }
    }

    private mutating func restore<Value>(
        _ facts: FieldFacts,
        isRequired: Bool = false,
        _ set: (inout Owner, Value) -> Void,
        _ decode: (JSONNode, inout SnapshotReading) -> Value?
    ) {
        guard let key = facts.frozenKey else { return }
        guard let member = members.first(where: { $0.key == key }) else {
            guard isRequired else { return }
            reading.report(offset, "\"\(key)\" is missing")
            isWhole = false
            return
        }
        if let value = decode(member.value, &reading) { set(&item, value) } else { isWhole = false }
    }
}
