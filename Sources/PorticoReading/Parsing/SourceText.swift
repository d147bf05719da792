import PorticoDiagnostics
import PorticoModel

/// A text as bytes with an index of its lines, for access by line and column.
struct SourceText: Sendable {
    let path: String
    let bytes: [UInt8]
    private let lineStarts: [Int]

    init(path: String, text: some StringProtocol) {
        self.path = path
        bytes = Array(text.utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        lineStarts = starts
    }

    /// Returns the offset of the byte at `position`, or the end of the text if the position is beyond it.
    func offset(of position: SourcePosition) -> Int {
        guard position.line >= 1, position.line <= lineStarts.count else { return bytes.count }
        var offset = lineStarts[position.line - 1]
        var column = 1
        while column < position.column, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }

    /// Returns the byte at `position`, or nil beyond the end.
    func byte(at position: SourcePosition) -> UInt8? {
        let offset = offset(of: position)
        return offset < bytes.count ? bytes[offset] : nil
    }

    /// The position of the byte at `offset`.
    func position(of offset: Int) -> SourcePosition {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = bytes[lineStarts[low]..<min(offset, bytes.count)].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return SourcePosition(line: low + 1, column: column)
    }

    /// Returns the text of one line without its end.
    func line(_ number: Int) -> String {
        guard number >= 1, number <= lineStarts.count else { return "" }
        let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        return String(decoding: bytes[lineStarts[number - 1]..<end], as: UTF8.self)
    }

    /// The number of lines.
    var lineCount: Int { lineStarts.count }

    /// The number of the first line that is neither blank nor a comment; 1 if there is none.
    var firstLineWithContent: Int {
        (1...lineCount).first { number in
            line(number).first { !$0.isWhitespace }.map { $0 != "#" } ?? false
        } ?? 1
    }

    /// Returns a range of `length` scalars on one line.
    func range(at start: SourcePosition, length: Int) -> SourceRange {
        let end = SourcePosition(line: start.line, column: start.column + length)
        return SourceRange(file: path, start: start, end: end)
    }
}
