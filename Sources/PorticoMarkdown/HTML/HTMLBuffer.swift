import PorticoDiagnostics

/// Writes text into HTML. Nothing else in this target escapes anything.
package struct HTMLBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Adds our own markup unchanged.
    package mutating func markup(_ text: StaticString) {
        text.withUTF8Buffer { unsafe bytes += $0 }
    }

    /// Adds markup made of safe parts, or the author's own markup if raw HTML is allowed.
    package mutating func raw(_ text: String) { bytes += text.utf8 }
    package mutating func raw(_ text: ArraySlice<UInt8>) { bytes += text }

    /// Adds text or the value of an attribute: `a < "b"` → `a &lt; &quot;b&quot;`.
    package mutating func text(_ text: ArraySlice<UInt8>) {
        var kept = text.startIndex
        for index in text.indices {
            guard let escape = Self.escape(text[index]) else { continue }
            bytes.append(contentsOf: text[kept..<index])
            markup(escape)
            kept = index + 1
        }
        bytes.append(contentsOf: text[kept...])
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

    /// Adds text that contains entities. They stay as they are, because they cannot form a tag.
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

    /// Adds a URL in an attribute. Characters that a URL may not contain are percent-encoded; percent signs stay.
    package mutating func url(_ url: String) {
        for byte in url.utf8 {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "'"): markup("&#x27;")
            case _ where Self.isURLByte(byte): bytes.append(byte)
            default:
                bytes += Hexadecimal.percentEscape(of: byte)
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
}
