/// Content paths with `/` as separator.
package enum ContentPath {
    /// Returns the folder of a file without a trailing `/`: `acme/guides/booking.md` → `acme/guides`.
    package static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    package static func name(of path: some StringProtocol) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? String(path)
    }

    /// Returns the file extension in lower case without its dot; empty if there is none.
    static func ending(of path: some StringProtocol) -> String {
        let name = name(of: path)
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// Resolves a path: `resolve("../guides/booking.md", from: "acme/docs")` → `acme/guides/booking.md`. Returns nil if
    /// it leads out of the root. A trailing `/` stays.
    package static func resolve(_ path: some StringProtocol, from folder: String) -> String? {
        var parts = folder.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/") + (path.hasSuffix("/") && !parts.isEmpty ? "/" : "")
    }

    /// Returns the path from a folder to a file: `relative("acme/guides/a.md", from: "acme/docs")` → `../guides/a.md`.
    package static func relative(_ path: String, from folder: String) -> String {
        PortalLayout.relative(path, from: folder.isEmpty ? "x" : "\(folder)/x")
    }
}
