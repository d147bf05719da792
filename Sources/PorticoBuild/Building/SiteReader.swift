import PorticoDiagnostics
import PorticoModel
import PorticoReading
import PorticoRendering
import PorticoRules

/// The parts of a site other than the clients' folders.
struct Site: Sendable {
    /// The settings; nil if `portico.yml` has errors that prevent the build from continuing.
    var settings: SiteSettings?
    /// The theme; nil if it has errors.
    var theme: Theme?
    /// The clients to build, sorted by name.
    var clients: [ClientFolder]
    /// The names of all clients' portals, including those that are not built now.
    var slugs: Set<String>
    /// Problems, with paths that the user can open.
    var findings: Findings
    /// `portico.yml`, to which findings about clients may refer.
    var settingsFile: SourceFile?

    /// Returns the report for these outcomes, in the same order.
    func report(of outcomes: [ClientBuild.Outcome], _ request: BuildRequest) -> BuildReport {
        var report = BuildReport(findings: findings)
        let prefix = SiteReader.prefix(of: request.content)
        for outcome in outcomes {
            report.findings.add(outcome.findings.prefixed(prefix))
            report.clients.append(outcome.report)
        }
        report.findings.addTexts([settingsFile?.prefixed(prefix)].compactMap(\.self))
        report.isStopped = report.findings.stop(request)
        return report
    }
}

/// Reads the top-level content folder and the theme, and selects the requested clients.
struct SiteReader {
    let fileSystem: any FileSystem
    let request: BuildRequest

    /// Reads the site. `known` is the theme if it was read already.
    func read(theme known: ThemeReader.Loaded? = nil) throws -> Site {
        let reader = ContentReader(fileSystem: fileSystem, content: request.content)
        guard var overview = try reader.read() else { throw BuildFailure.noContent(request.content) }
        guard !overview.clients.isEmpty || !overview.findings.diagnostics.isEmpty && overview.findings.count(.error) > 0
        else { throw BuildFailure.noClient(request.content, overview.findings.diagnostics) }
        let settings = decodeSettings(&overview)
        let (theme, themeFindings) = try known ?? ThemeReader(fileSystem: fileSystem, folder: request.templates).read()
        var findings = overview.findings.prefixed(Self.prefix(of: request.content))
        findings.add(themeFindings.prefixed(Self.prefix(of: request.templates ?? "")))
        if settings == nil || theme == nil, findings.count(.error) == 0 {
            throw BuildFailure(
                .internalFault,
                "the settings or the theme failed without a reason",
                fix: "please report this"
            )
        }
        return Site(
            settings: settings,
            theme: theme,
            clients: try select(from: overview),
            slugs: Set(overview.clients.map(\.slug)),
            findings: findings,
            settingsFile: overview.settings
        )
    }

    /// Returns the prefix for paths relative to a folder: `Content` → `Content/`, `.` → an empty text.
    static func prefix(of folder: String) -> String {
        let name = folder.withoutTrailingSlash
        return name.isEmpty || name == "." ? "" : name == "/" ? "/" : name + "/"
    }

    private func decodeSettings(_ overview: inout ContentOverview) -> SiteSettings? {
        guard let file = overview.settings, overview.findings.count(.error) == 0 else { return nil }
        let decoded = SiteSettings.decode(file)
        let left =
            decoded.settings.map { RuleSettings(site: $0.rules).applied(to: Placeholders.left(in: [file])) } ?? []
        overview.findings.add(decoded.diagnostics + left, texts: [file])
        return decoded.settings
    }

    private func select(from overview: ContentOverview) throws -> [ClientFolder] {
        let clients = overview.clients
        guard !request.clients.isEmpty else { return clients }
        let wanted = try request.clients.map { name in
            let plain = name.withoutTrailingSlash
            if let client = clients.first(where: { $0.name == plain || $0.slug == plain }) { return client }
            throw BuildFailure.unknownClient(plain, among: clients.map(\.name), overview.findings.diagnostics)
        }
        return clients.filter(wanted.contains)
    }
}

extension BuildFailure {
    fileprivate static func noContent(_ folder: String) -> BuildFailure {
        BuildFailure(
            .noInput,
            "there is no content folder \"\(folder)\"",
            fix: "give its path with --content, or create a site with: portico init"
        )
    }

    /// Creates the failure for a folder without clients. `findings` are about folders that are not clients.
    fileprivate static func noClient(_ folder: String, _ findings: [Diagnostic]) -> BuildFailure {
        let other = findings.first { $0.check == .notAClient }
        return BuildFailure(
            .noInput,
            "\"\(folder)\" contains no client: "
                + (other.map { "the folder \"\($0.place.file)\" has no client.yml" }
                    ?? "a client is a folder with a client.yml"),
            fix: other?.fix ?? "create one with: portico new client NAME"
        )
    }

    /// Creates the failure for a name that is no client's. `findings` say why a folder of that name is not one.
    fileprivate static func unknownClient(_ name: String, among clients: [String], _ findings: [Diagnostic])
        -> BuildFailure
    {
        if let reason = findings.first(where: { $0.place.file == name }) {
            return BuildFailure(.usage, "\"\(name)\" is not a client: \(reason.summary)", fix: reason.fix)
        }
        let likely = NearestSpelling.of(name, among: clients).map { "did you mean \"\($0)\"?" }
        return BuildFailure(
            .usage,
            "there is no client \"\(name)\"",
            fix: likely
                ?? (clients.isEmpty
                    ? "create it with: portico new client NAME" : "the clients are: \(clients.joined(separator: ", "))")
        )
    }
}
