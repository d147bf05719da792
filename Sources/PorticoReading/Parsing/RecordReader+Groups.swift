import PorticoDiagnostics
import PorticoModel

extension RecordReader {
    /// A record under one key.
    mutating func record<Item: Record>(_ key: String, _ type: Item.Type, _ help: String = "") -> Item? {
        if isDescribing { declare(key, .record(Item.shape), isRequired: false, help) } else { known.append(key) }
        return node(key).flatMap { read($0, as: type) }
    }

    /// Keys under a key, read by `body`; nil where it is left out. Their places are kept as `key.inner`.
    mutating func group<Value>(_ key: String, _ help: String = "", _ body: (inout RecordReader) -> Value) -> Value? {
        if isDescribing {
            var inner = RecordReader.describing
            _ = body(&inner)
            declare(key, .record(inner.shape), isRequired: false, help)
            return nil
        }
        known.append(key)
        guard let node = node(key) else { return nil }
        var outline = RecordReader.describing
        if case .mapping = node.content {} else { _ = body(&outline) }
        guard var inner = reader(of: node, outline.shape) else { return nil }
        inner.keyPrefix = "\(keyPrefix)\(key)."
        inner.provenance.fields = inner.provenance.fields.reduce(into: [:]) { $0[inner.keyPrefix + $1.key] = $1.value }
        let value = body(&inner)
        inner.refuseUnknownKeys()
        provenance.fields.merge(inner.provenance.fields) { $1 }
        absorb(inner)
        return value
    }

    /// A value of `type`, or a group of keys read by `body`: `due: 2026-04-01` or `due: {milestone: M3}`.
    mutating func valueOrGroup<Value, Result>(
        _ key: String,
        _ type: FieldType<Value>,
        _ help: String = "",
        value make: (Value) -> Result,
        group body: (inout RecordReader) -> Result?
    ) -> Result? {
        if isDescribing {
            var inner = RecordReader.describing
            _ = body(&inner)
            declare(key, .either([type.shape, .record(inner.shape)]), isRequired: false, help)
            return nil
        }
        if case .scalar? = node(key)?.content { return optional(key, type, help).map(make) }
        return group(key, help, body) ?? nil
    }

    /// Any of `keys`, or any key at all, each with a value of `type`.
    mutating func dictionary<Value>(
        _ key: String,
        keys: KeyNames = .any,
        of type: FieldType<Value>,
        _ help: String = ""
    ) -> [String: Value] {
        declare(key, .dictionary(keys: keys, value: type.shape), isRequired: false, help)
        guard let node = node(key), let entries = keyed(node, among: keys) else { return [:] }
        var result: [String: Value] = [:]
        for entry in entries {
            provenance.fields["\(keyPrefix)\(key).\(entry.key)"] = entry.value.place
            result[entry.key] = read(entry.value, type)
        }
        return result
    }

    /// As above, with a record for each key; the key's own place is kept. `suggested` keys are told to editors and not
    /// held against what is written.
    mutating func dictionary<Item: Record>(
        _ key: String,
        suggested: KeyNames = .any,
        of type: Item.Type,
        _ help: String = ""
    ) -> [String: Item] {
        if isDescribing {
            declare(key, .dictionary(keys: suggested, value: .record(Item.shape)), isRequired: false, help)
        }
        known.append(key)
        guard let node = node(key), let entries = keyed(node, among: .any) else { return [:] }
        var result: [String: Item] = [:]
        for entry in entries {
            provenance.fields["\(keyPrefix)\(key).\(entry.key)"] = entry.keyPlace
            result[entry.key] = read(entry.value, as: type)
        }
        return result
    }

    /// `allow: {rule: reason}`
    mutating func readAllowances() {
        provenance.allowed = dictionary(
            "allow",
            keys: .rules,
            of: .text,
            "Rules silenced for this item, each with the reason."
        )
    }

    mutating func keyed(_ node: DataNode, among: KeyNames) -> [DataNode.Entry]? {
        let field = RecordShape.Field(
            key: among == .rules ? "rule-name" : "name",
            shape: .text,
            isRequired: true,
            help: ""
        )
        guard let inner = reader(of: node, RecordShape(fields: [field])) else { return nil }
        let keys: [String]
        switch among {
        case .any, .changeable: return inner.entries
        case .oneOf(let names): keys = names
        case .rules: keys = names.rules
        }
        var checked = inner
        checked.known = keys
        checked.refuseUnknownKeys()
        absorb(checked)
        return inner.entries.filter { keys.contains($0.key) }
    }
}
