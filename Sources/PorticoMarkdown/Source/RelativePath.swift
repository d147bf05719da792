/// Paths relative to the content root, with `/` between their parts.
enum RelativePath {
    /// What `path` names when it is written in `file`: nil where it leaves the content root or is absolute.
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

    /// The first folder: the client's.
    static func client(of path: String) -> Substring? { path.split(separator: "/").dropLast().first }
}

extension String {
    /// Without spaces and tabs at both ends.
    var trimmingSpaces: String {
        let start = self.drop { $0 == " " || $0 == "\t" }
        guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...end])
    }
}
