/// Decides which absolute URLs are allowed, reading them exactly as a browser would.
package enum SafeURL {
    package enum Verdict: Hashable {
        /// A path or fragment in the portal, without scheme and host.
        case relative
        /// The URL may be published unchanged.
        case allowed(String)
        /// Only the text stays; the reason is for messages.
        case refused(String)
    }

    static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

    /// Judges the URL as a browser would: ignores leading control characters and spaces, tabs and line breaks anywhere,
    /// and the case of the scheme.
    /// Source: WHATWG URL, "basic URL parser".
    package static func judge(_ written: String) -> Verdict {
        let url = cleaned(written)
        if url.hasPrefix("//") || url.hasPrefix("\\\\") || url.hasPrefix("/\\") || url.hasPrefix("\\/") {
            return .refused("an address without a scheme")
        }
        guard let scheme = scheme(of: url) else { return .relative }
        guard schemes.contains(scheme) else { return .refused("the scheme \"\(scheme.shortened(to: 20)):\"") }
        return .allowed(url)
    }

    private static func cleaned(_ written: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in written.unicodeScalars {
            if scalars.isEmpty, scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value) { continue }
            if [0x09, 0x0A, 0x0D].contains(scalar.value) { continue }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// Returns the text before the first `:`, unless `/`, `?` or `#` comes before it.
    private static func scheme(of url: String) -> String? {
        guard let end = url.unicodeScalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }) else { return nil }
        guard url.unicodeScalars[end] == ":" else { return nil }
        return url[..<end].lowercased()
    }
}
