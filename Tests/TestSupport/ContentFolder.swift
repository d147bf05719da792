package import Foundation
import PorticoBuild
package import PorticoDiagnostics
package import PorticoModel
import PorticoReading

/// Content for tests, written down in the test or read from disk.
package enum ContentFolder {
    /// The repository this test was built from.
    package static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The settings a client has whose site says nothing.
    package static let settings = SiteSettings(supplier: Supplier(name: "Example Consulting"))

    /// A client made of texts by their path below the client's folder, with a small `client.yml` where none is given.
    /// Everything but YAML, CSV, JSON and Markdown is an asset.
    package static func client(
        _ files: [String: String],
        slug: String = "acme",
        settings: SiteSettings = settings
    ) -> ClientSource {
        var all = files
        if all["client.yml"] == nil { all["client.yml"] = smallClient }
        var source = ClientSource(slug: slug, texts: [], assets: [], settings: settings)
        for (path, text) in all.sorted(by: { $0.key < $1.key }) {
            if isText(path) {
                source.texts.append(SourceFile(path: "\(slug)/\(path)", text: text))
            } else {
                source.assets.append(Asset(path: "\(slug)/\(path)", bytes: Data(text.utf8)))
            }
        }
        return source
    }

    package static let smallClient = """
        name: Acme
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
          - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: chris@consult.example}

        """

    /// Every client below a content folder on disk.
    package static func clients(in content: URL) throws -> [ClientSource] {
        let files = FileManager.default
        let settingsText = try String(contentsOf: content.appending(path: "portico.yml"), encoding: .utf8)
        let decoded = SiteSettings.decode(SourceFile(path: "portico.yml", text: settingsText)).settings ?? settings
        let names = try files.contentsOfDirectory(atPath: content.path()).sorted()
        return try names.compactMap { name in
            let folder = content.appending(path: name)
            guard try folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true else { return nil }
            return try read(folder, slug: name, settings: decoded)
        }
    }

    private static func read(_ folder: URL, slug: String, settings: SiteSettings) throws -> ClientSource {
        var source = ClientSource(slug: slug, texts: [], assets: [], settings: settings)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
        for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            let url = folder.appending(path: path)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            if isText(path) {
                let text = try String(contentsOf: url, encoding: .utf8)
                source.texts.append(SourceFile(path: "\(slug)/\(path)", text: text))
            } else {
                source.assets.append(Asset(path: "\(slug)/\(path)", bytes: try Data(contentsOf: url)))
            }
        }
        return source
    }

    private static func isText(_ path: String) -> Bool {
        [".yml", ".yaml", ".csv", ".json", ".md"].contains { path.hasSuffix($0) }
    }
}

extension ClientSource {
    /// What the parser finds, as tests write it down.
    package func findings(today: String = "2026-03-20", asOf: String? = nil) -> [String] {
        diagnostics(today: today, asOf: asOf).map(line(for:))
    }

    /// The same with everything that is said.
    package func diagnostics(today: String = "2026-03-20", asOf: String? = nil) -> [Diagnostic] {
        let dates = BuildDates(
            today: CalendarDate(iso: today) ?? CalendarDate(dayNumber: 0),
            asOf: asOf.flatMap { CalendarDate(iso: $0) }
        )
        return PortalParser(dates: dates).parse(self).diagnostics
    }
}
