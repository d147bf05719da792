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
        // Byte by byte: every link of every page comes through here.
        let slash = UInt8(ascii: "/")
        var result: [UInt8] = []
        result.reserveCapacity(folder.utf8.count + path.utf8.count + 1)
        func add(_ part: some Collection<UInt8>) {
            if !result.isEmpty { result.append(slash) }
            result += part
        }
        for part in folder.utf8.split(separator: slash) { add(part) }
        for part in path.utf8.split(separator: slash) {
            if part.elementsEqual(".".utf8) { continue }
            guard part.elementsEqual("..".utf8) else {
                add(part)
                continue
            }
            guard !result.isEmpty else { return nil }
            result.removeSubrange((result.lastIndex(of: slash) ?? 0)...)
        }
        if path.hasSuffix("/"), !result.isEmpty { result.append(slash) }
        return String(decoding: result, as: UTF8.self)
    }

    /// The path that leads from a folder to a file: `relative("acme/guides/a.md", from: "acme/docs")` → `../guides/a.md`.
    package static func relative(_ path: String, from folder: String) -> String {
        PortalLayout.relative(path, from: folder.isEmpty ? "x" : "\(folder)/x")
    }
}
