import PorticoDiagnostics

/// Reads the keys of one record, or describes them. Problems are collected, never thrown: every key is looked at.
struct RecordReader: Sendable {
    /// A use of an id, to be checked when all items are known.
    struct Reference: Sendable, Hashable {
        var kinds: [ItemKind]
        var id: String
        var place: SourceRange
    }

    /// The keys as written; none in describing mode.
    private let entries: [DataNode.Entry]
    private let place: SourceRange
    private let isDescribing: Bool
    /// Keys of a group are told as `baseline.finish`.
    private var keyPrefix = ""
    private var known: [String] = []

    private(set) var provenance: Provenance
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var references: [Reference] = []
    /// In describing mode: what was asked for.
    private(set) var shape = RecordShape()
    /// Items in which something could not be read: rules have nothing to say about them.
    private(set) var damaged: Set<SourceRange> = []

    init(_ entries: [DataNode.Entry], place: SourceRange) {
        self.entries = entries
        self.place = place
        isDescribing = false
        provenance = Provenance(item: place)
    }

    static var describing: RecordReader { RecordReader() }

    private init() {
        entries = []
        place = SourceRange(file: "", line: 1)
        isDescribing = true
        provenance = Provenance(item: place)
    }

    // MARK: Single values

    /// A value that must be there.
    mutating func required<Value>(_ key: String, _ type: FieldType<Value>, _ help: String = "") -> Value {
        declare(key, type.shape, isRequired: true, help)
        guard !isDescribing else { return type.placeholder }
        guard let node = node(key) else {
            reportMissing(key)
            return type.placeholder
        }
        return read(node, type) ?? type.placeholder
    }

    /// A value that may be left out, or be null.
    mutating func optional<Value>(_ key: String, _ type: FieldType<Value>, _ help: String = "") -> Value? {
        declare(key, type.shape, isRequired: false, help)
        return node(key).flatMap { read($0, type) }
    }

    // MARK: Lists

    /// The list's values, nil where the key is left out.
    mutating func optionalList<Value>(_ key: String, of type: FieldType<Value>, _ help: String = "") -> [Value]? {
        declare(key, .list(type.shape), isRequired: false, help)
        guard let node = node(key) else { return nil }
        guard let elements = elements(of: node) else { return [] }
        return elements.enumerated().compactMap { index, element in
            provenance.fields["\(keyPrefix)\(key).\(index)"] = element.place
            return read(element, type)
        }
    }

    mutating func list<Value>(_ key: String, of type: FieldType<Value>, _ help: String = "") -> [Value] {
        optionalList(key, of: type, help) ?? []
    }

    /// A list of records.
    mutating func list<Item: Record>(_ key: String, of type: Item.Type, _ help: String = "") -> [Item] {
        if isDescribing { declare(key, .list(.record(Item.shape)), isRequired: false, help) } else { known.append(key) }
        guard let node = node(key), let elements = elements(of: node) else { return [] }
        return elements.compactMap { read($0, as: type) }
    }

    /// A value, or a list of values: `audience: staff` or `audience: [staff, technical]`.
    mutating func oneOrMore<Value>(_ key: String, of type: FieldType<Value>, _ help: String = "") -> [Value] {
        if isDescribing {
            declare(key, .either([type.shape, .list(type.shape)]), isRequired: false, help)
            return []
        }
        if case .scalar? = entries.first(where: { $0.key == key })?.value.content {
            return optional(key, type, help).map { [$0] } ?? []
        }
        return list(key, of: type, help)
    }

    // MARK: Groups

    /// A record under one key.
    mutating func record<Item: Record>(_ key: String, _ type: Item.Type, _ help: String = "") -> Item? {
        if isDescribing { declare(key, .record(Item.shape), isRequired: false, help) } else { known.append(key) }
        return node(key).flatMap { read($0, as: type) }
    }

