import PorticoDiagnostics
import PorticoModel
import PorticoReading
import PorticoRendering
import PorticoRules

/// The values that the builds of all clients in one run share. None of them is a client's data.
struct ClientBuild: Sendable {
    let fileSystem: any FileSystem
    let request: BuildRequest
    let settings: SiteSettings
    /// The renderer; nil if the theme has errors, so that clients are only checked.
    let renderer: PortalRenderer?
    /// The publisher; nil if nothing is to be written.
    let publisher: Publisher?

    /// The part of a client's build that is kept after its texts and pages have been released.
    struct Outcome: Sendable {
        var report: BuildReport.Client
        var findings: Findings
        var staged: StagedPortal?
    }

    /// One client's files before they are written.
    struct Rendered: Sendable {
        /// Nil if errors leave nothing to show.
        var portal: Portal?
        /// Sorted by path; empty without a portal or a theme.
        var files: [OutputFile] = []
        /// Sorted by place, with paths relative to the content folder.
        var findings: Findings
    }

    /// Reads, parses, renders and stages one client, using only its own folder.
    func run(_ client: ClientFolder) throws -> Outcome {
        let clock = ContinuousClock()
        let start = clock.now
        let rendered = try render(client)
        let (files, findings) = (rendered.files, rendered.findings)
        let unfrozen = request.dates.asOf == nil ? rendered.portal?.unfrozenNewest ?? [] : []
        let staged = try stage(client, files, findings)
        let report = BuildReport.Client(
            name: client.name,
            portal: request.output.map { "\($0.withoutTrailingSlash)/\(client.slug)" },
            pages: files.count { $0.path.hasSuffix(".html") },
            files: files.count,
            errors: findings.count(.error),
            warnings: findings.count(.warning),
            leftOut: findings.diagnostics.count { [.updateLeftOut, .headlineEmpty].contains($0.check) },
            isUnchanged: staged?.change == StagedPortal.Change.none,
            unfrozen: unfrozen,
            duration: clock.now - start
        )
        return Outcome(report: report, findings: findings, staged: staged)
    }

    /// Reads, parses and renders one client, using only its own folder. Throws `CancellationError` between these steps
    /// if the task was cancelled.
    func render(_ client: ClientFolder) throws -> Rendered {
        var (source, findings) = try ClientReader(fileSystem: fileSystem, content: request.content)
            .read(client, settings: settings)
        source.hasUnreadableText = findings.count(.error) > 0
        try Task.checkCancellation()
        let parsed = PortalParser(dates: request.dates).parse(source)
        findings.add(parsed.diagnostics, texts: source.texts)
        guard let portal = parsed.portal else {
            guard findings.count(.error) > 0 else { throw BuildFailure.silent(source.slug) }
            findings.sort()
            return Rendered(findings: findings)
        }
        try Task.checkCancellation()
        let rendered = renderer?.render(portal)
        let own = RuleSettings(site: settings.rules, client: portal.client.rules)
            .applied(to: rendered?.diagnostics ?? [])
        findings.add(own, texts: source.texts)
        findings.sort()
        return Rendered(portal: portal, files: rendered?.files ?? [], findings: findings)
    }

    private func stage(_ client: ClientFolder, _ files: [OutputFile], _ findings: Findings) throws -> StagedPortal? {
        guard let publisher, renderer != nil, !findings.stop(request) else { return nil }
        return try publisher.stage(client.slug, files: files)
    }
}

extension Findings {
    /// Returns whether these findings prevent publishing.
    func stop(_ request: BuildRequest) -> Bool {
        count(.error) > 0 || request.isStrict && count(.warning) > 0
    }
}

extension BuildFailure {
    fileprivate static func silent(_ client: String) -> BuildFailure {
        BuildFailure(
            .internalFault,
            "no portal was produced for \"\(client)\", and no reason was given",
            fix: "please report this"
        )
    }
}

extension String {
    /// Removes a trailing slash: `Content/` → `Content`. Leaves `/` unchanged.
    var withoutTrailingSlash: String {
        var result = self[...]
        while result.count > 1, result.hasSuffix("/") { result.removeLast() }
        return String(result)
    }
}
