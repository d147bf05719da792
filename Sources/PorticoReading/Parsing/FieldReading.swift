import PorticoDiagnostics
import PorticoModel

/// Reads a record's fields from the keys that an author wrote.
struct FieldReading<Owner: Sendable>: FieldInterpreter {
    var reader: RecordReader
    var item: Owner

    mutating func value<Value>(_ field: ValueField<Owner, Value>) {
        let key = field.facts.key
        guard field.facts.isWritten else { return }
        let problems = reader.diagnostics.count
        let value: Value? =
            switch field.presence {
            case .required: reader.required(key, field.type)
            case .begun: reader.begun(key, field.type)
            case .optional: reader.optional(key, field.type)
            }
        if let value { field.set(&item, value) }
        if reader.diagnostics.count > problems, Self.ids.contains(field.shape) { reader.losesItems = true }
    }

    /// The types of the ids by which other items refer to a record.
    private static var ids: [ValueShape] { [FieldType.itemID.shape, FieldType.personID.shape] }

    mutating func list<Element>(_ field: ListField<Owner, Element>) {
        let key = field.facts.key
        let values = field.takesOne ? reader.oneOrMore(key, of: field.type) : reader.list(key, of: field.type)
        if let values { field.set(&item, values) }
    }

    mutating func dictionary<Value>(_ field: DictionaryField<Owner, Value>) {
        field.set(&item, reader.dictionary(field.facts.key, keys: field.names, of: field.type))
    }

    mutating func record<Inner: Declared>(_ field: RecordField<Owner, Inner>) {
        let key = field.facts.key
        guard let node = reader.node(key) else { return }
        let inner =
            field.isPartOfOwner ? reader.part(key, node, Inner.fields) : reader.read(node, Inner.fields)
        if let inner { field.set(&item, inner) }
    }

    mutating func records<Inner: Declared>(_ field: RecordListField<Owner, Inner>) {
        guard let node = reader.node(field.facts.key) else { return }
        guard let elements = reader.elements(of: node) else {
            reader.losesItems = true
            return
        }
        let items = elements.compactMap { reader.read($0, Inner.fields) }
        if items.count < elements.count { reader.losesItems = true }
        reader.refuseRepetitions(of: Inner.fields.leaves.map { $0.facts }, among: elements)
        field.set(&item, items)
    }

    mutating func namedRecords<Inner: Declared>(_ field: NamedRecordsField<Owner, Inner>) {
        for entry in reader.namedEntries(field.facts.key) {
            // A record that could not be read completely is not used.
            guard let inner = reader.read(entry.value, Inner.fields),
                !reader.damaged.contains(entry.value.place)
            else { continue }
            field.set(&item, entry.key, inner, entry.keyPlace)
        }
    }

    mutating func group(_ field: GroupField<Owner>) {
        guard let node = reader.node(field.facts.key),
            let inner = reader.reader(ofGroup: field.facts.key, node, field.inner)
        else { return }
        var reading = FieldReading(reader: inner, item: item)
        reading.reader.refuseUnknownKeys(but: field.fields.map { $0.facts.key })
        for entry in field.fields { entry.interpret(by: &reading) }
        item = reading.item
        reader.absorb(group: reading.reader)
    }

    mutating func either<Value, Inner: Declared>(_ field: EitherField<Owner, Value, Inner>) {
        let key = field.facts.key
        guard let node = reader.node(key) else { return }
        if case .scalar = node.content {
            if let value = reader.optional(key, field.type) { field.setValue(&item, value) }
        } else if let group = reader.part(key, node, Inner.fields) {
            field.setGroup(&item, group)
        }
    }
}

extension RecordReader {
    /// Reads all of this record's keys.
    mutating func readAll<Owner>(_ fields: RecordFields<Owner>) -> Owner {
        let known = fields.shape.fields
        refuseUnknownKeys(but: known.map(\.key), required: known.filter(\.isRequired).map(\.key))
        var reading = FieldReading(reader: self, item: fields.blank)
        fields.interpret(by: &reading)
        self = reading.reader
        var item = reading.item
        check(item, fields)
        if fields.places.takesAllowances { readAllowances() }
        provenance.corrects = fields.places.get?(item)?.corrects
        fields.places.keep?(&item, provenance)
        return item
    }

    /// Reads a record with its own provenance.
    mutating func read<Owner>(_ node: DataNode, _ fields: RecordFields<Owner>) -> Owner? {
        guard var inner = reader(of: node, fields.shape) else { return nil }
        let item = inner.readAll(fields)
        absorb(inner)
        return item
    }

    /// Reads a record whose places are stored with those of this one, as `key.inner`.
    mutating func part<Owner>(_ key: String, _ node: DataNode, _ fields: RecordFields<Owner>) -> Owner? {
        guard var inner = reader(ofGroup: key, node, fields.shape) else { return nil }
        let item = inner.readAll(fields)
        absorb(group: inner)
        return item
    }

    /// Checks what the fields' types cannot express: keys that exclude each other, and the record's own checks.
    private mutating func check<Owner>(_ item: Owner, _ fields: RecordFields<Owner>) {
        for alternative in fields.alternatives {
            let written = alternative.keys.filter { node($0) != nil }
            guard written.count > 1, let last = written.last else { continue }
            report(DecodingProblem(.conflictingKeys, alternative.summary, fix: "keep one of the two"), at: last)
        }
        // Without one of its values, a record may contradict itself although the author's does not.
        guard diagnostics.isEmpty else { return }
        for check in fields.checks {
            if let problem = check.find(item) { report(problem, at: check.key) }
        }
    }
}

extension Check {
    static let conflictingKeys = Check(
        reading: "conflicting-keys",
        "Keys that exclude each other are not used together"
    )
}
