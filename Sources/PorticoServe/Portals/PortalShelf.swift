package import PorticoBuild
package import PorticoModel
import Synchronization

/// The portals that the preview serves, in memory. Builds them anew when asked to.
package final class PortalShelf: Sendable {
    /// Everything that an answer depends on.
    struct State: Sendable {
        var theme: PreviewTheme?
        var site: PreviewSite?
        /// Why the content cannot be read at all; nil if it can.
        var failure: BuildFailure? {
            didSet { if failure != oldValue { troubles += 1 } }
        }
        /// How often the failure has changed.
        private(set) var troubles = 0
        /// By the name of the portal's folder.
        var portals: [String: ShelvedPortal] = [:]
        /// Changes that could not be read. They are built with the next ones.
        var owed = SiteChanges()
    }

    let content: String
    private let builder: PreviewBuilder
    private let today: @Sendable () -> CalendarDate
    private let state = Mutex(State())
    /// Held while a published view is built, so that requests at the same time build it once.
    private let publishing = Mutex(())
    let listeners = Listeners()

    /// `today` is asked before each build, so that a preview left open over night shows the new day.
    package init(_ builder: PreviewBuilder, today: @escaping @Sendable () -> CalendarDate) {
        self.builder = builder
        self.today = today
        content = builder.request.content
    }

    var now: State { state.withLock { $0 } }

    /// What each portal's pages show, as a number that they compare: `{"acme":"1f3a.7.0"}`.
    var versions: [String: String] {
        state.withLock { state in
            state.portals.mapValues { "\(listeners.session).\($0.version).\(state.troubles)" }
        }
    }

    /// Builds what has changed. Throws `CancellationError` if a later change overtook the build. Returns what the author
    /// should be told.
    func build(_ changes: SiteChanges) async throws -> PreviewReport {
        let start = ContinuousClock.now
        var builder = builder
        builder.request.dates.today = today()
        var wanted = changes
        wanted.add(now.owed)
        var built: [String] = []
        do {
            let site = try readSite(builder, wanted)
            let clients = clients(of: site, wanted)
            let failures = try await build(clients, of: site, builder)
            built = clients.filter { failures[$0.name] == nil }.map(\.slug)
            state.withLock { state in
                state.failure = failures.min { $0.key < $1.key }?.value
                state.owed = SiteChanges(folders: Set(failures.keys))
            }
        } catch let failure as BuildFailure {
            try Task.checkCancellation()
            state.withLock { ($0.failure, $0.owed) = (failure, wanted) }
        }
        listeners.tell(versions)
        return report(built, in: ContinuousClock.now - start)
    }

    private func readSite(_ builder: PreviewBuilder, _ changes: SiteChanges) throws -> PreviewSite {
        let known = changes.hasTheme ? nil : state.withLock { $0.theme }
        let theme = try known ?? builder.readTheme()
        let site = try builder.readSite(theme)
        try Task.checkCancellation()
        state.withLock { state in
            (state.theme, state.site) = (theme, site)
            let slugs = Set(site.clients.map(\.slug))
            state.portals = state.portals.filter { slugs.contains($0.key) }
        }
        return site
    }

    private func clients(of site: PreviewSite, _ changes: SiteChanges) -> [PreviewSite.Client] {
        let known = state.withLock { $0.portals }
        return site.clients.filter { client in
            changes.isEverything || changes.folders.contains(client.name) || known[client.slug] == nil
        }
    }

    /// Builds these clients in parallel. Returns why a client could not be read, by the name of its folder.
    private func build(
        _ clients: [PreviewSite.Client],
        of site: PreviewSite,
        _ builder: PreviewBuilder
    ) async throws -> [String: BuildFailure] {
        try await withThrowingTaskGroup(of: (name: String, failure: BuildFailure?).self) { group in
            var waiting = clients.makeIterator()
            var failures: [String: BuildFailure] = [:]
            func startNext() {
                guard let client = waiting.next() else { return }
                group.addTask { [self] in (client.name, try build(client, of: site, builder)) }
            }
            for _ in 0..<max(1, builder.request.jobs) { startNext() }
            while let outcome = try await group.next() {
                failures[outcome.name] = outcome.failure
                startNext()
            }
            return failures
        }
    }

    private func build(
        _ client: PreviewSite.Client,
        of site: PreviewSite,
        _ builder: PreviewBuilder
    ) throws -> BuildFailure? {
        do {
            let built = try builder.build(client, of: site, showingUnpublished: true)
            try Task.checkCancellation()
            state.withLock { $0.portals[client.slug, default: ShelvedPortal(client)].take(built, of: client) }
            return nil
        } catch let failure as BuildFailure {
            try Task.checkCancellation()
            return failure
        }
    }

    /// Builds the published view of a portal, unless the newest is there already.
    func buildPublished(_ slug: String) {
        publishing.withLock { _ in
            let (site, portal) = state.withLock { ($0.site, $0.portals[slug]) }
            guard let site, let portal, !portal.hasPublished else { return }
            var builder = builder
            builder.request.dates.today = today()
            guard let built = try? builder.build(portal.client, of: site, showingUnpublished: false) else { return }
            state.withLock { $0.portals[slug]?.takePublished(built, of: portal.version) }
        }
    }

    private func report(_ built: [String], in duration: Duration) -> PreviewReport {
        let state = now
        var findings = state.site?.findings ?? Findings()
        for portal in state.portals.values.sorted(by: { $0.client.name < $1.client.name }) {
            findings.add(portal.findings)
        }
        return PreviewReport(
            built: built.sorted(),
            findings: state.failure == nil ? findings : Findings(),
            failure: state.failure,
            hasSite: state.site != nil,
            duration: duration
        )
    }
}

/// What the author is told on the terminal after a build.
package struct PreviewReport: Sendable {
    /// The portals that were built: `acme`.
    package let built: [String]
    /// Those of all clients, with paths that the user can open.
    package let findings: Findings
    /// Why the content, or a client's part of it, could not be read; nil if it could.
    package let failure: BuildFailure?
    /// Whether the content could ever be read.
    let hasSite: Bool
    package let duration: Duration
}
