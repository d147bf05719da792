internal import PorticoDiagnostics

/// The bytes of one Markdown text and where each of its lines begins, so that any offset can be told as line and column.
struct MarkdownSource: Sendable {
    let path: String
    /// The text from the first line after the front matter on; NUL, which ends strings in C, is made U+FFFD.
    let bytes: [UInt8]
    /// The number of the first line of `bytes` in the author's file.
    let firstLine: Int
    /// Each line without its end.
    let lines: [Span]

    init(_ file: SourceFile, firstLine: Int) {
        path = file.path
        self.firstLine = max(1, firstLine)
        let text = file.text.utf8.contains(0) ? file.text.replacing("\0", with: "\u{FFFD}") : file.text
        bytes = Self.body(of: Array(text.utf8), from: self.firstLine)
        lines = Self.lines(of: bytes)
    }

    /// Line and column, in Unicode scalars, of the byte at `offset`.
    func position(of offset: Int) -> SourcePosition {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = lines.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lines[middle].lower <= offset { low = middle } else { high = middle }
        }
        guard low < lines.count else { return SourcePosition(line: firstLine, column: 1) }
        let column = bytes[lines[low].lower..<offset].count { !$0.isContinuation } + 1
        return SourcePosition(line: firstLine + low, column: column)
    }

    func place(of span: Span) -> SourceRange {
        SourceRange(file: path, start: position(of: span.lower), end: position(of: span.upper))
    }

    private static func body(of bytes: [UInt8], from firstLine: Int) -> [UInt8] {
        guard firstLine > 1 else { return bytes }
        let lines = lines(of: bytes)
        guard firstLine <= lines.count else { return [] }
        return Array(bytes[lines[firstLine - 1].lower...])
    }

    /// A line ends at LF, CR or both, as CommonMark has it.
    private static func lines(of bytes: [UInt8]) -> [Span] {
        var lines: [Span] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            lines.append(Span(start, to: index - 1))
            if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
            start = index
        }
        if start < bytes.count { lines.append(Span(start, to: bytes.count)) }
        return lines
    }
}
