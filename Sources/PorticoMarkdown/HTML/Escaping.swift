/// Builds HTML. All escaping in this target happens here.
struct HTMLBuffer {
    var bytes: [UInt8] = []

    var isAtLineStart: Bool { bytes.isEmpty || bytes.last == UInt8(ascii: "\n") }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Appends markup unchanged.
    mutating func markup(_ text: StaticString) {
        text.withUTF8Buffer { bytes += $0 }
    }

    /// Appends markup built from safe parts, or the author's own markup if raw HTML is allowed.
    mutating func raw(_ text: String) { bytes += text.utf8 }
    mutating func raw(_ text: some Collection<UInt8>) { bytes += text }

    /// Inserts markup at the end of the paragraph that ends at `offset`, or in a new paragraph.
    mutating func insert(_ markup: [UInt8], intoParagraphEndingAt offset: Int) {
        let end = Array("</p>\n".utf8)
        if bytes[..<offset].suffix(end.count).elementsEqual(end) {
            bytes.insert(contentsOf: markup, at: offset - end.count)
        } else {
            bytes.insert(contentsOf: Array("<p>".utf8) + markup + end, at: offset)
        }
    }

    mutating func number(_ value: Int) { bytes += String(value).utf8 }

    /// Begins a new line unless already at the start of one.
    mutating func freshLine() {
        if !isAtLineStart { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Appends text or the value of an attribute, escaped: `a < "b"` → `a &lt; &quot;b&quot;`.
    mutating func text(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { text in
            var kept = 0
            for index in text.indices {
                guard let escape = Self.escape(text[index]) else { continue }
                bytes.append(contentsOf: text[kept..<index])
                markup(escape)
                kept = index + 1
            }
            bytes.append(contentsOf: text[kept...])
        }
    }

    private static func escape(_ byte: UInt8) -> StaticString? {
        guard byte <= UInt8(ascii: ">") else { return nil }
        switch byte {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "\""): return "&quot;"
        default: return nil
        }
    }

    mutating func text(_ text: String) { self.text(Array(text.utf8)[...]) }

    /// Appends a URL to an attribute. Percent-encodes characters that a URL may not contain; percent signs stay.
    mutating func url(_ url: String) {
        for byte in url.utf8 {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "'"): markup("&#x27;")
            case _ where Self.isURLByte(byte): bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(Self.hexDigit(byte >> 4))
                bytes.append(Self.hexDigit(byte & 15))
            }
        }
    }

    private static func isURLByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), 0x28...0x3B,
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: byte.isLetter
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
