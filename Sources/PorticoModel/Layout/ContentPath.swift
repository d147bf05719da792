/// Paths of the content, with `/` between their parts.
package enum ContentPath {
    /// The folder a file stands in, without the last `/`: `acme/guides/booking.md` → `acme/guides`.
    package static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    package static func name(of path: some StringProtocol) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? String(path)
    }

    /// The lower-cased ending without its dot; empty where there is none.
    static func ending(of path: some StringProtocol) -> String {
        let name = name(of: path)
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// `resolve("../guides/booking.md", from: "acme/docs")` → `acme/guides/booking.md`; nil where it climbs out of all
    /// folders. An ending `/` stays.
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

    /// The path that leads from a folder to a file: `relative("acme/guides/a.md", from: "acme/docs")` → `../guides/a.md`.
    package static func relative(_ path: String, from folder: String) -> String {
        PortalLayout.relative(path, from: folder.isEmpty ? "x" : "\(folder)/x")
    }
}
