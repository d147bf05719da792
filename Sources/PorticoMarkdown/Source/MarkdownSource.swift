internal import PorticoDiagnostics

/// The bytes of one Markdown text and where each of its lines begins, so that any offset can be told as line and column.
struct MarkdownSource: Sendable {
    let path: String
    /// The text from the first line after the front matter on; NUL, which ends strings in C, is made U+FFFD.
    let bytes: [UInt8]
    /// The number of the first line of `bytes` in the author's file.
    let firstLine: Int
    /// Each line without its end.
    let lines: [Extent]
    /// Which bytes occur at all: most extensions need not look for what is not there.
    private let occurring: [Bool]
    private let scalars: ScalarCounts

    init(_ file: SourceFile, firstLine: Int) {
        path = file.path
        self.firstLine = max(1, firstLine)
        let whole = LineScan(Array(file.text.utf8))
        let safe = whole.occurring[0] ? LineScan(Array(file.text.replacing("\0", with: "\u{FFFD}").utf8)) : whole
        let body = safe.from(line: self.firstLine).withoutMark
        bytes = body.bytes
        lines = body.lines
        occurring = body.occurring
        scalars = ScalarCounts(body.bytes, isASCII: !body.occurring[128...].contains(true))
    }

    /// Whether `byte` occurs anywhere in the text.
    func has(_ byte: UInt8) -> Bool { occurring[Int(byte)] }

    /// Line and column, in Unicode scalars, of the byte at `offset`.
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

/// One pass over a text: its lines, and which bytes it holds.
private struct LineScan {
    var bytes: [UInt8]
    var lines: [Extent] = []
    var occurring = [Bool](repeating: false, count: 256)

    /// A line ends at LF, CR or both, as CommonMark has it.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines.reserveCapacity(bytes.count / 32)
        var start = 0
        for byte in bytes { occurring[Int(byte)] = true }
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte <= UInt8(ascii: "\r"), byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            let isSecondHalf = byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == UInt8(ascii: "\r")
            if !isSecondHalf { lines.append(Extent(start, to: index)) }
            start = index + 1
        }
        if start < bytes.count { lines.append(Extent(start, to: bytes.count)) }
    }

    /// libcmark passes over a byte order mark, but counts its bytes.
    var withoutMark: LineScan {
        var marks = 0
        while bytes[marks...].starts(with: [0xEF, 0xBB, 0xBF]) { marks += 3 }
        return marks == 0 ? self : LineScan(Array(bytes[marks...]))
    }

    /// The part that begins at a line, from 1.
    func from(line: Int) -> LineScan {
        guard line > 1 else { return self }
        return line <= lines.count ? LineScan(Array(bytes[lines[line - 1].lower...])) : LineScan([])
    }
}

/// How many Unicode scalars stand before a byte: counted every so many bytes once, so that no long line is counted
/// again for each place in it.
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