    /// Keys under a key, read by `body`; nil where it is left out. Their places are kept as `key.inner`.
    mutating func group<Value>(_ key: String, _ help: String = "", _ body: (inout RecordReader) -> Value) -> Value? {
        if isDescribing {
            var inner = RecordReader()
            _ = body(&inner)
            declare(key, .record(inner.shape), isRequired: false, help)
            return nil
        }
        known.append(key)
        guard let node = node(key), var inner = reader(of: node) else { return nil }
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
            var inner = RecordReader()
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
        keys: [String]? = nil,
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

    /// As above, with a record for each key.
    mutating func dictionary<Item: Record>(
        _ key: String,
        keys: [String]? = nil,
        of type: Item.Type,
        _ help: String = ""
    ) -> [String: Item] {
        if isDescribing { declare(key, .dictionary(keys: keys, value: .record(Item.shape)), isRequired: false, help) }
        known.append(key)
        guard let node = node(key), let entries = keyed(node, among: keys) else { return [:] }
        var result: [String: Item] = [:]
        for entry in entries { result[entry.key] = read(entry.value, as: type) }
        return result
    }

    // MARK: Findings

    /// Tells the author about something the fields' types cannot see: two keys that exclude each other.
    mutating func report(_ problem: DecodingProblem, at key: String) {
        guard !isDescribing else { return }
        report(problem, at: provenance.place(of: keyPrefix + key))
    }

    /// Reports keys nobody asked for. Called when the record has been read.
    mutating func refuseUnknownKeys() {
        guard !isDescribing else { return }
        for entry in entries where !known.contains(entry.key) {
            let likely = NearestSpelling.of(entry.key, among: known)
            report(
                DecodingProblem(
                    .unknownKey,
                    "unknown key \"\(entry.key.shortened(to: 40))\"",
                    explanation: likely == nil && known.count <= 40
                        ? "known here: \(known.sorted().joined(separator: ", "))" : "",
                    fix: likely.map { "did you mean \"\($0)\"?" } ?? ""
                ),
                at: entry.keyPlace
            )
        }
    }

    // MARK: Inside

    private mutating func declare(_ key: String, _ shape: ValueShape, isRequired: Bool, _ help: String) {
        known.append(key)
        guard isDescribing else { return }
        self.shape.fields.append(.init(key: key, shape: shape, isRequired: isRequired, help: help))
    }

    /// The value of `key` with its place noted; nil where it is left out or null.
    private mutating func node(_ key: String) -> DataNode? {
        guard let entry = entries.first(where: { $0.key == key }) else { return nil }
        provenance.fields[keyPrefix + key] = entry.value.place
        if case .null = entry.value.content { return nil }
        return entry.value
    }

    private mutating func read<Value>(_ node: DataNode, _ type: FieldType<Value>) -> Value? {
        guard case .scalar(let scalar) = node.content else {
            report(mismatch(node, type.shape), at: node.place)
            return nil
        }
        do throws(DecodingProblem) {
            let value = try type.decode(scalar)
            if case .reference(let kinds) = type.shape {
                references.append(Reference(kinds: kinds, id: scalar.text, place: node.place))
            }
            return value
        } catch {
            report(error, at: node.place)
            return nil
        }
    }

    /// Reads a record of its own: its provenance is its own too.
    mutating func read<Item: Record>(_ node: DataNode, as type: Item.Type) -> Item? {
        guard var inner = reader(of: node) else { return nil }
        let item = inner.readAll(as: type)
        absorb(inner)
        return item
    }

    /// Reads all of this record's keys as an item.
    mutating func readAll<Item: Record>(as type: Item.Type) -> Item {
        var item = Item(from: &self)
        if Item.takesAllowances { readAllowances() }
        refuseUnknownKeys()
        item.keep(provenance)
        return item
    }

    /// `allow: {rule: reason}`
    mutating func readAllowances() {
        provenance.allowed = dictionary(
            "allow",
            keys: Rules.names,
            of: .text,
            "Rules silenced for this item, each with the reason."
        )
    }

    private mutating func absorb(_ inner: RecordReader) {
        diagnostics += inner.diagnostics
        references += inner.references
        damaged.formUnion(inner.damaged)
        if !inner.diagnostics.isEmpty { damaged.insert(inner.place) }
    }

    private mutating func reader(of node: DataNode) -> RecordReader? {
        if case .mapping(let entries) = node.content { return RecordReader(entries, place: node.place) }
        report(
            DecodingProblem(.expectedGroup, "expected keys with values, found \(node.kindInWords)"),
            at: node.place
        )
        return nil
    }

    private mutating func elements(of node: DataNode) -> [DataNode]? {
        if case .list(let elements) = node.content { return elements }
        let fix: String
        if case .scalar(let scalar) = node.content {
            fix = "write [\(scalar.text.shortened(to: 40))]"
        } else {
            fix = ""
        }
        report(DecodingProblem(.expectedList, "expected a list, found \(node.kindInWords)", fix: fix), at: node.place)
        return nil
    }

    private mutating func keyed(_ node: DataNode, among keys: [String]?) -> [DataNode.Entry]? {
        guard let inner = reader(of: node) else { return nil }
        guard let keys else { return inner.entries }
        var checked = inner
        checked.known = keys
        checked.refuseUnknownKeys()
        absorb(checked)
        return inner.entries.filter { keys.contains($0.key) }
    }

    private func mismatch(_ node: DataNode, _ shape: ValueShape) -> DecodingProblem {
        let (check, expected): (DecodingCheck, String) =
            switch shape {
            case .date: (.expectedDate, "a date")
            case .number: (.expectedNumber, "a number")
            case .wholeNumber: (.expectedWholeNumber, "a whole number")
            case .flag: (.expectedBoolean, "true or false")
            case .oneOf(let words): (.unknownValue, "one of \(words.joined(separator: ", "))")
            default: (.expectedText, "text")
            }
        return DecodingProblem(check, "expected \(expected), found \(node.kindInWords)")
    }

    private mutating func reportMissing(_ key: String) {
        let isWritten = entries.contains { $0.key == key }
        report(
            DecodingProblem(
                isWritten ? .emptyValue : .missingKey,
                isWritten ? "\"\(key)\" has no value" : "\"\(key)\" is missing",
                fix: isWritten ? "" : "add \(key): …"
            ),
            at: isWritten ? provenance.place(of: keyPrefix + key) : place
        )
    }

    private mutating func report(_ problem: DecodingProblem, at place: SourceRange) {
        diagnostics.append(problem.diagnostic(at: place))
        damaged.insert(self.place)
    }
}
