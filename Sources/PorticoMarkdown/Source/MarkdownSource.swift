internal import PorticoDiagnostics

/// The bytes of one Markdown text and the starts of its lines, so that any offset can be converted to line and column.
struct MarkdownSource: Sendable {
    let path: String
    /// The text after the front matter. NUL, which ends strings in C, is replaced with U+FFFD.
    let bytes: [UInt8]
    /// The line number of the first line of `bytes` in the author's file.
    let firstLine: Int
    /// The lines without their line ends.
    let lines: [Extent]
    /// Whether each byte value occurs, so that most extensions can skip a text without searching it.
    private let occurring: [Bool]
    private let scalars: ScalarCounts

    init(_ file: SourceFile, firstLine: Int) {
        path = file.path
        self.firstLine = max(1, firstLine)
        let body = LineScan(Self.body(of: file.text, from: self.firstLine))
        bytes = body.bytes
        lines = body.lines
        occurring = body.occurring
        scalars = ScalarCounts(body.bytes, isASCII: !body.occurring[128...].contains(true))
    }

    /// Returns the bytes from a line on. NUL becomes U+FFFD. libcmark skips a byte order mark but counts its bytes.
    private static func body(of text: String, from firstLine: Int) -> [UInt8] {
        let whole = Array(text.utf8)
        var start = 0
        for _ in 1..<firstLine {
            guard let end = whole[start...].firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            else { return [] }
            let isPair =
                whole[end] == UInt8(ascii: "\r") && end + 1 < whole.count && whole[end + 1] == UInt8(ascii: "\n")
            start = end + (isPair ? 2 : 1)
        }
        while whole[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        let body = start == 0 ? whole : Array(whole[start...])
        guard body.contains(0) else { return body }
        return body.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    }

    /// Returns whether `byte` occurs anywhere in the text.
    func has(_ byte: UInt8) -> Bool { occurring[Int(byte)] }

    /// Returns the line and column, in Unicode scalars, of the byte at `offset`.
    func position(of offset: Int) -> SourcePosition {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = lines.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lines[middle].lower <= offset { low = middle } else { high = middle }
        }
        guard low < lines.count else { return SourcePosition(line: firstLine, column: 1) }
        let column = scalars.count(to: offset, of: bytes) - scalars.count(to: lines[low].lower, of: bytes) + 1
        return SourcePosition(line: firstLine + low, column: column)
    }

    func place(of span: Extent) -> SourceRange {
        SourceRange(file: path, start: position(of: span.lower), end: position(of: span.upper))
    }
}

/// Scans a text once and finds its lines and which bytes it contains.
private struct LineScan {
    let bytes: [UInt8]
    private(set) var lines: [Extent] = []
    private(set) var occurring = [Bool](repeating: false, count: 256)

    /// Scans the text. A line ends at LF, CR or both, as in CommonMark.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines: [Extent] = []
        lines.reserveCapacity(bytes.count / 32)
        var start = 0
        for index in bytes.indices {
            let byte = bytes[index]
            occurring[Int(byte)] = true
            guard byte <= UInt8(ascii: "\r"), byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            let isSecondHalf = byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == UInt8(ascii: "\r")
            if !isSecondHalf { lines.append(Extent(start, to: index)) }
            start = index + 1
        }
        if start < bytes.count { lines.append(Extent(start, to: bytes.count)) }
        self.lines = lines
    }
}

/// Counts the Unicode scalars before a byte. Counts are stored at regular intervals, so that a long line is not counted
/// again for each position in it.
private struct ScalarCounts: Sendable {
    private static let step = 512
    private var atSteps: [Int32] = []
    private let isASCII: Bool

    init(_ bytes: [UInt8], isASCII: Bool) {
        self.isASCII = isASCII
        guard !isASCII else { return }
        var count: Int32 = 0
        for index in bytes.indices {
            if index % Self.step == 0 { atSteps.append(count) }
            if !bytes[index].isContinuation { count += 1 }
        }
    }

    func count(to offset: Int, of bytes: [UInt8]) -> Int {
        guard !isASCII, !atSteps.isEmpty else { return offset }
        let step = min(offset / Self.step, atSteps.count - 1)
        return Int(atSteps[step]) + bytes[(step * Self.step)..<offset].count { !$0.isContinuation }
    }
}
