internal import PorticoDiagnostics
internal import PorticoModel

/// How one kind of value is written in a snapshot: one declaration for both ways.
struct SnapshotForm<Value>: Sendable {
    let encode: @Sendable (Value) -> JSONValue
    /// Nil where it could not be read; why is then among the reader's findings.
    let decode: @Sendable (JSONNode, inout SnapshotReading) -> Value?
}

/// What reading a snapshot finds on the way.
struct SnapshotReading {
    let places: TextPlaces
    var diagnostics: [Diagnostic] = []

    mutating func report(_ offset: Int, _ summary: String, fix: String = "") {
        diagnostics.append(
            Diagnostic(
                rule: "snapshot-field",
                place: places.place(offset),
                summary: summary,
                explanation: "portico writes snapshots; never edit them by hand",
                fix: fix.isEmpty ? "restore the file from version control or a backup" : fix
            )
        )
    }

    mutating func expected(_ what: String, at node: JSONNode) {
        report(node.offset, "expected \(what), found \(node.kind)")
    }
}

extension SnapshotForm where Value == String {
    static var text: Self {
        Self(encode: JSONValue.text) { node, reading in
            guard case .text(let text) = node.content else {
                reading.expected("a text", at: node)
                return nil
            }
            return text
        }
    }
}

extension SnapshotForm where Value == Double {
    static var number: Self {
        Self(encode: JSONValue.number) { node, reading in
            guard case .number(let number) = node.content else {
                reading.expected("a number", at: node)
                return nil
            }
            return number
        }
    }
}

extension SnapshotForm where Value == Int {
    static var wholeNumber: Self {
        Self(encode: { JSONValue($0) }) { node, reading in
            guard case .number(let number) = node.content, let whole = Int(exactly: number) else {
                reading.expected("a whole number", at: node)
                return nil
            }
            return whole
        }
    }
}

extension SnapshotForm where Value == Bool {
    static var flag: Self {
        Self(encode: JSONValue.bool) { node, reading in
            guard case .bool(let value) = node.content else {
                reading.expected("true or false", at: node)
                return nil
            }
            return value
        }
    }
}

extension SnapshotForm where Value == CalendarDate {
    static var date: Self {
        Self(encode: { JSONValue($0) }) { node, reading in
            guard case .text(let text) = node.content, let date = CalendarDate(iso: text) else {
                reading.expected("a date like \"2026-03-13\"", at: node)
                return nil
            }
            return date
        }
    }
}

extension SnapshotForm where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// A value of a closed list.
    static var choice: Self {
        Self(encode: { .text($0.rawValue) }) { node, reading in
            guard case .text(let text) = node.content, let value = Value(rawValue: text) else {
                let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
                reading.expected("one of \(known)", at: node)
                return nil
            }
            return value
        }
    }
}

extension SnapshotForm {
    static func list<Element>(_ form: SnapshotForm<Element>) -> Self where Value == [Element] {
        Self(encode: { .list($0.map(form.encode)) }) { node, reading in
            guard case .list(let nodes) = node.content else {
                reading.expected("a list", at: node)
                return nil
            }
            let values = nodes.compactMap { form.decode($0, &reading) }
            return values.count == nodes.count ? values : nil
        }
    }

    /// An object whose keys are values themselves: `{"cost": "on_track"}`.
    static func map<Key: SendableMetatype, Element>(
        _ form: SnapshotForm<Element>,
        key: @escaping @Sendable (String) -> Key?,
        name: @escaping @Sendable (Key) -> String
    ) -> Self where Value == [Key: Element] {
        Self(encode: { values in .object(Dictionary(values.map { (name($0), form.encode($1)) }) { first, _ in first }) }
        ) {
            node,
            reading in
            guard case .object(let members) = node.content else {
                reading.expected("an object", at: node)
                return nil
            }
            var result: [Key: Element] = [:]
            for member in members {
                guard let key = key(member.key) else {
                    reading.report(member.keyOffset, "unknown key \"\(member.key)\"")
                    continue
                }
                result[key] = form.decode(member.value, &reading)
            }
            return result.count == members.count ? result : nil
        }
    }
}
