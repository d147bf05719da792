/// A table as the author wrote it, with the place of each cell. Source: GFM 0.29, section 4.10.
struct TableSource: Sendable {
    let alignments: [CellAlignment]
    /// The rows of cells, starting with the header. A row may have fewer or more cells than the header.
    let rows: [[Extent]]
    /// The index of the header's line in its block.
    let headerLine: Int

    var cellCount: Int { rows.count * alignments.count }

    /// Finds the first delimiter row below a line with the same number of cells.
    init?(_ block: TextBlock) {
        let lines = block.lines
        let bytes = block.bytes
        guard lines.count - block.definitions >= 2 else { return nil }
        for index in (block.definitions + 1)..<lines.count {
            guard let alignments = Self.delimiterRow(bytes, lines[index]) else { continue }
            let header = Self.cells(bytes, lines[index - 1])
            guard header.count == alignments.count else { continue }
            self.alignments = alignments
            headerLine = index - 1
            rows = [header] + lines[(index + 1)...].map { Self.cells(bytes, $0) }
            return
        }
        return nil
    }

    /// The lines of the text, from 0, that must begin a new block for the table to be complete: its header if text runs
    /// into it, and lines that libcmark read as part of a paragraph but that end a table.
    func breaks(in block: TextBlock) -> Set<Int> {
        var breaks: Set<Int> = []
        if headerLine > block.definitions { breaks.insert(block.firstLine + headerLine) }
        for index in (headerLine + 2)..<max(headerLine + 2, block.lines.count) {
            let endsTable = block.isLazy(index) || Self.beginsBlock(block.bytes, block.lines[index])
            if endsTable { breaks.insert(block.firstLine + index) }
        }
        return breaks
    }

    /// Parses a delimiter row: `|:--|--:|` → left, right. Returns nil if the line is not one.
    static func delimiterRow(_ bytes: [UInt8], _ line: Extent) -> [CellAlignment]? {
        var hasMark = false
        for byte in bytes[line] {
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
            case UInt8(ascii: "-"): break
            default: guard byte.isSpaceOrTab else { return nil }
            }
        }
        guard hasMark else { return nil }
        var alignments: [CellAlignment] = []
        for cell in cells(bytes, line) {
            guard let alignment = alignment(bytes[cell]) else { return nil }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    private static func alignment(_ cell: ArraySlice<UInt8>) -> CellAlignment? {
        let isLeft = cell.first == UInt8(ascii: ":")
        let isRight = cell.count > 1 && cell.last == UInt8(ascii: ":")
        let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        return isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : CellAlignment.none
    }

    /// Returns the cells of a line: split at unescaped pipes, without one pipe at each end, and with spaces trimmed.
    static func cells(_ bytes: [UInt8], _ line: Extent) -> [Extent] {
        var start = line.lower
        var end = line.upper
        while start < end, bytes[start].isSpaceOrTab { start += 1 }
        while start < end, bytes[end - 1].isSpaceOrTab { end -= 1 }
        if start < end, bytes[start] == UInt8(ascii: "|") { start += 1 }
        var cells: [Extent] = []
        var cellStart = start
        for index in start..<max(start, end) where bytes[index] == UInt8(ascii: "|") {
            guard index == start || bytes[index - 1] != UInt8(ascii: "\\") else { continue }
            cells.append(trimmed(bytes, cellStart, index))
            cellStart = index + 1
        }
        if cellStart < end { cells.append(trimmed(bytes, cellStart, end)) }
        return cells
    }

    /// Returns the parts of a cell between the backslashes that escape its pipes: `a \\| b` → `a `, `| b`.
    static func pieces(of cell: Extent, in bytes: [UInt8]) -> [Extent] {
        var pieces: [Extent] = []
        var start = cell.lower
        for index in cell.range.dropLast()
        where bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "|") {
            if index > start { pieces.append(Extent(start, to: index)) }
            start = index + 1
        }
        pieces.append(Extent(start, to: cell.upper))
        return pieces
    }

    private static func trimmed(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Extent {
        var start = from
        var end = to
        while start < end, bytes[start].isSpaceOrTab { start += 1 }
        while start < end, bytes[end - 1].isSpaceOrTab { end -= 1 }
        return Extent(start, to: end)
    }

    /// Returns whether a line ends a table although it cannot interrupt a paragraph: an empty list item, a list that
    /// does not begin at 1, or a line of HTML.
    private static func beginsBlock(_ bytes: [UInt8], _ line: Extent) -> Bool {
        let text = bytes[line]
        guard let first = text.first else { return false }
        if first.isDigit {
            let rest = text.drop(while: \.isDigit)
            guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return false }
            return text.count - rest.count <= 9 && rest.dropFirst().first.map(\.isSpaceOrTab) ?? true
        }
        if first == UInt8(ascii: "<") {
            let next = text.dropFirst().first ?? 0
            return (next.isLetter || next == UInt8(ascii: "/")) && text.last == UInt8(ascii: ">")
        }
        let isBullet = first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "*")
        return isBullet && text.dropFirst().allSatisfy(\.isSpaceOrTab)
    }
}
