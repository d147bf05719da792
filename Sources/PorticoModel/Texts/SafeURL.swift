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
        let url = written.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? written : cleaned(written)
        if url.utf8.prefix(2).count(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) == 2 {
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
        let end = url.utf8.firstIndex { byte in
            byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
                || byte == UInt8(ascii: "#")
        }
        guard let end, url.utf8[end] == UInt8(ascii: ":") else { return nil }
        return url[..<end].lowercased()
    }
}
