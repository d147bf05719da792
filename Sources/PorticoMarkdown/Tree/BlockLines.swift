/// Finds the author's bytes of a block of text: its lines, without the markers of the containers around it.
struct BlockLines {
    let text: ParsedText
    /// How many block quotes are around the block: so many `>` may stand before each of its lines.
    var quoteDepth = 0

    /// The lines of a paragraph, or of a heading without its underline.
    func lines(of node: CommonMarkNode) -> [Extent] {
        let first = node.startLine
        let last = min(max(first, node.endLine), text.lines.count)
        guard first >= 1, first <= last else { return [] }
        let start = text.offset(line: first, column: node.startColumn)
        var lines = [Extent(start, to: max(start, text.lines[first - 1].end))]
        guard last > first else { return lines }
        let isHeading = node.kind == .heading
        for line in text.lines[first..<last] {
            let content = Extent(contentStart(of: line), to: line.end)
            if isHeading, isUnderline(content) { break }
            lines.append(content)
        }
        return lines
    }

    /// Where libcmark says a heading with an underline ends is not to be relied on, so the underline is looked for.
    private func isUnderline(_ line: Extent) -> Bool {
        let content = text.source.bytes[line]
        guard let mark = content.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return content.drop { $0 == mark }.allSatisfy(\.isSpaceOrTab)
    }

    /// The lines of a heading after its `#`s.
    func headingLines(of node: CommonMarkNode) -> [Extent] {
        var lines = lines(of: node)
        let bytes = text.source.bytes
        guard lines.count == 1, let line = lines.first else { return lines }
        var start = line.lower
        while start < line.upper, bytes[start] == UInt8(ascii: "#") { start += 1 }
        // `#tag` above an underline is a heading too, but not because of its number sign.
        guard start == line.upper || bytes[start].isSpaceOrTab else { return lines }
        while start < line.upper, bytes[start].isSpaceOrTab { start += 1 }
        lines[0] = Extent(start, to: line.upper)
        return lines
    }

    /// How many of the quotes around it a line is marked with.
    func quoteMarkers(of line: ParsedText.Line) -> Int {
        markers(of: line).count
    }

    private func contentStart(of line: ParsedText.Line) -> Int {
        markers(of: line).end
    }

    private func markers(of line: ParsedText.Line) -> (count: Int, end: Int) {
        let bytes = text.source.bytes
        var offset = line.start
        var count = 0
        while offset < line.end {
            if bytes[offset].isSpaceOrTab {
                offset += 1
            } else if bytes[offset] == UInt8(ascii: ">"), count < quoteDepth {
                count += 1
                offset += 1
            } else {
                break
            }
        }
        return (count, offset)
    }
}
