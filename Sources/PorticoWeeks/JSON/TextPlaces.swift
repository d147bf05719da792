internal import PorticoDiagnostics
internal import PorticoModel

/// Converts offsets in a text to lines and columns.
struct TextPlaces: Sendable {
    private let file: String
    private let bytes: [UInt8]
    private let lineStarts: [Int]

    init(_ file: SourceFile) {
        self.file = file.path
        let bytes = Array(file.text.utf8)
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
        self.bytes = bytes
    }

    /// Returns the place at `offset` bytes.
    func place(_ offset: Int) -> SourceRange {
        var (low, high) = (0, lineStarts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        let before = bytes[lineStarts[low]..<min(max(offset, lineStarts[low]), bytes.count)]
        let column = before.reduce(into: 1) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
        return SourceRange(file: file, line: low + 1, column: column)
    }
}
