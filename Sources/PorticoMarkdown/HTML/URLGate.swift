/// Decides which URLs may become links: an allow-list, judged as a browser would read the URL.
package enum URLGate {
    package enum Verdict: Sendable, Hashable {
        /// A path of the portal's, or a query.
        case relative
        /// `#anchor`
        case fragment
        /// `https http mailto tel`
        case external(scheme: String)
        case refused
    }

    private static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

    /// Judges a decoded URL. Browsers drop leading control characters and spaces, and tabs and line ends anywhere.
    ///
    /// `"guides/a.md"` → `.relative`, `"\u{1}java\nscript:x"` → `.refused`, `"//host/x"` → `.refused`.
    package static func judge(_ url: String) -> Verdict {
        var scalars = url.unicodeScalars.drop { $0.value <= 0x20 }
        scalars.removeAll { $0 == "\t" || $0 == "\n" || $0 == "\r" }
        guard let first = scalars.first else { return .relative }
        if first == "#" { return .fragment }
        let start = scalars.prefix(2).map { $0 == "\\" ? "/" : $0 }
        guard start != ["/", "/"] else { return .refused }
        guard let colon = scalars.firstIndex(of: ":") else { return .relative }
        let head = scalars[..<colon]
        guard !head.contains(where: { $0 == "/" || $0 == "?" || $0 == "#" }) else { return .relative }
        let scheme = String(head).lowercased()
        return schemes.contains(scheme) ? .external(scheme: scheme) : .refused
    }
}
