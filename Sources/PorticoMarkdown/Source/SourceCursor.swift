/// A place in the text of one block: its lines, without what belongs to the containers around it.
///
/// Between two lines stands one line feed, whatever the author's line ends are; nothing, in the cell of a table, whose
/// pieces are those between the backslashes that keep a pipe from ending it.
struct SourceCursor {
    let bytes: [UInt8]
    /// The author's bytes of each line: leading space and container markers left out, line end left out.
    let lines: [Extent]
    private(set) var line = 0
    private(set) var offset: Int
    private var end: Int
    private let isCell: Bool

    init(bytes: [UInt8], lines: [Extent], isCell: Bool = false) {
        self.bytes = bytes
        self.lines = lines
        self.isCell = isCell
        offset = lines.first?.lower ?? 0
        end = lines.first?.upper ?? 0
    }

    /// The byte here, a line feed at the end of a line, or nil at the end of the block.
    var byte: UInt8? {
        if offset < end { return bytes[offset] }
        return !isCell && line + 1 < lines.count ? UInt8(ascii: "\n") : nil
    }

    /// The byte after this one in the same line.
    var following: UInt8? {
        if offset + 1 < end { return bytes[offset + 1] }
        return isCell && line + 1 < lines.count ? bytes[lines[line + 1].lower] : nil
    }

    /// Whether nothing of this line has been passed.
    var isAtLineStart: Bool { offset == lines[line].lower }

    /// How many bytes remain in this line.
    var remaining: Int { end - offset }

    mutating func advance() {
        if offset < end { advance(by: 1) } else { nextLine() }
    }

    /// Moves on within the line.
    mutating func advance(by count: Int) {
        offset = min(offset + count, end)
        if isCell, offset == end { nextLine() }
    }

    /// Moves back to where `text` begins, a part of which was taken for what stands before the text of the line: false
    /// where it does not begin there.
    mutating func stepBack(to text: [UInt8]) -> Bool {
        var start = offset
        while start > 0, bytes[start - 1].isSpaceOrTab || bytes[start - 1] == UInt8(ascii: ">") {
            start -= 1
            guard bytes[start...].starts(with: text) else { continue }
            offset = start
            return true
        }
        return false
    }

    mutating func nextLine() {
        guard line + 1 < lines.count else { return }
        line += 1
        offset = lines[line].lower
        end = lines[line].upper
    }

    /// Moves over `expected` if it stands here.
    mutating func skip(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        advance()
        return true
    }

    mutating func skipSpacesAndTabs() {
        while offset < end, bytes[offset].isSpaceOrTab { offset += 1 }
    }

    /// Spaces, tabs and line ends: no blank line can stand inside a block of text.
    mutating func skipWhitespace() {
        while let here = byte, here.isWhitespace { advance() }
    }

    /// The number of `delimiter`s from here on in this line.
    func runLength(of delimiter: UInt8) -> Int {
        var index = offset
        while index < end, bytes[index] == delimiter { index += 1 }
        return index - offset
    }
}
