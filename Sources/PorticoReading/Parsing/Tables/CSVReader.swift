import PorticoDiagnostics
import PorticoModel

/// Reads CSV text as rows of cells with their places. The separator is a comma, semicolon or tab, whichever occurs most
/// often in the first row. Quoted cells may contain separators, line breaks and doubled quotes; a byte order mark is
/// skipped.
/// Source: RFC 4180, and the output of spreadsheets in countries with a decimal comma.
struct CSVReader {
    struct Cell: Sendable {
        var text: String
        var place: SourceRange
    }

    let source: SourceText
    private let separator: UInt8
    private var offset = 0
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText) {
        self.source = source
        if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        let rest = source.bytes.dropFirst(offset)
        let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? rest.endIndex
        // Excel writes `sep=;` to declare the separator to itself.
        if end - offset == 5, rest.starts(with: "sep=".utf8) {
            separator = rest[end - 1]
            offset = end
            skipLineEnd()
        } else {
            separator = Self.separator(of: rest)
        }
    }

    /// Returns every row that is not empty.
    mutating func rows() -> [[Cell]] {
        var result: [[Cell]] = []
        while offset < source.bytes.count {
            let row = row()
            if row.contains(where: { !$0.text.isEmpty }) { result.append(row) }
        }
        return result
    }

    private mutating func row() -> [Cell] {
        var cells: [Cell] = []
        while true {
            cells.append(cell())
            guard offset < source.bytes.count, source.bytes[offset] == separator else { break }
            offset += 1
        }
        skipLineEnd()
        return cells
    }

    private mutating func cell() -> Cell {
        while let byte = current, byte == UInt8(ascii: " "), byte != separator { offset += 1 }
        return current == UInt8(ascii: "\"") ? quotedCell() : plainCell()
    }

    private mutating func plainCell() -> Cell {
        let start = offset
        while let byte = current, byte != separator, !isLineEnd(byte) { offset += 1 }
        var end = offset
        while end > start, source.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return Cell(text: text(start..<end), place: range(start..<end))
    }

    private mutating func quotedCell() -> Cell {
        let start = offset
        offset += 1
        var bytes: [UInt8] = []
        while let byte = current {
            offset += 1
            guard byte == UInt8(ascii: "\"") else {
                bytes.append(byte)
                continue
            }
            guard current == UInt8(ascii: "\"") else {
                let cell = Cell(text: String(decoding: bytes, as: UTF8.self), place: range(start..<offset))
                refuseTextBehindQuote()
                return cell
            }
            bytes.append(byte)
            offset += 1
        }
        let problem = DecodingProblem(.csvUnclosedQuote, "this quote is never closed", fix: "close it, or double it")
        diagnostics.append(problem.diagnostic(at: range(start..<start + 1)))
        return Cell(text: String(decoding: bytes, as: UTF8.self), place: range(start..<start + 1))
    }

    private mutating func refuseTextBehindQuote() {
        while let byte = current, byte == UInt8(ascii: " "), byte != separator { offset += 1 }
        guard let byte = current, byte != separator, !isLineEnd(byte) else { return }
        let problem = DecodingProblem(
            .csvQuote,
            "text after a closing quote",
            fix: "put the whole cell in quotes and double any quotes inside"
        )
        diagnostics.append(problem.diagnostic(at: range(offset..<offset + 1)))
        while let byte = current, byte != separator, !isLineEnd(byte) { offset += 1 }
    }

    private mutating func skipLineEnd() {
        if current == UInt8(ascii: "\r") { offset += 1 }
        if current == UInt8(ascii: "\n") { offset += 1 }
    }

    private var current: UInt8? { offset < source.bytes.count ? source.bytes[offset] : nil }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

    private func range(_ range: Range<Int>) -> SourceRange {
        let start = source.position(of: range.lowerBound)
        let end = source.position(of: range.upperBound)
        // A cell with several lines is referred to by its first character.
        return start.line == end.line
            ? SourceRange(file: source.path, start: start, end: end) : source.range(at: start, length: 1)
    }

    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n"), !isQuoted { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
    }
}

extension Check {
    static let csvUnclosedQuote = Check(reading: "csv-unclosed-quote", "Every opening quote has a closing quote")
    static let csvQuote = Check(reading: "csv-stray-quote", "Quotes enclose a whole cell")
}
