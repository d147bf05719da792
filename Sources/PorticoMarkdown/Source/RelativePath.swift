/// Paths relative to the content root, with `/` as separator.
enum RelativePath {
    /// Resolves `path` as written in `file`. Returns nil if it is absolute or leaves the content root.
    ///
    /// `"../shared/a.md"` in `acme/guides/b.md` → `acme/shared/a.md`
    static func resolve(_ path: String, from file: String) -> String? {
        guard !path.hasPrefix("/"), !path.contains("\\") else { return nil }
        var parts = Array(file.split(separator: "/").dropLast())
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": guard parts.popLast() != nil else { return nil }
            default: parts.append(part)
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    /// Returns the first folder of a path, which is the client's.
    static func client(of path: String) -> Substring? { path.split(separator: "/").dropLast().first }
}

extension String {
    /// The text without leading and trailing spaces and tabs.
    var trimmingSpaces: String {
        let start = self.drop { $0 == " " || $0 == "\t" }
        guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...end])
    }
}
