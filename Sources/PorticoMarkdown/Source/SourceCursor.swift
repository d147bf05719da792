/// A position in the text of one block, in its lines without the markers of the containers around it.
///
/// Between two lines there is one line feed, whatever the author's line ends are. In a table cell there is none,
/// because its pieces are only separated by the backslashes that escape pipes.
struct SourceCursor {
    let bytes: [UInt8]
    /// The author's bytes of each line without leading space, container markers and line end.
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

    /// The current byte, a line feed at the end of a line, or nil at the end of the block.
    var byte: UInt8? {
        if offset < end { return bytes[offset] }
        return !isCell && line + 1 < lines.count ? UInt8(ascii: "\n") : nil
    }

    /// The byte after this one on the same line.
    var following: UInt8? {
        if offset + 1 < end { return bytes[offset + 1] }
        return isCell && line + 1 < lines.count ? bytes[lines[line + 1].lower] : nil
    }

    /// Whether the cursor is at the start of a line.
    var isAtLineStart: Bool { offset == lines[line].lower }

    /// The number of bytes left on this line.
    var remaining: Int { end - offset }

    mutating func advance() {
        if offset < end { advance(by: 1) } else { nextLine() }
    }

    /// Moves forward within the line.
    mutating func advance(by count: Int) {
        offset = min(offset + count, end)
        if isCell, offset == end { nextLine() }
    }

    /// Moves back to the beginning of `text`, part of which was mistaken for markers before the line's text. Returns
    /// false if it does not begin there.
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

    /// Skips `expected` if it comes next.
    mutating func skip(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        advance()
        return true
    }

    mutating func skipSpacesAndTabs() {
        while offset < end, bytes[offset].isSpaceOrTab { offset += 1 }
    }

    /// Skips spaces, tabs and line ends. A text block contains no blank lines.
    mutating func skipWhitespace() {
        while let here = byte, here.isWhitespace { advance() }
    }

    /// Returns the number of consecutive `delimiter`s from here on this line.
    func runLength(of delimiter: UInt8) -> Int {
        var index = offset
        while index < end, bytes[index] == delimiter { index += 1 }
        return index - offset
    }
}
