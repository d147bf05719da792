/// Where quotes, brackets and comments begin and end in YAML text. Unlike a parser it does not stop at an error, so that
/// the cause of an error can be found before the place where the parser noticed it.
///
/// Example: in `[a, "b` the bracket and the quote have a start and no end.
struct YAMLScan {
    /// Offsets of the first and of the last byte; no end if there is none.
    struct Span {
        var start: Int
        var end: Int?
    }

    /// Quoted texts of more than one line, and those that never end.
    private(set) var longQuotes: [Span] = []
    private(set) var brackets: [Span] = []
    /// The comments inside brackets, by the offset of their `#`.
    private(set) var comments: [Int] = []

    private let bytes: [UInt8]
    private var offset = 0
    /// The indexes in `brackets` of those that are open.
    private var open: [Int] = []
    private var isValueStart = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while offset < bytes.count { step() }
    }

    /// Returns the brackets that are open just before `offset`, the innermost last.
    func openBrackets(at offset: Int) -> [Span] {
        brackets.filter { $0.start < offset && ($0.end ?? .max) >= offset }
    }

    private mutating func step() {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "\n"):
            if open.isEmpty { isValueStart = true }
        case UInt8(ascii: " "), UInt8(ascii: "\t"): break
        case UInt8(ascii: "#") where isAfterSpace:
            if !open.isEmpty { comments.append(offset) }
            offset = endOfLine(from: offset)
            return
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if isValueStart { return quote(byte) }
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if isValueStart || !open.isEmpty {
                open.append(brackets.count)
                brackets.append(Span(start: offset))
                isValueStart = true
            }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            close(byte)
        case UInt8(ascii: ",") where !open.isEmpty: isValueStart = true
        case UInt8(ascii: ":") where isBeforeSpace: isValueStart = true
        case UInt8(ascii: "-") where isValueStart && isBeforeSpace: break
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            if isValueStart, open.isEmpty, skipBlock() { return }
            isValueStart = false
        default: isValueStart = false
        }
        offset += 1
    }

    private mutating func close(_ byte: UInt8) {
        isValueStart = false
        guard let last = open.last else { return }
        let isMatch = (bytes[brackets[last].start] == UInt8(ascii: "[")) == (byte == UInt8(ascii: "]"))
        guard isMatch else { return }
        brackets[last].end = offset
        open.removeLast()
    }

    /// Skips a quoted text. One that never ends is the last thing that is scanned.
    private mutating func quote(_ mark: UInt8) {
        let start = offset
        isValueStart = false
        offset += 1
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
                offset += 2
            } else if bytes[offset] != mark {
                offset += 1
            } else if mark == UInt8(ascii: "'"), offset + 1 < bytes.count, bytes[offset + 1] == mark {
                offset += 2
            } else {
                if bytes[start..<offset].contains(UInt8(ascii: "\n")) {
                    longQuotes.append(Span(start: start, end: offset))
                }
                offset += 1
                return
            }
        }
        longQuotes.append(Span(start: start))
    }

    /// Skips the lines of a block text after its `|` or `>`. Returns false if the rest of the line shows that it is none.
    private mutating func skipBlock() -> Bool {
        let end = endOfLine(from: offset)
        let header = String(decoding: bytes[offset..<end], as: UTF8.self)
        guard header.wholeMatch(of: /[>|][0-9+-]{0,2}\s*(#.*)?/) != nil else { return false }
        let parent = indentation(at: startOfLine(from: offset), throughDashes: true)
        offset = end
        while offset < bytes.count {
            let line = offset + 1
            let next = endOfLine(from: min(line, bytes.count))
            let isBlank = bytes[min(line, next)..<next].allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x0D }
            guard isBlank || indentation(at: line, throughDashes: false) > parent else { break }
            offset = next
        }
        return true
    }

    private func indentation(at start: Int, throughDashes: Bool) -> Int {
        bytes[min(start, bytes.count)...].prefix {
            $0 == UInt8(ascii: " ") || throughDashes && $0 == UInt8(ascii: "-")
        }.count
    }

    private func endOfLine(from offset: Int) -> Int {
        bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    private func startOfLine(from offset: Int) -> Int {
        bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    private var isAfterSpace: Bool { offset == 0 || Self.isSpace(bytes[offset - 1]) }
    private var isBeforeSpace: Bool { offset + 1 == bytes.count || Self.isSpace(bytes[offset + 1]) }
    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
