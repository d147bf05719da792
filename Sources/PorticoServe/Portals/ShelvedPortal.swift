import PorticoBuild
import PorticoRendering

/// A client's portal as the preview serves it.
struct ShelvedPortal: Sendable {
    /// One of the two views of a portal.
    enum View: String, Sendable, CaseIterable {
        /// With drafts, future and expired files.
        case author
        /// As `portico build` would publish it.
        case published
    }

    /// The newest pages without errors, with the number of the build that made them.
    struct Pages: Sendable {
        let files: [String: OutputFile]
        let facts: [String: PreviewedPage]
        /// Change with the texts of the styles, the scripts and the search index.
        let styles, scripts, index: Int

        init(_ client: PreviewedClient) {
            files = Dictionary(client.files.map { ($0.path, $0) }) { first, _ in first }
            facts = client.pages
            func digest(_ choose: (String) -> Bool) -> Int {
                var hasher = Hasher()
                for file in client.files where choose(file.path) { hasher.combine(file.text) }
                return hasher.finalize() & 0xFFFF_FFFF
            }
            let isIndex = { (path: String) in path.hasSuffix("/search-index.js") }
            styles = digest { $0.hasSuffix(".css") }
            scripts = digest { $0.hasSuffix(".js") && !isIndex($0) }
            index = digest(isIndex)
        }
    }

    /// The folder that the portal was last built from. Two names can lead to the same portal: `Acme` and `acme`.
    private(set) var client: PreviewSite.Client
    /// The name and the weeks of the last build that had them.
    private(set) var summary: PreviewedSummary?
    /// Counts the builds.
    private(set) var version = 0
    /// Of the author's view, which is built with every change.
    var findings: Findings { findings(in: .author) }
    private var outcomes: [View: (findings: Findings, isStopped: Bool)] = [:]
    private var pages: [View: Pages] = [:]
    /// The version that the published view was built for.
    private var publishedVersion = -1

    init(_ client: PreviewSite.Client) { self.client = client }

    /// The last good pages of a view; nil if there have been none.
    func pages(_ view: View) -> Pages? { pages[view] }

    /// What the newest build of a view found. A link to a draft is an error only as published.
    func findings(in view: View) -> Findings { outcomes[view]?.findings ?? Findings() }

    /// Whether the newest build of a view found errors, so that its pages are older.
    func isStopped(in view: View) -> Bool { outcomes[view]?.isStopped ?? false }

    /// Whether the published view is as new as the author's.
    var hasPublished: Bool { publishedVersion == version }

    /// Takes up a build of the author's view. Pages with errors do not replace those without.
    mutating func take(_ built: PreviewedClient, of client: PreviewSite.Client) {
        version += 1
        self.client = client
        summary = built.summary ?? summary
        outcomes[.author] = (built.findings, built.isStopped)
        if !built.isStopped { pages[.author] = Pages(built) }
    }

    /// Takes up a build of the published view that was begun at `version`.
    mutating func takePublished(_ built: PreviewedClient, of version: Int) {
        guard version == self.version else { return }
        publishedVersion = version
        outcomes[.published] = (built.findings, built.isStopped)
        if !built.isStopped { pages[.published] = Pages(built) }
    }
}

extension OutputFile {
    /// The text of a page, a style or a script; nil for a file that is published as it is.
    var text: String? {
        if case .text(let text) = contents { text } else { nil }
    }
}
