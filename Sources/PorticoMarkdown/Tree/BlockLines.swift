/// Finds the author's bytes of a block of text: its lines, without the markers of the containers around it.
struct BlockLines {
    let text: ParsedText
    /// How many block quotes are around the block: so many `>` may stand before each of its lines.
    var quoteDepth = 0

    /// The lines of a paragraph or a heading.
    func lines(of node: CommonMarkNode) -> [Extent] {
        let first = node.startLine
        let last = max(first, node.endLine)
        let start = text.offset(line: first, column: node.startColumn)
        guard first >= 1, first <= text.lines.count else { return [] }
        var lines = [Extent(start, to: max(start, text.lines[first - 1].end))]
        guard last > first, last <= text.lines.count else { return lines }
        for line in text.lines[first..<last] {
            let start = contentStart(of: line)
            lines.append(Extent(start, to: line.end))
        }
        return lines
    }

    /// The lines of a heading after its `#`s.
    func headingLines(of node: CommonMarkNode) -> [Extent] {
        var lines = lines(of: node)
        let bytes = text.source.bytes
        guard lines.count == 1, let line = lines.first else { return lines }
        var start = line.lower
        while start < line.upper, bytes[start] == UInt8(ascii: "#") { start += 1 }
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
