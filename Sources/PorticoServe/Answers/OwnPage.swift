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
