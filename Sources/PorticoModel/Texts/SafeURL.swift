/// The gate for absolute URLs: what SECURITY allows, and nothing a browser would read otherwise than we do.
package enum SafeURL {
    package enum Verdict: Hashable {
        /// No scheme and no host: a path or a fragment of ours.
        case relative
        /// May stand in a page as it is.
        case allowed(String)
        /// Nothing but text remains; why, in words.
        case refused(String)
    }

    static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

    /// Judges the URL as a browser would see it: leading control characters and spaces go, tabs and line breaks go
    /// everywhere, the scheme's case does not matter.
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

    /// What stands before the first `:`, where no `/`, `?` or `#` comes before it.
    private static func scheme(of url: String) -> String? {
        guard let end = url.unicodeScalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }) else { return nil }
        guard url.unicodeScalars[end] == ":" else { return nil }
        return url[..<end].lowercased()
    }
}
