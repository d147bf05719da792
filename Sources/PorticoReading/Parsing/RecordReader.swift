import PorticoDiagnostics
import PorticoModel

/// Reads the keys of one record, or describes them. Problems are collected, never thrown: every key is looked at.
struct RecordReader: Sendable {
    /// The keys as written; none in describing mode.
    let entries: [DataNode.Entry]
    let place: SourceRange
    /// What `allow` may name.
    let names: RuleNames
    let isDescribing: Bool
    /// Keys of a group are told as `baseline.finish`.
    var keyPrefix = ""
    var known: [String] = []

    var provenance: Provenance
    var diagnostics: [Diagnostic] = []
    var references: [ItemReference] = []
    /// In describing mode: what was asked for.
    var shape = RecordShape()
    /// Items in which something could not be read: rules have nothing to say about them.
    var damaged: Set<SourceRange> = []

    init(_ entries: [DataNode.Entry], place: SourceRange, names: RuleNames) {
        self.entries = entries
        self.place = place
        self.names = names
        isDescribing = false
        provenance = Provenance(item: place)
    }

    /// Reads nothing and describes everything.
    static var describing: RecordReader { RecordReader() }

    private init() {
        entries = []
        place = SourceRange(file: "", line: 1)
        names = .none
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

    /// A value whose key must be there; nil where nothing stands behind it yet, which is no mistake.
    mutating func begun<Value>(_ key: String, _ type: FieldType<Value>, _ help: String = "") -> Value? {
        let isEmpty = entries.contains { entry in
            guard entry.key == key else { return false }
            return switch entry.value.content {
            case .null: true
            case .scalar(let scalar): scalar.text.allSatisfy(\.isWhitespace)
            default: false
            }
        }
        guard isEmpty else { return required(key, type, help) }
        declare(key, type.shape, isRequired: true, help)
        _ = node(key)
        return nil
    }

    /// A value that may be left out, or be null.
    mutating func optional<Value>(_ key: String, _ type: FieldType<Value>, _ help: String = "") -> Value? {
        declare(key, type.shape, isRequired: false, help)
        return node(key).flatMap { read($0, type) }
    }

    // MARK: Findings

    /// Tells the author about something the fields' types cannot see: two keys that exclude each other.
    mutating func report(_ problem: DecodingProblem, at key: String) {
        guard !isDescribing else { return }
        report(problem, at: provenance.place(of: keyPrefix + key))
    }

    /// Of `keys`, which have been read, at most one may have a value.
    mutating func allowOne(of keys: [String], _ summary: String) {
        guard !isDescribing else { return shape.alternatives.append(keys) }
        let written = keys.filter { node($0) != nil }
        guard written.count > 1, let last = written.last else { return }
        report(DecodingProblem(.conflictingKeys, summary, fix: "keep one of the two"), at: last)
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
                        ? "the keys are: \(known.sorted().joined(separator: ", "))" : "",
                    fix: likely.map { "did you mean \"\($0)\"?" } ?? ""
                ),
                at: entry.keyPlace
            )
        }
    }

    // MARK: Inside

    mutating func declare(_ key: String, _ shape: ValueShape, isRequired: Bool, _ help: String) {
        known.append(key)
        guard isDescribing else { return }
        self.shape.fields.append(.init(key: key, shape: shape, isRequired: isRequired, help: help))
    }

    /// The value of `key` with its place noted; nil where it is left out or null.
    mutating func node(_ key: String) -> DataNode? {
        guard let entry = entries.first(where: { $0.key == key }) else { return nil }
        provenance.fields[keyPrefix + key] = entry.value.place
        if case .null = entry.value.content { return nil }
        return entry.value
    }

    mutating func read<Value>(_ node: DataNode, _ type: FieldType<Value>) -> Value? {
        guard case .scalar(let scalar) = node.content else {
            report(mismatch(node, type.shape), at: node.place)
            return nil
        }
        do throws(DecodingProblem) {
            let value = try type.decode(scalar)
            if case .reference(let kinds) = type.shape {
                references.append(ItemReference(kinds: kinds, id: scalar.text, place: node.place))
            }
            if case .text = type.shape {
                references += Mentions.find(in: scalar.text, at: node.place).map {
                    ItemReference(kinds: ItemKind.items, id: $0.id, place: $0.place, isMention: true)
                }
            }
            return value
        } catch {
            report(error, at: node.place)
            return nil
        }
    }

    /// Reads a record of its own: its provenance is its own too.
    mutating func read<Item: Record>(_ node: DataNode, as type: Item.Type) -> Item? {
        guard var inner = reader(of: node, Item.shape) else { return nil }
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

    mutating func absorb(_ inner: RecordReader) {
        diagnostics += inner.diagnostics
        references += inner.references
        damaged.formUnion(inner.damaged)
        if !inner.diagnostics.isEmpty { damaged.insert(inner.place) }
    }

    /// `shape` is asked for where the node is no record, to show how one is written.
    mutating func reader(of node: DataNode, _ shape: @autoclosure () -> RecordShape) -> RecordReader? {
        if case .mapping(let entries) = node.content { return RecordReader(entries, place: node.place, names: names) }
        report(
            DecodingProblem(
                .expectedGroup,
                "expected keys with values, found \(node.kindInWords)",
                fix: "write \(shape().sketch)"
            ),
            at: node.place
        )
        return nil
    }

    func mismatch(_ node: DataNode, _ shape: ValueShape) -> DecodingProblem {
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

    mutating func reportMissing(_ key: String) {
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

    mutating func report(_ problem: DecodingProblem, at place: SourceRange) {
        diagnostics.append(problem.diagnostic(at: place))
        damaged.insert(self.place)
    }
}

extension RecordShape {
    /// How a record is written: `{severity: …, reason: …}`. The keys it must have, else the first few.
    fileprivate var sketch: String {
        let required = fields.filter(\.isRequired)
        let shown = (required.isEmpty ? Array(fields.prefix(3)) : required).map { "\($0.key): …" }
        return "{\(shown.joined(separator: ", "))}"
    }
}
