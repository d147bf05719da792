/// Finds the source bytes of a text block: its lines without the markers of the containers around it.
struct BlockLines {
    let text: ParsedText
    /// The containers around the block, outermost first. Each line may begin with one `>` per quote.
    private var containers: [Container] = []

    enum Container {
        case quote, item
    }

    init(text: ParsedText) {
        self.text = text
    }

    var quoteDepth: Int { containers.count { $0 == .quote } }

    mutating func enter(_ container: Container) { containers.append(container) }

    mutating func leave() { _ = containers.popLast() }

    /// Returns the lines of a paragraph, or of a heading without its underline.
    func lines(of node: CommonMarkNode) -> [Extent] {
        let first = node.startLine
        let last = min(max(first, node.endLine), text.lines.count)
        guard first >= 1, first <= last else { return [] }
        let start = text.offset(line: first, column: node.startColumn)
        var lines = [Extent(start, to: max(start, text.lines[first - 1].end))]
        guard last > first else { return lines }
        for line in text.lines[first..<last] { lines.append(Extent(contentStart(of: line), to: line.end)) }
        return node.kind == .heading ? withoutUnderline(lines, of: node) : lines
    }

    /// Removes a heading's underline. libcmark's end position of such a heading is unreliable, so this looks for the
    /// first underline below something other than definitions.
    private func withoutUnderline(_ lines: [Extent], of node: CommonMarkNode) -> [Extent] {
        let margin = node.parentKind == .document ? 0 : node.startColumn - 1
        for index in lines.indices.dropFirst() where isUnderline(lines[index]) {
            let line = text.lines[node.startLine - 1 + index]
            // A line indented by four, or outside the quotes around the block, is continued text.
            guard line.role != .settled, quoteMarkers(of: line) == quoteDepth,
                line.prefix.count + lines[index].lower - line.start <= margin + 3,
                indent(of: line, to: lines[index].lower) >= leastIndent(of: node)
            else {
                continue
            }
            var cursor = SourceCursor(bytes: text.source.bytes, lines: Array(lines[..<index]))
            cursor.skipDefinitions()
            if cursor.byte != nil { return Array(lines[..<index]) }
        }
        return lines
    }

    /// Returns the least indent, in columns, of a line that belongs to the item; a line with less is continued text. If
    /// the block begins beside the item's marker, the indent is known; otherwise it is at least two columns per item.
    private func leastIndent(of node: CommonMarkNode) -> Int {
        guard containers.last == .item, node.startLine <= text.lines.count else { return 0 }
        let line = text.lines[node.startLine - 1]
        let start = text.offset(line: node.startLine, column: node.startColumn)
        let isBesideMarker =
            !line.prefix.isEmpty
            || text.source.bytes[line.start..<max(line.start, start)].contains {
                !$0.isSpaceOrTab && $0 != UInt8(ascii: ">")
            }
        let items = containers.reversed().prefix { $0 == .item }.count
        return isBesideMarker ? indent(of: line, to: start) : 2 * items
    }

    /// Returns the columns between the last quote marker, with its space, and `offset`. A tab extends to the next
    /// multiple of four.
    private func indent(of line: ParsedText.Line, to offset: Int) -> Int {
        var column = 0
        var base = 0
        var isAfterMarker = false
        for byte in line.prefix + text.source.bytes[line.start..<max(line.start, offset)] {
            if isAfterMarker, byte.isSpaceOrTab { base += 1 }
            column = byte == UInt8(ascii: "\t") ? (column / 4 + 1) * 4 : column + 1
            isAfterMarker = byte == UInt8(ascii: ">")
            if isAfterMarker { base = column }
        }
        return column - base
    }

    private func isUnderline(_ line: Extent) -> Bool {
        let content = text.source.bytes[line]
        guard let mark = content.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return content.drop { $0 == mark }.allSatisfy(\.isSpaceOrTab)
    }

    /// Returns the text of a heading that begins with `#`, or nil for a heading with an underline.
    func numberSignHeading(_ node: CommonMarkNode) -> Extent? {
        guard let line = lines(of: node).first else { return nil }
        let signs = text.source.bytes[line].prefix { $0 == UInt8(ascii: "#") }
        // `#tag` above an underline is a heading too, but not because of its number sign.
        let isFollowed = signs.endIndex < line.upper && !text.source.bytes[signs.endIndex].isSpaceOrTab
        guard (1...6).contains(signs.count), !isFollowed else { return nil }
        let start = text.source.bytes[signs.endIndex..<line.upper].prefix(while: \.isSpaceOrTab).endIndex
        return Extent(start, to: line.upper)
    }

    /// Returns how many of the quotes around it a line is marked with.
    func quoteMarkers(of line: ParsedText.Line) -> Int {
        markers(of: line).count
    }

    private func contentStart(of line: ParsedText.Line) -> Int {
        markers(of: line).end
    }

    private func markers(of line: ParsedText.Line) -> (count: Int, end: Int) {
        var count = 0
        var offset = line.start
        var isAfterItem = false
        for (index, container) in containers.enumerated() {
            guard container == .quote else {
                isAfterItem = true
                continue
            }
            // An indent of four makes a marker plain text, unless the line is indented for a list item.
            guard let marker = marker(after: offset, of: line, limit: isAfterItem ? .max : index == 0 ? 3 : 4) else {
                break
            }
            count += 1
            offset = marker + 1
            isAfterItem = false
        }
        return (count, textStart(after: offset, of: line))
    }

    private func marker(after start: Int, of line: ParsedText.Line, limit: Int) -> Int? {
        let offset = textStart(after: start, of: line)
        let isMarker = offset < line.end && text.source.bytes[offset] == UInt8(ascii: ">")
        return isMarker && offset - start <= limit ? offset : nil
    }

    private func textStart(after start: Int, of line: ParsedText.Line) -> Int {
        var offset = start
        while offset < line.end, text.source.bytes[offset].isSpaceOrTab { offset += 1 }
        return offset
    }
}
