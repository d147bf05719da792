import PorticoDiagnostics
import PorticoModel

/// Collects the findings of reading a snapshot.
struct SnapshotReading {
    let places: TextPlaces
    var diagnostics: [Diagnostic] = []

    mutating func report(_ offset: Int, _ summary: String) {
        diagnostics.append(
            Diagnostic(
                .snapshotField,
                place: places.place(offset),
                summary: summary,
                explanation: "a snapshot is written by portico, never by hand",
                fix: "restore the file from version control or a backup"
            )
        )
    }

    mutating func expected(_ what: String, at node: JSONNode) {
        report(node.offset, "expected \(what), found \(node.kind)")
    }

    /// Reads a record, or returns nil if it could not be read completely.
    mutating func decode<Owner>(_ node: JSONNode, _ fields: RecordFields<Owner>) -> Owner? {
        guard case .object(let members) = node.content else {
            expected("an object", at: node)
            return nil
        }
        var item = fields.blank
        if fields.places.areKeptInSnapshots {
            fields.places.keep?(&item, Provenance(item: places.place(node.offset)))
        }
        var restoring = FieldRestoring(members: members, offset: node.offset, item: item, reading: self)
        for leaf in fields.leaves { leaf.interpret(by: &restoring) }
        restoring.refuseUnknown(but: fields.leaves.compactMap { $0.facts.frozenKey })
        self = restoring.reading
        return restoring.isWhole ? restoring.item : nil
    }

    /// Reads a value, or returns nil if it does not have this form.
    mutating func decode<Value>(_ node: JSONNode, _ form: JSONForm<Value>) -> Value? {
        if let value = form.decode(node.value) { return value }
        expected(form.expected, at: node)
        return nil
    }

    /// Reads the elements of a list, or returns nil if any of them could not be read.
    mutating func list<Element>(
        _ node: JSONNode,
        _ decode: (JSONNode, inout SnapshotReading) -> Element?
    ) -> [Element]? {
        guard case .list(let nodes) = node.content else {
            expected("a list", at: node)
            return nil
        }
        let values = nodes.compactMap { decode($0, &self) }
        return values.count == nodes.count ? values : nil
    }
}

extension Check {
    static let snapshotField = Check(
        .weeks,
        "snapshot-field",
        .error,
        "A snapshot has the right structure",
        fix: "restore the file from version control or a backup"
    )
}
