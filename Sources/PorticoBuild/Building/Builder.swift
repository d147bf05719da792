import PorticoDiagnostics
import PorticoModel
import PorticoRendering

/// Builds a whole site: reads the content and writes the portals.
package struct Builder: Sendable {
    private let fileSystem: any FileSystem
    private let progress: @Sendable (BuildProgress) -> Void

    package init(
        fileSystem: any FileSystem = DiskFileSystem(),
        progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) {
        self.fileSystem = fileSystem
        self.progress = progress
    }

    /// Builds the requested clients. If the content has errors, the report contains them and nothing is published.
    /// Throws `BuildFailure` for anything else that prevents publishing.
    package func build(_ request: BuildRequest) async throws(BuildFailure) -> BuildReport {
        do {
            return try await run(request)
        } catch {
            throw BuildFailure(error)
        }
    }

    private func run(_ request: BuildRequest) async throws -> BuildReport {
        let site = try SiteReader(fileSystem: fileSystem, request: request).read()
        let folder = try outputFolder(request)
        guard let settings = site.settings else { return site.report(of: [], request) }
        let publisher = try folder.map { try Publisher(opening: $0, holder: request.holder, fileSystem) }
        do {
            let work = ClientBuild(
                fileSystem: fileSystem,
                request: request,
                settings: settings,
                renderer: site.theme.map { PortalRenderer(theme: $0) },
                publisher: site.findings.stop(request) ? nil : publisher
            )
            let outcomes = try await run(site.clients, work)
            var report = site.report(of: outcomes, request)
            guard let publisher, !report.isStopped else {
                publisher?.abandon()
                return report
            }
            let publication = Publication(publisher: publisher, request: request)
            report.notes += try publication.publish(outcomes.compactMap(\.staged), site: site)
            report.notes += report.clients.flatMap(\.unfrozenNotes)
            return report
        } catch {
            publisher?.abandon()
            throw error
        }
    }

    private func outputFolder(_ request: BuildRequest) throws -> OutputFolder? {
        guard let output = request.output else { return nil }
        var protected = ProtectedFolders(home: request.home)
        protected.sources.append(.init(name: request.content, role: "the content"))
        if let templates = request.templates { protected.sources.append(.init(name: templates, role: "the templates")) }
        return try OutputFolder(output, protecting: protected, fileSystem)
    }

    /// Builds `jobs` clients at a time. Returns the outcomes in the order of the clients.
    private func run(_ clients: [ClientFolder], _ work: ClientBuild) async throws -> [ClientBuild.Outcome] {
        try await withThrowingTaskGroup(of: (Int, ClientBuild.Outcome).self) { group in
            var waiting = clients.enumerated().makeIterator()
            func startNext() {
                guard let (index, client) = waiting.next() else { return }
                group.addTask { (index, try work.run(client)) }
            }
            for _ in 0..<max(1, work.request.jobs) { startNext() }
            var outcomes: [Int: ClientBuild.Outcome] = [:]
            while let (index, outcome) = try await group.next() {
                outcomes[index] = outcome
                progress(BuildProgress(done: outcomes.count, all: clients.count))
                startNext()
            }
            return clients.indices.compactMap { outcomes[$0] }
        }
    }
}

extension Builder {
    /// Returns the sorted names of the clients in a content folder; empty if the folder cannot be read.
    package func clientNames(in content: String) -> [String] {
        let overview = try? ContentReader(fileSystem: fileSystem, content: content).read()
        return overview?.clients.map(\.name) ?? []
    }
}
