/// Markup that is safe to write. It can be created only from literals and interpolation: interpolated text is escaped,
/// interpolated markup is not.
///
/// `let title = "R&D"; HTML("<b>\(title)</b>").source` → `<b>R&amp;D</b>`
package struct HTML: Sendable, Hashable {
    /// The markup in UTF-8.
    private(set) var bytes: [UInt8]

    package var source: String { String(decoding: bytes, as: UTF8.self) }

    /// Wraps markup that is already escaped, from the charts.
    package init(safe source: String) { bytes = Array(source.utf8) }

    /// Wraps markup that is already escaped, from the Markdown renderer.
    init(safe bytes: [UInt8]) { self.bytes = bytes }

    /// Escapes text for element content and quoted attribute values.
    package init(text: some StringProtocol) {
        bytes = []
        bytes.appendEscaped(text)
    }

    package var isEmpty: Bool { bytes.isEmpty }

    package static func + (first: HTML, second: HTML) -> HTML { HTML(safe: first.bytes + second.bytes) }
    package static func += (first: inout HTML, second: HTML) { first.bytes += second.bytes }
}

extension HTML: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }
        package mutating func appendInterpolation(_ text: some StringProtocol) { bytes.appendEscaped(text) }
        package mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }
        package mutating func appendInterpolation(_ html: HTML) { bytes += html.bytes }
        /// Appends nothing if the value is nil.
        package mutating func appendInterpolation(_ html: HTML?) { if let html { bytes += html.bytes } }
    }

    package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }
    package init(stringLiteral literal: String) { bytes = Array(literal.utf8) }
}

extension Sequence<HTML> {
    /// Returns all of them with `separator` in between.
    package func joined(separator: HTML = "") -> HTML {
        var bytes: [UInt8] = []
        for (index, html) in enumerated() {
            if index > 0 { bytes += separator.bytes }
            bytes += html.bytes
        }
        return HTML(safe: bytes)
    }
}

extension [UInt8] {
    /// Appends text escaped for element content and quoted attribute values.
    mutating func appendEscaped(_ text: some StringProtocol) {
        let start = count
        self += text.utf8
        // Most texts need no escape, and copying them whole is the cheapest.
        guard let first = self[start...].firstIndex(where: { $0.escape != nil }) else { return }
        let rest = Array(self[first...])
        removeSubrange(first...)
        for byte in rest {
            if let escape = byte.escape { self += escape.utf8 } else { append(byte) }
        }
    }
}

extension UInt8 {
    fileprivate var escape: String? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
