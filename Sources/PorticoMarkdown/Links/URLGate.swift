/// Decides which URLs may become links. It is an allow-list that reads a URL as a browser would.
package enum URLGate {
    package enum Verdict: Sendable, Hashable {
        /// A path in the portal, or a query.
        case relative
        /// An anchor on the same page: `#anchor`.
        case fragment
        /// An address on another site, with one of the schemes `https`, `http`, `mailto` and `tel`.
        case external(scheme: String)
        case refused
    }

    private static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

    /// Judges a decoded URL. Like browsers, ignores leading control characters and spaces, and tabs and line ends
    /// anywhere.
    ///
    /// `"guides/a.md"` → `.relative`, `"\u{1}java\nscript:x"` → `.refused`, `"//host/x"` → `.refused`.
    package static func judge(_ url: String) -> Verdict {
        var head: [UInt8] = []
        for byte in url.utf8.drop(while: { $0 <= UInt8(ascii: " ") }) {
            switch byte {
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: ":"): return scheme(head)
            case UInt8(ascii: "#") where head.isEmpty: return .fragment
            case UInt8(ascii: "/"), UInt8(ascii: "\\"):
                guard let first = head.first, head.count == 1, first == UInt8(ascii: "/") else {
                    if !head.isEmpty { return .relative }
                    head.append(UInt8(ascii: "/"))
                    continue
                }
                return .refused
            case UInt8(ascii: "?"), UInt8(ascii: "#"): return .relative
            default:
                guard head.first != UInt8(ascii: "/") else { return .relative }
                head.append(byte.lowercased)
            }
        }
        return .relative
    }

    /// Judges the text before the first colon, unless an earlier character makes the URL a path.
    private static func scheme(_ head: [UInt8]) -> Verdict {
        guard head.first != UInt8(ascii: "/") else { return .relative }
        let name = String(decoding: head, as: UTF8.self)
        return schemes.contains(name) ? .external(scheme: name) : .refused
    }
}
