import PorticoDiagnostics
import PorticoModel

extension RecordReader {
    /// Returns a reader for the keys below `key`, whose places are stored as `key.inner`. Returns nil if the node is
    /// not a group.
    mutating func reader(
        ofGroup key: String,
        _ node: DataNode,
        _ shape: @autoclosure () -> RecordShape
    ) -> RecordReader? {
        guard var inner = reader(of: node, shape()) else { return nil }
        inner.keyPrefix = "\(keyPrefix)\(key)."
        return inner
    }

    mutating func absorb(group inner: RecordReader) {
        provenance.fields.merge(inner.provenance.fields) { $1 }
        absorb(inner)
    }

    /// Reads a group with any of `keys`, or with any keys at all. Each value has the type `type`.
    mutating func dictionary<Value>(_ key: String, keys: KeyNames, of type: FieldType<Value>) -> [String: Value] {
        guard let node = node(key), let entries = keyed(node, among: keys) else { return [:] }
        var result: [String: Value] = [:]
        for entry in entries {
            provenance.fields["\(keyPrefix)\(key).\(entry.key)"] = entry.value.place
            result[entry.key] = read(entry.value, type)
        }
        return result
    }

    /// Returns the entries below `key`, whatever their names, and stores the places of their keys.
    mutating func namedEntries(_ key: String) -> [DataNode.Entry] {
        guard let node = node(key), let entries = keyed(node, among: .any) else { return [] }
        for entry in entries { provenance.fields["\(keyPrefix)\(key).\(entry.key)"] = entry.keyPlace }
        return entries
    }

    /// Reads `allow: {rule: reason}`.
    mutating func readAllowances() {
        provenance.allowed = dictionary(RecordShape.allowances.key, keys: .rules, of: .text)
    }

    private mutating func keyed(_ node: DataNode, among keys: KeyNames) -> [DataNode.Entry]? {
        let key = keys == .rules ? "rule-name" : "name"
        let field = RecordShape.Field(key: key, shape: .text, isRequired: true, help: "")
        guard let inner = reader(of: node, RecordShape(fields: [field])) else { return nil }
        guard let known = closed(keys) else { return inner.entries }
        var checked = inner
        checked.refuseUnknownKeys(but: known)
        absorb(checked)
        return checked.entries.filter { known.contains($0.key) && !$0.value.isWrittenNull }
    }

    /// Returns the only keys that are allowed, or nil if others are allowed too.
    private func closed(_ keys: KeyNames) -> [String]? {
        switch keys {
        case .any, .changeable: nil
        case .oneOf(let listed): listed
        case .rules: names.rules
        }
    }
}
