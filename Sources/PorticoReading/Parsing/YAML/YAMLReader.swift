import PorticoDiagnostics
internal import PorticoModel
internal import Yams

/// Reads YAML text as ``DataNode``s in the restricted form used for data files and front matter: one document, no
/// anchors, aliases, tags, merge keys or duplicate keys, and at most ``depthLimit`` levels.
struct YAMLReader {
    static let depthLimit = 8

    private(set) var source: SourceText
    private(set) var diagnostics: [Diagnostic] = []
    /// The lines with a fault around which the rest was read. What they contain is not what the author meant.
    private(set) var faultyLines: Set<Int> = []
    /// Whether nothing could be read.
    private(set) var hasFailed = false
    private var isTooDeep = false
    private var repairs = 0
    private static let repairLimit = 200

    init(_ source: SourceText) {
        self.source = source
    }

    /// Returns the document's root, or nil for an empty document or invalid YAML. `text` is the source's own text.
    /// A fault whose cause is known does not prevent the rest from being read.
    mutating func read(_ text: String) -> DataNode? {
        var text = text
        while true {
            do {
                // Resolver.basic keeps values as text, because each field knows its own type.
                let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else { return nil }
                let tree = convert(root, depth: 1)
                hasFailed = isTooDeep || tree == nil
                return isTooDeep ? nil : tree
            } catch {
                guard let repaired = repaired(error) else {
                    hasFailed = true
                    return nil
                }
                text = repaired
            }
        }
    }

    /// Reports the cause of an error, once for each line. Returns a text without it, or nil if nothing more can be read.
    private mutating func repaired(_ error: any Error) -> String? {
        let problem = YAMLProblem(error, in: source)
        guard let mark = problem.mark, repairs < Self.repairLimit, let fault = YAMLFault(behind: mark, in: source)
        else {
            let line = problem.diagnostic.place.start.line
            // Where a fault has been reported, another error follows from it.
            if !faultyLines.contains(line) { diagnostics.append(problem.diagnostic) }
            return nil
        }
        repairs += 1
        if faultyLines.insert(fault.place.start.line).inserted { diagnostics.append(fault.diagnostic) }
        var bytes = source.bytes
        fault.edit.apply(to: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        source = SourceText(path: source.path, text: text)
        return text
    }

    private mutating func convert(_ node: Node, depth: Int) -> DataNode? {
        let start = position(of: node)
        guard depth <= Self.depthLimit else {
            guard !isTooDeep else { return nil }
            isTooDeep = true
            report(
                DecodingProblem(
                    .tooDeep,
                    "values are nested deeper than \(Self.depthLimit) levels",
                    explanation: "no file needs that many"
                ),
                at: start
            )
            return nil
        }
        refuseMarkup(at: start)
        switch node {
        case .scalar(let scalar): return convert(scalar, at: start)
        case .sequence(let sequence):
            let values = sequence.compactMap { convert($0, depth: depth + 1) }
            return DataNode(content: .list(values), place: source.range(at: start, length: 1))
        case .mapping(let mapping):
            let entries = mapping.compactMap { entry($0, $1, depth: depth) }
            return DataNode(content: .mapping(entries), place: source.range(at: start, length: 1))
        case .alias: return nil
        }
    }

    private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> DataNode.Entry? {
        let start = position(of: key)
        guard case .scalar(let name) = key else {
            report(
                DecodingProblem(.complexKey, "there is a list or group of keys where a key is expected"),
                at: start
            )
            return nil
        }
        refuseMarkup(at: start)
        if name.string == "<<", name.style == .plain {
            report(
                DecodingProblem(.mergeKey, "merge keys (<<) are not supported", fix: "write out the values"),
                at: start
            )
            return nil
        }
        if name.string.hasPrefix("\u{A0}") {
            report(YAMLProblem.noBreakSpace, at: start)
            return nil
        }
        refuseEscapes(in: name, at: start)
        guard let value = convert(value, depth: depth + 1) else { return nil }
        let entry = DataNode.Entry(
            key: ControlCharacters.removed(from: name.string),
            keyPlace: place(of: name, at: start),
            value: value
        )
        if !faultyLines.contains(start.line), let cut = cutValue(of: entry) { diagnostics.append(cut) }
        return entry
    }

    /// Returns a warning for an unquoted or missing value on the key's line that is followed by a `#`.
    private func cutValue(of entry: DataNode.Entry) -> Diagnostic? {
        let keyEnd = SourcePosition(line: entry.keyPlace.start.line, column: entry.keyPlace.end.column + 1)
        let end: SourcePosition
        switch entry.value.content {
        case .null where entry.value.place.start == entry.value.place.end: end = keyEnd
        case .null: return nil
        case .scalar(let scalar) where !scalar.isQuoted && entry.value.place.start.line == keyEnd.line:
            end = entry.value.place.end
        case .scalar, .list, .mapping: return nil
        }
        let line = source.line(end.line)
        let scalars = line.unicodeScalars
        guard end.column >= 1, end.column <= scalars.count else { return nil }
        let rest = line[scalars.index(scalars.startIndex, offsetBy: end.column - 1)...]
        return CutValue.find(behind: rest, key: entry.key, at: end, in: source)
    }

    private mutating func convert(_ scalar: Node.Scalar, at start: SourcePosition) -> DataNode {
        let isQuoted = scalar.style != .plain && scalar.style != .any
        refuseEscapes(in: scalar, at: start)
        let place = place(of: scalar, at: start)
        if !isQuoted, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
            return DataNode(content: .null, place: place)
        }
        return DataNode(
            content: .scalar(.init(text: ControlCharacters.removed(from: scalar.string), isQuoted: isQuoted)),
            place: place
        )
    }

