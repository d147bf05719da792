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

    /// The first part: the client's folder.
    static func client(of path: String) -> Substring? { path.split(separator: "/").first }

    /// The destination that leads from `page` where `destination` leads from `file`; as it is where it leads nowhere.
    ///
    /// `"x.png#a"` in `acme/shared/p.md`, for `acme/guides/b.md` → `../shared/x.png#a`
    static func turn(_ destination: String, from file: String, to page: String) -> String {
        let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
        guard end > destination.startIndex, let target = resolve(String(destination[..<end]), from: file) else {
            return destination
        }
        var from = page.split(separator: "/").dropLast()[...]
        var to = target.split(separator: "/")[...]
        while let first = from.first, first == to.first, to.count > 1 {
            from.removeFirst()
            to.removeFirst()
        }
        let up = from.map { _ in Substring("..") }
        return (up + to).joined(separator: "/") + destination[end...]
    }
}

extension String {
    /// Without spaces and tabs at both ends.
    var trimmingSpaces: String {
        let start = self.drop { $0 == " " || $0 == "\t" }
        guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...end])
    }
}
