/// Writes text into HTML. The one place of this target where anything is escaped.
package struct HTMLBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Markup of ours, as it is.
    package mutating func markup(_ text: StaticString) {
        text.withUTF8Buffer { bytes += $0 }
    }

    /// Markup made of safe parts, or the author's own where raw HTML is allowed.
    package mutating func raw(_ text: String) { bytes += text.utf8 }
    package mutating func raw(_ text: ArraySlice<UInt8>) { bytes += text }

    /// Text or the value of an attribute: `a < "b"` → `a &lt; &quot;b&quot;`.
    package mutating func text(_ text: ArraySlice<UInt8>) {
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

    package mutating func text(_ text: String) { self.text(Array(text.utf8)[...]) }

    /// Text with entities, which stay as they are: they cannot make a tag.
    package mutating func written(_ text: ArraySlice<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): markup("&lt;")
            case UInt8(ascii: ">"): markup("&gt;")
            case UInt8(ascii: "\""): markup("&quot;")
            default: bytes.append(byte)
            }
        }
    }

    /// A URL in an attribute: what may not stand in a URL is percent-encoded, percent signs stay.
    package mutating func url(_ url: String) {
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
