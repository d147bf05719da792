import PorticoDiagnostics
package import PorticoModel
package import PorticoRendering

/// A client's portal as a value, with what is wrong with it.
package struct ReadPortal: Sendable {
    /// The folder's name in the content: `acme`.
    package var folder: String
    /// Nil where errors leave nothing to look at.
    package var portal: Portal?
    /// With paths as the user can open them.
    package var findings: Findings
    /// Updates newer than all that is published, and not finished: each as an error, for who wants to publish them.
    package var unfinished = Findings()
    package var settings: SiteSettings
    /// The site's looks and words; nil where they have errors.
    package var theme: Theme?
}

/// Reads portals for those who only look at them.
package struct PortalReading: Sendable {
    private let fileSystem: any FileSystem

    package init(fileSystem: any FileSystem = DiskFileSystem()) {
        self.fileSystem = fileSystem
    }

    /// The portals of the clients that are asked for, in the order of their names.
    package func read(_ request: BuildRequest) throws(BuildFailure) -> [ReadPortal] {
        do {
            let site = try SiteReader(fileSystem: fileSystem, request: request).read()
            guard let settings = site.settings else { throw BuildFailure.unreadableSettings(site.findings) }
            return try site.clients.map { client in
                var result = try read(client, settings, request)
                result.theme = site.theme
                return result
            }
        } catch {
            throw BuildFailure(error)
        }
    }

    private func read(_ client: ClientFolder, _ settings: SiteSettings, _ request: BuildRequest) throws -> ReadPortal {
        var (source, findings) = try ClientReader(fileSystem: fileSystem, content: request.content)
            .read(client, settings: settings)
        let (portal, diagnostics) = PortalParser(dates: request.dates).parse(source)
        findings.add(diagnostics, texts: source.texts)
        findings.sort()
        var unfinished = Findings()
        unfinished.add(portal?.unfinishedNewest.map(\.refusal) ?? [], texts: source.texts)
        let prefix = SiteReader.prefix(of: request.content)
        return ReadPortal(
            folder: client.name,
            portal: portal,
            findings: findings.prefixed(prefix),
            unfinished: unfinished.prefixed(prefix),
            settings: settings
        )
    }
}

extension BuildFailure {
    fileprivate static func unreadableSettings(_ findings: Findings) -> BuildFailure {
        let first = findings.diagnostics.first { $0.severity == .error }
        return BuildFailure(
            .usage,
            first.map { "\($0.place.file):\($0.place.start.line): \($0.summary)" } ?? "portico.yml cannot be read",
            fix: "run portico check"
        )
    }
}
