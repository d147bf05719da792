/// Markup that is safe to write. It can be created only from literals and interpolation: interpolated text is escaped,
/// interpolated markup is not.
///
/// `let title = "R&D"; HTML("<b>\(title)</b>").source` → `<b>R&amp;D</b>`
package struct HTML: Sendable, Hashable {
    package private(set) var source: String

    /// Wraps markup that is already escaped, from the Markdown renderer or the charts.
    package init(safe source: String) { self.source = source }

    /// Escapes text for element content and quoted attribute values.
    package init(text: some StringProtocol) {
        source = ""
        source.appendEscaped(text)
    }

    package var isEmpty: Bool { source.isEmpty }

    package static func + (first: HTML, second: HTML) -> HTML { HTML(safe: first.source + second.source) }
    package static func += (first: inout HTML, second: HTML) { first.source += second.source }
}

extension HTML: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { source += literal }
        package mutating func appendInterpolation(_ text: some StringProtocol) { source.appendEscaped(text) }
        package mutating func appendInterpolation(_ number: Int) { source += String(number) }
        package mutating func appendInterpolation(_ html: HTML) { source += html.source }
        /// Appends nothing if the value is nil.
        package mutating func appendInterpolation(_ html: HTML?) { source += html?.source ?? "" }
    }

    package init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }
    package init(stringLiteral literal: String) { source = literal }
}

extension Sequence<HTML> {
    /// Returns all of them with `separator` in between.
    package func joined(separator: HTML = "") -> HTML {
        HTML(safe: map(\.source).joined(separator: separator.source))
    }
}

extension String {
    /// Appends text escaped for element content and quoted attribute values.
    mutating func appendEscaped(_ text: some StringProtocol) {
        guard text.utf8.contains(where: \.needsEscape) else {
            append(contentsOf: text)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">": append("&gt;")
            case "\"": append("&quot;")
            case "'": append("&#39;")
            default: unicodeScalars.append(scalar)
            }
        }
    }
}

extension UInt8 {
    fileprivate var needsEscape: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
