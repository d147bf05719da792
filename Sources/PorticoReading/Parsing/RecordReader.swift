import PorticoDiagnostics
import PorticoModel

/// Reads the keys of one record. Problems are collected instead of thrown, so that every key is read.
struct RecordReader: Sendable {
    /// The keys as written, except that a misspelt key is replaced by the one that was meant.
    private(set) var entries: [DataNode.Entry]
    let place: SourceRange
    /// The names that `allow` may contain.
    let names: RuleNames
    /// The prefix of a group's keys in places: `baseline.finish`.
    var keyPrefix = ""
    /// The values of misspelt keys.
    private var guesses: Set<SourceRange> = []

    var provenance: Provenance
    var diagnostics: [Diagnostic] = []
    var references: [ItemReference] = []
    /// Items that could not be read completely. Rules do not check them.
    var damaged: Set<SourceRange> = []
    /// Whether an item or its id could not be read, so that it must not be reported as missing.
    var losesItems = false

    init(_ entries: [DataNode.Entry], place: SourceRange, names: RuleNames) {
        self.entries = entries
        self.place = place
        self.names = names
        provenance = Provenance(item: place)
    }

    // MARK: Single values

    /// Reads a required value.
    mutating func required<Value>(_ key: String, _ type: FieldType<Value>) -> Value {
        guard let node = node(key) else {
            reportMissing(key)
            return type.placeholder
        }
        return read(node, type) ?? type.placeholder
    }

    /// Reads a value whose key is required; returns nil if it has no value yet, which is not an error.
    mutating func begun<Value>(_ key: String, _ type: FieldType<Value>) -> Value? {
        let isEmpty = entries.contains { entry in
            guard entry.key == key else { return false }
            return switch entry.value.content {
            case .null: true
            case .scalar(let scalar): scalar.text.allSatisfy(\.isWhitespace)
            default: false
            }
        }
        guard isEmpty else { return required(key, type) }
        _ = node(key)
        return nil
    }

    /// Reads a value that may be missing or null.
    mutating func optional<Value>(_ key: String, _ type: FieldType<Value>) -> Value? {
        return node(key).flatMap { read($0, type) }
    }

    // MARK: Findings

    /// Reports a problem that the fields' types cannot detect, such as two keys that exclude each other.
    mutating func report(_ problem: DecodingProblem, at key: String) {
        report(problem, at: provenance.place(of: keyPrefix + key))
    }

    /// Reports keys that are not `known`, and keys whose value is written as null. Call it before the record is read: a
    /// misspelt key is then read as the one that was meant, so that nothing else is reported because of it.
    mutating func refuseUnknownKeys(but known: [String], required: [String] = []) {
        for index in entries.indices where !known.contains(entries[index].key) {
            let entry = entries[index]
            let written = Set(entries.map(\.key))
            // A key that must be there is more likely than one that may be missing.
            let likely =
                NearestSpelling.of(entry.key, among: required.filter { !written.contains($0) })
                ?? NearestSpelling.of(entry.key, among: known)
            report(unknownKey(entry.key, likely: likely, known), at: entry.keyPlace)
            guard let likely, !written.contains(likely) else {
                if entry.value.containsRecords { losesItems = true }
                continue
            }
            entries[index].key = likely
            guesses.insert(entry.value.place)
        }
        for entry in entries where known.contains(entry.key) && entry.value.isWrittenNull {
            let fix = "write a value, or remove the key"
            report(DecodingProblem(.emptyValue, "\"\(entry.key)\" has no value", fix: fix), at: entry.value.place)
        }
    }

    private func unknownKey(_ key: String, likely: String?, _ known: [String]) -> DecodingProblem {
        DecodingProblem(
            .unknownKey,
            "unknown key \"\(key.shortened(to: 40))\"",
            explanation: likely == nil && known.count <= 40
                ? "the keys are: \(known.sorted().joined(separator: ", "))" : "",
            fix: likely.map { "did you mean \"\($0)\"?" } ?? ""
        )
    }

    // MARK: Inside

    /// Returns the value of `key` and stores its place; nil if it is missing or null.
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

    mutating func absorb(_ inner: RecordReader) {
        diagnostics += inner.diagnostics
        references += inner.references
        damaged.formUnion(inner.damaged)
        losesItems = losesItems || inner.losesItems
        if !inner.diagnostics.isEmpty { damaged.insert(inner.place) }
    }

    /// Returns a reader for the node's keys, or nil if the node is not a record. `shape` is evaluated only in that
    /// case, to show how to write a record.
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
        let (check, expected): (Check, String) =
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
        guard let entry = entries.first(where: { $0.key == key }) else {
            return report(DecodingProblem(.missingKey, "\"\(key)\" is missing", fix: "add \(key): …"), at: place)
        }
        // A null that is written has been reported.
        guard !entry.value.isWrittenNull else { return }
        report(DecodingProblem(.emptyValue, "\"\(key)\" has no value", fix: "write a value"), at: entry.value.place)
    }

    mutating func report(_ problem: DecodingProblem, at place: SourceRange) {
        damaged.insert(self.place)
        // The value of a misspelt key may have another type than that of the key that was probably meant.
        guard !guesses.contains(place) else { return }
        diagnostics.append(problem.diagnostic(at: place))
    }
}

extension DataNode {
    /// Whether the author wrote null or ~ instead of nothing.
    var isWrittenNull: Bool {
        if case .null = content { place.start != place.end } else { false }
    }

    /// Whether the value is a list of groups of keys.
    fileprivate var containsRecords: Bool {
        guard case .list(let elements) = content else { return false }
        return elements.contains { if case .mapping = $0.content { true } else { false } }
    }
}

extension RecordShape {
    /// A sketch of the record: `{severity: …, reason: …}`, with its required keys or, if it has none, the first few.
    fileprivate var sketch: String {
        let required = fields.filter(\.isRequired)
        let shown = (required.isEmpty ? Array(fields.prefix(3)) : required).map { "\($0.key): …" }
        return "{\(shown.joined(separator: ", "))}"
    }
}

extension Check {
    static let unknownKey = Check(reading: "unknown-key", "Every key is one of the schema's")
    static let expectedGroup = Check(reading: "expected-group", "A group of keys is written as keys with values")
}
