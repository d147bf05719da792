import PorticoBuild
import PorticoDiagnostics

/// A page that is the preview's own, for the author alone.
struct OwnPage {
    var title: String
    /// HTML below the title.
    var content: String

    func html(_ notes: JSONValue) -> String {
        let styles = PreviewScript.startStyles
        let policy =
            "default-src 'none'; style-src \(PreviewScript.hash(of: styles)); base-uri 'none'; form-action 'none'"
        return PageInjection.page(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="referrer" content="no-referrer">
            <title>\(Self.escaped(title))</title>
            <style>\(styles)</style>
            </head>
            <body>
            <main>
            <h1>\(Self.escaped(title))</h1>
            \(content)
            </main>
            </body>
            </html>

            """,
            notes: notes
        )
    }

    /// `a < b` → `a &lt; b`
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

extension OwnPage {
    /// The list of clients.
    static func start(_ state: PortalShelf.State) -> OwnPage {
        let portals = state.portals.values.sorted { $0.client.name < $1.client.name }
        let lines = portals.map { portal in
            let slug = portal.client.slug
            let author = ShelvedPortal.View.author.address(slug)
            let published = ShelvedPortal.View.published.address(slug)
            let name = escaped(portal.client.name)
            return """
                <li><a href="\(author)">\(name)</a> <a class="published" href="\(published)" \
                aria-label="\(name) as published">As published</a>
                <p class="quiet">\(summary(of: portal))</p></li>
                """
        }
        let list = lines.isEmpty ? "" : "<ul>\n\(lines.joined(separator: "\n"))\n</ul>\n"
        let note = "<p class=\"quiet\">Drafts and coming pages are shown and marked. Only you see this page.</p>"
        return OwnPage(title: "Your portals", content: note + "\n" + list)
    }

    /// `24 pages · 1 draft or not yet published · 2 warnings`
    private static func summary(of portal: ShelvedPortal) -> String {
        var parts: [String] = []
        if let pages = portal.pages(.author) {
            parts.append(counted(pages.facts.count, "page"))
            let hidden = pages.facts.values.count { $0.unpublished != nil }
            if hidden > 0 { parts.append("\(hidden) not published") }
            if pages.facts.values.contains(where: { $0.unpublished == nil && $0.isUnfrozen }) {
                parts.append("newest update not frozen yet")
            }
        }
        let errors = portal.findings.count(.error)
        if errors > 0 { parts.append("<span class=\"error\">\(counted(errors, "error"))</span>") }
        let warnings = portal.findings.count(.warning)
        if warnings > 0 { parts.append(counted(warnings, "warning")) }
        return parts.joined(separator: " · ")
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// In place of a portal that has never been without errors.
    static func unfinished(_ portal: ShelvedPortal) -> OwnPage {
        OwnPage(
            title: portal.client.name,
            content: "<p>This portal appears as soon as its errors are mended.</p>"
        )
    }

    /// In place of a page that does not exist.
    static func missing(_ path: String, home: String?, isPublished: Bool) -> OwnPage {
        let reason =
            isPublished
            ? "As published, the portal has no page at <code>\(escaped(path))</code>. Drafts and coming pages are left out."
            : "The portal has no page at <code>\(escaped(path))</code>. It appears here when there is one."
        let link =
            home.map { "<p><a href=\"\($0)\">Home of the portal</a></p>" } ?? "<p><a href=\"/\">All clients</a></p>"
        return OwnPage(title: "No such page", content: "<p>\(reason)</p>\n\(link)")
    }
}
