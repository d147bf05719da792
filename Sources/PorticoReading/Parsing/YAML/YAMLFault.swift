import PorticoDiagnostics
import PorticoModel

/// The cause of an error that libyaml noticed, and an edit after which the rest of the file can be read. The edit is never
/// written anywhere; it lets one run report every fault of a file.
struct YAMLFault {
    /// A change of a text that moves no line.
    enum Edit {
        /// Replaces the byte at an offset by an underscore, which has no meaning in YAML.
        case neutralize(Int)
        /// Inserts a text before the byte at an offset.
        case insert(String, Int)

        func apply(to bytes: inout [UInt8]) {
            switch self {
            case .neutralize(let offset): bytes[offset] = UInt8(ascii: "_")
            case .insert(let text, let offset): bytes.insert(contentsOf: text.utf8, at: offset)
            }
        }
    }

    let problem: DecodingProblem
    let place: SourceRange
    let edit: Edit

    var diagnostic: Diagnostic { problem.diagnostic(at: place) }

    /// Finds the cause of an error at `mark`. Returns nil if it is none of the known ones.
    init?(behind mark: SourcePosition, in source: SourceText) {
        let search = FaultSearch(mark, in: source)
        guard
            let found = search.openQuote() ?? search.unquotedValue() ?? search.commentInBrackets()
                ?? search.unquotedColon() ?? search.openBracket()
        else { return nil }
        self = found
    }

    fileprivate init(_ problem: DecodingProblem, _ place: SourceRange, _ edit: Edit) {
        (self.problem, self.place, self.edit) = (problem, place, edit)
    }
}

/// Looks for the cause of an error above the place where it was noticed.
private struct FaultSearch {
    private let mark: SourcePosition
    private let end: Int
    private let source: SourceText
    private let scan: YAMLScan

    init(_ mark: SourcePosition, in source: SourceText) {
        self.mark = mark
        self.source = source
        end = source.offset(of: mark)
        scan = YAMLScan(source.bytes)
    }

    /// A quote whose text continues into the next key, or to the end of the file.
    func openQuote() -> YAMLFault? {
        let quote = scan.longQuotes.first { span in
            let first = source.position(of: span.start).line
            let last = source.position(of: span.end ?? source.bytes.count).line
            return span.start < end && (span.end == nil || (first + 1...max(first + 1, last)).contains(where: isEntry))
        }
        guard let quote else { return nil }
        let start = source.position(of: quote.start)
        let line = source.line(start.line)
        let rest = String(line.unicodeScalars.dropFirst(start.column - 1))
        let isWholeRest = !rest.contains { "{}[],".contains($0) }
        return fault(
            .unclosedQuote,
            "the quote that opens here has no closing quote on this line",
            explanation: "all text up to the next quote becomes part of the value",
            fix: isWholeRest
                ? "close the quote: \(rest.trimmed)\(rest.prefix(1))" : "close the quote where the value ends",
            at: start,
            .neutralize(quote.start)
        )
    }

    /// A comment that hides the end of a list or group: `{title: Ticket #3, phase: P1}`.
    func commentInBrackets() -> YAMLFault? {
        let hidden = scan.comments.first { comment in
            let words = source.line(source.position(of: comment).line).unicodeScalars
                .dropFirst(source.position(of: comment).column - 1)
            return comment < end && words.contains { "]}".unicodeScalars.contains($0) }
                && scan.openBrackets(at: comment).contains { $0.end == nil || ($0.end ?? 0) >= end || isBroken($0) }
        }
        guard let hidden else { return nil }
        let start = source.position(of: hidden)
        let pair = FlowPair(around: start.column, in: source.line(start.line))
        return fault(
            .unquotedComment,
            "# after a space begins a comment, which hides the rest of the line",
            explanation: "the bracket that should end the list or group is part of the comment",
            fix: pair.map { "put the value in quotes: \($0.quoted)" } ?? "put the value in quotes",
            at: start,
            .neutralize(hidden)
        )
    }

    /// Whether a bracket contains a line that is no part of it.
    private func isBroken(_ bracket: YAMLScan.Span) -> Bool {
        let last = source.position(of: bracket.end ?? source.bytes.count).line
        let first = source.position(of: bracket.start).line
        return first < last && (first + 1...last).contains(where: isEntry)
    }