    /// Reports the control characters that escapes in a quoted text produce.
    private mutating func refuseEscapes(in scalar: Node.Scalar, at start: SourcePosition) {
        guard scalar.style == .doubleQuoted, scalar.string.unicodeScalars.contains(where: ControlCharacters.contains)
        else { return }
        diagnostics += ControlCharacters.escapes(in: source, from: start)
    }

    private func place(of scalar: Node.Scalar, at start: SourcePosition) -> SourceRange {
        switch scalar.style {
        case .singleQuoted, .doubleQuoted: quotedRange(at: start)
        case .literal, .folded: source.range(at: start, length: 1)
        case .plain, .any: plainRange(scalar.string, at: start)
        }
    }

    /// Returns the range of the text, or only its start if it continues over several lines.
    private func plainRange(_ words: String, at start: SourcePosition) -> SourceRange {
        let isOnOneLine = source.bytes[source.offset(of: start)...].starts(with: words.utf8)
        return source.range(at: start, length: isOnOneLine ? words.unicodeScalars.count : 1)
    }

    /// Returns the range from the opening quote to just after the closing one, or to the end of the line.
    private func quotedRange(at start: SourcePosition) -> SourceRange {
        let bytes = source.bytes
        var offset = source.offset(of: start)
        guard offset < bytes.count else { return source.range(at: start, length: 1) }
        let quote = bytes[offset]
        var length = 1
        offset += 1
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            if bytes[offset] & 0xC0 != 0x80 { length += 1 }
            if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                offset += 1
                length += 1
            } else if bytes[offset] == quote {
                break
            }
            offset += 1
        }
        return source.range(at: start, length: length)
    }

    /// Finds anchors, aliases and tags by their first character, because Yams resolves them.
    private mutating func refuseMarkup(at start: SourcePosition) {
        switch source.byte(at: start) {
        case UInt8(ascii: "&"):
            report(
                DecodingProblem(.anchor, "anchors (&name) are not supported", fix: YAMLProblem.quoteOrWriteOut("&")),
                at: start
            )
        case UInt8(ascii: "!"):
            report(
                DecodingProblem(.tag, "tags (!name) are not supported", fix: YAMLProblem.quoteOrWriteOut("!")),
                at: start
            )
        default: break
        }
    }

    private mutating func report(_ problem: DecodingProblem, at start: SourcePosition) {
        diagnostics.append(problem.diagnostic(at: source.range(at: start, length: 1)))
    }

    private func position(of node: Node) -> SourcePosition {
        SourcePosition(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
