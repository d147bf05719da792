import PorticoBuild
import PorticoDiagnostics

extension OwnPage {
    /// The list of clients.
    static func start(_ state: PortalShelf.State) -> OwnPage {
        let portals = state.portals.values.sorted { $0.client.name < $1.client.name }
        let list = portals.isEmpty ? "" : "<ul>\n\(portals.map(item).joined(separator: "\n"))\n</ul>\n"
        let note = "<p class=\"quiet\">Drafts and coming pages are shown and marked. Only you see this page.</p>"
        return OwnPage(title: "Your portals", content: note + "\n" + list)
    }

    private static func item(_ portal: ShelvedPortal) -> String {
        let slug = portal.client.slug
        let name = escaped(portal.summary?.name ?? portal.client.name)
        let lines = [status(of: portal), unpublished(in: portal)].filter { !$0.isEmpty }
        return """
            <li><div><a href="\(ShelvedPortal.View.author.address(slug))">\(name)</a> \
            <span class="quiet">\(escaped(slug))</span></div>
            <a class="published" href="\(ShelvedPortal.View.published.address(slug))" \
            aria-label="\(name) as published">As published</a>
            \(lines.map { "<p class=\"quiet\">\($0)</p>" }.joined(separator: "\n"))</li>
            """
    }

    /// `Published 2026-11-13 · update of 2026-11-20 not frozen yet · 1 error, 2 warnings`
    private static func status(of portal: ShelvedPortal) -> String {
        var parts: [String] = []
        if let summary = portal.summary, summary.hasUpdates || summary.published != nil {
            parts.append(summary.published.map { "Published \($0)" } ?? "No week published yet")
        }
        for page in hiddenOrNew(portal) where page.fact.unpublished == nil {
            parts.append("\(link(to: page.address, page.fact)) not frozen yet")
        }
        let errors = portal.findings.count(.error)
        if errors > 0 { parts.append("<span class=\"error\">\(counted(errors, "error"))</span>") }
        let warnings = portal.findings.count(.warning)
        if warnings > 0 { parts.append(counted(warnings, "warning")) }
        return parts.joined(separator: " · ")
    }

    /// How many pages are named; the others are counted.
    private static let named = 3

    /// `Hidden from readers: Booking (a draft), Update of 2026-11-27 (not published before 2026-11-27), 2 more`
    private static func unpublished(in portal: ShelvedPortal) -> String {
        let pages = hiddenOrNew(portal).compactMap { page in page.fact.unpublished.map { (page, $0) } }
        guard !pages.isEmpty else { return "" }
        var parts = pages.prefix(named).map { page, reason in
            "\(link(to: page.address, page.fact)) (\(escaped(reason)))"
        }
        if pages.count > named { parts.append("\(pages.count - named) more") }
        return "Hidden from readers: " + parts.joined(separator: ", ")
    }

    /// The pages that readers do not see yet or no longer, and the updates that no snapshot holds, by path.
    private static func hiddenOrNew(_ portal: ShelvedPortal) -> [(address: String, fact: PreviewedPage)] {
        let facts = portal.pages(.author)?.facts ?? [:]
        return facts.filter { $0.value.unpublished != nil || $0.value.isUnfrozen }.sorted { $0.key < $1.key }
            .map { (ShelvedPortal.View.author.address(portal.client.slug, $0.key), $0.value) }
    }

    private static func link(to address: String, _ fact: PreviewedPage) -> String {
        "<a href=\"\(escaped(address))\">\(escaped(fact.title ?? fact.source))</a>"
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
