import Foundation
import Testing

/// The golden site (`Tests/Golden/Content`) and everything the program writes for it.
enum GoldenSite {
    /// The day on which the site is built: four days after the newest update.
    static let today = "2026-03-17"

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Golden").standardizedFileURL

    /// A theme's files, by name: they are recorded by reference, because each client's assets repeat them.
    private static let theme = folder.appending(path: "../../Templates/assets").standardizedFileURL

    /// Everything the program writes, by the path under which it is recorded. Made once for all tests.
    static let written = Task {
        let site = try copy()
        var files = try await built(in: site)
        for command in GoldenCommand.all { files["commands/\(command.file)"] = try await command.run(in: site) }
        for (path, bytes) in try await builtAsOfAnEarlierWeek(in: site) { files["as-of/\(path)"] = bytes }
        for (path, bytes) in try await builtWithoutAddress() { files["without-address/\(path)"] = bytes }
        for (path, bytes) in try await published() { files["published/\(path)"] = bytes }
        return files
    }

    /// What is recorded, by path.
    static func recorded() throws -> [String: Data] { try contents(of: folder.appending(path: "Expected")) }

    /// Writes the recorded files anew.
    static func record(_ files: [String: Data]) throws {
        let expected = folder.appending(path: "Expected")
        try? FileManager.default.removeItem(at: expected)
        for (path, bytes) in files {
            let url = expected.appending(path: path)
            let parent = url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try bytes.write(to: url)
        }
    }

    /// The site in a folder of its own, so that commands may write into its content.
    private static func copy() throws -> Site {
        let site = try Site([], named: "golden")
        try FileManager.default.copyItem(
            at: folder.appending(path: "Content"),
            to: site.folder.appending(path: "Content")
        )
        return site
    }

    private static func built(in site: Site) async throws -> [String: Data] {
        let outcome = try await site.run("build", "--today", today)
        try #require(outcome.status == 0, "\(outcome.errors)")
        var files: [String: Data] = ["commands/build.txt": GoldenCommand.transcript("build", outcome)]
        var copies: [String] = []
        for (path, bytes) in try contents(of: site.folder.appending(path: "Public")) {
            if path.contains("/files/"), let source = try source(of: path, bytes: bytes, in: site) {
                copies.append("\(path) = \(source)\n")
            } else {
                files["portals/\(path)"] = path.contains("/assets/") ? try withThemeNamed(bytes) : bytes
            }
        }
        files["copies.txt"] = Data(copies.sorted().joined().utf8)
        return files
    }

    private static func builtAsOfAnEarlierWeek(in site: Site) async throws -> [String: Data] {
        let outcome = try await site.run(
            "build",
            "--today",
            today,
            "--as-of",
            "2026-03-06",
            "--client",
            "garden",
            "--output",
            "AsOf"
        )
        try #require(outcome.status == 0, "\(outcome.errors)")
        let files = try contents(of: site.folder.appending(path: "AsOf"))
        let list = files.keys.sorted().map { $0 + "\n" }.joined()
        return files.filter { ["garden/decisions.html", "garden/payments.html"].contains($0.key) }
            .merging(["files.txt": Data(list.utf8)]) { $1 }
    }

    private static func builtWithoutAddress() async throws -> [String: Data] {
        let site = try copy()
        try site.replace("base_url: https://portals.example/\n", with: "", in: "Content/portico.yml")
        let outcome = try await site.run("build", "--today", today, "--client", "garden")
        try #require(outcome.status == 0, "\(outcome.errors)")
        let told = ["garden/feed.xml", "garden/feed.json", "garden/milestones.ics", "garden/mail/2026-03-13.txt"]
        return try contents(of: site.folder.appending(path: "Public")).filter { told.contains($0.key) }
    }

    /// What `publish` freezes and prints, and the calendars: a week reaches them when it is frozen.
    private static func published() async throws -> [String: Data] {
        let site = try copy()
        let outcome = try await site.run("publish", "--today", today)
        try #require(outcome.status == 0, "\(outcome.errors)")
        let frozen = try contents(of: site.folder.appending(path: "Content")).filter {
            $0.key.hasSuffix("snapshots/2026-03-13.json")
        }
        let calendars = try contents(of: site.folder.appending(path: "Public/garden")).filter {
            $0.key.hasSuffix(".ics")
        }
        return Dictionary(uniqueKeysWithValues: calendars.map { ("garden/\($0.key)", $0.value) })
            .merging(frozen) { $1 }
            .merging(["publish.txt": GoldenCommand.transcript("publish", outcome)]) { $1 }
    }

    /// The content's file that a portal's file repeats byte for byte.
    private static func source(of path: String, bytes: Data, in site: Site) throws -> String? {
        let source = "Content/" + path
        guard site.exists(source), try Data(contentsOf: site.folder.appending(path: source)) == bytes else {
            return nil
        }
        return source
    }

    /// `body{…}…\n:root{--brand:…}` → `[Templates/assets/portico.css]\n:root{--brand:…}`
    private static func withThemeNamed(_ bytes: Data) throws -> Data {
        guard var text = String(data: bytes, encoding: .utf8) else { return bytes }
        for name in try FileManager.default.contentsOfDirectory(atPath: theme.path).sorted() {
            let asset = try String(contentsOf: theme.appending(path: name), encoding: .utf8)
            text = text.replacing(asset, with: "[Templates/assets/\(name)]\n")
        }
        return Data(text.utf8)
    }

    /// The files below a folder, by path. The program's own folder and hidden files are left out.
    private static func contents(of folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let url = folder.appending(path: name)
            let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
            guard isFile, !name.hasPrefix("."), !name.contains("/.") else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }
}
