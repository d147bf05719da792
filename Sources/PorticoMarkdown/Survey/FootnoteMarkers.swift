/// Finds lines that begin with `[^label]:`, which are footnotes. A list marker replaces the label, so that lines
/// indented by four belong to the footnote. libcmark itself would read some of these lines as link definitions.
struct FootnoteMarkers {
    private let text: ParsedText

    init(_ text: ParsedText) {
        self.text = text
    }

    /// Requests the replacement of these lines, except inside `code`.
    func edit(_ edits: inout LineEdits, code: [Range<Int>]) {
        guard text.source.has(UInt8(ascii: "^")) else { return }
        var blocks = code[...]
        for (index, line) in text.lines.enumerated() {
            while let first = blocks.first, first.upperBound <= index { blocks.removeFirst() }
            guard line.role == .text, line.prefix.isEmpty, blocks.first?.contains(index) != true else { continue }
            guard let replaced = replacement(of: line, marker: text.listMarker) else { continue }
            edits.replacements[index] = replaced
            edits.blankBefore[index] = 0
        }
    }

    private func replacement(of line: ParsedText.Line, marker: UInt8) -> ParsedText.Line? {
        let bytes = text.source.bytes
        var start = line.start
        while start < line.end, start - line.start < 3, bytes[start] == UInt8(ascii: " ") { start += 1 }
        guard let label = FootnoteMark.label(bytes, at: start, limit: line.end) else { return nil }
        var rest = label.upper + 1
        guard rest < line.end, bytes[rest] == UInt8(ascii: ":") else { return nil }
        rest += 1
        while rest < line.end, bytes[rest].isSpaceOrTab { rest += 1 }
        let spaces = [UInt8](repeating: UInt8(ascii: " "), count: rest < line.end ? 3 : 0)
        return ParsedText.Line(
            prefix: [marker] + spaces,
            start: rest,
            end: line.end,
            role: .footnote(label),
            author: line.start
        )
    }
}
