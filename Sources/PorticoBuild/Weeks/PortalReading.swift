import PorticoDiagnostics
package import PorticoModel
package import PorticoRendering

/// A client's portal as a value, with its problems.
package struct ReadPortal: Sendable {
    /// The name of the client's content folder: `acme`.
    package var folder: String
    /// The portal; nil if errors prevent reading it.
    package var portal: Portal?
    /// Problems, with paths that the user can open.
    package var findings: Findings
    /// Updates that are newer than all published ones and not finished, each as an error for commands that publish
    /// them.
    package var unfinished = Findings()
    package var settings: SiteSettings
    /// The site's theme; nil if it has errors.
    package var theme: Theme?
}

/// Reads portals for commands that do not build them.
package struct PortalReading: Sendable {
    private let fileSystem: any FileSystem

    package init(fileSystem: any FileSystem = DiskFileSystem()) {
        self.fileSystem = fileSystem
    }

    /// Returns the portals of the requested clients, sorted by name.
    package func read(_ request: BuildRequest) throws(BuildFailure) -> [ReadPortal] {
        do {
            let site = try SiteReader(fileSystem: fileSystem, request: request).read()
            guard let settings = site.settings else { throw BuildFailure.unreadableSettings(site.findings) }
            return try site.clients.map { client in
                var result = try read(client, settings, site.settingsFile, request)
                result.theme = site.theme
                return result
            }
        } catch {
            throw BuildFailure(error)
        }
    }

    private func read(
        _ client: ClientFolder,
        _ settings: SiteSettings,
        _ settingsFile: SourceFile?,
        _ request: BuildRequest
    ) throws -> ReadPortal {
        var (source, findings) = try ClientReader(fileSystem: fileSystem, content: request.content)
            .read(client, settings: settings)
        let (portal, diagnostics) = PortalParser(dates: request.dates).parse(source)
        findings.add(diagnostics, texts: source.texts + [settingsFile].compactMap(\.self))
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