    /// A value that begins with one of YAML's special characters.
    func unquotedValue() -> YAMLFault? {
        guard let value = UnquotedValue(near: mark.line, in: source) else { return nil }
        return YAMLFault(value.problem, value.place, .neutralize(source.offset(of: value.place.start)))
    }

    /// A second colon with a space in one line: `title: Plant: which`.
    func unquotedColon() -> YAMLFault? {
        guard source.byte(at: mark) == UInt8(ascii: ":") else { return nil }
        let line = source.line(mark.line)
        guard let pair = FlowPair(around: mark.column, in: line), pair.colon < mark.column else { return nil }
        return fault(
            .unquotedColon,
            "the value contains another \": \"",
            explanation: "a colon and a space start a new value",
            fix: "put the whole value in quotes: \(pair.quoted)",
            at: mark,
            .neutralize(end)
        )
    }

    /// A bracket that is open where a line or another bracket shows that it should have ended.
    func openBracket() -> YAMLFault? {
        guard let bracket = scan.openBrackets(at: end).last else { return nil }
        let start = source.position(of: bracket.start)
        let isList = source.bytes[bracket.start] == UInt8(ascii: "[")
        let closing = isList ? "]" : "}"
        guard let insertion = insertion(of: closing, for: start) else { return nil }
        return fault(
            .unclosedBracket,
            "the \(isList ? "[" : "{") that opens here has no \(closing)",
            fix: "write \(closing) where the \(isList ? "list" : "group") ends",
            at: start,
            insertion
        )
    }

    private func insertion(of closing: String, for start: SourcePosition) -> YAMLFault.Edit? {
        if end < source.bytes.count, "]}".utf8.contains(source.bytes[end]) { return .insert(closing, end) }
        guard mark.line > start.line, end >= source.bytes.count || isEntry(mark.line) else { return nil }
        var last = end >= source.bytes.count ? source.lineCount : mark.line - 1
        while last > start.line, source.line(last).allSatisfy(\.isWhitespace) { last -= 1 }
        let line = source.line(last)
        let comment = scan.comments.first { source.position(of: $0).line == last }
        let column = comment.map { source.position(of: $0).column } ?? line.unicodeScalars.count + 1
        return .insert("\(closing) ", source.offset(of: SourcePosition(line: last, column: column)))
    }

    /// Whether the line starts an entry in block style: `key:` or `- …`.
    private func isEntry(_ line: Int) -> Bool {
        source.line(line).prefixMatch(of: /\s*(-\s+)*[A-Za-z_][\w.-]*:(\s|$)|\s*-\s/) != nil
    }

    private func fault(
        _ check: Check,
        _ summary: String,
        explanation: String = "",
        fix: String,
        at start: SourcePosition,
        _ edit: YAMLFault.Edit
    ) -> YAMLFault {
        let problem = DecodingProblem(check, summary, explanation: explanation, fix: fix)
        return YAMLFault(problem, source.range(at: start, length: 1), edit)
    }
}

/// A key and its value on one line, as the author meant them: `title: Plant: which` in `{id: M1, title: Plant: which}`.
private struct FlowPair {
    let key: Substring
    let value: Substring
    /// The column of the colon after the key.
    let colon: Int

    /// Returns the pair whose value contains `column`, or nil if there is none.
    init?(around column: Int, in line: String) {
        let scalars = line.unicodeScalars
        guard column <= scalars.count else { return nil }
        let target = scalars.index(scalars.startIndex, offsetBy: column - 1)
        let pairs = line.matches(of: /(?:^(?:\s*-)*\s*|[{,]\s*)([A-Za-z_][\w.-]*):\s+/)
        guard let pair = pairs.last(where: { $0.range.upperBound <= target }) else { return nil }
        key = pair.1
        let isFlow = line[..<pair.range.upperBound].contains("{")
        let rest = line[pair.range.upperBound...]
        var words = isFlow ? rest.prefix { !",}]".contains($0) } : rest
        while words.last?.isWhitespace == true { words = words.dropLast() }
        value = words
        colon = line[..<pair.1.endIndex].unicodeScalars.count + 1
    }

    /// The pair with its value in quotes.
    var quoted: String { "\(key): \(UnquotedValue.quoted(value))" }
}

extension String {
    fileprivate var trimmed: Substring {
        var words = self[...]
        while words.last?.isWhitespace == true { words = words.dropLast() }
        return words
    }
}
