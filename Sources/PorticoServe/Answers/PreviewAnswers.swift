import Foundation
import PorticoBuild
import PorticoRendering

/// Answers requests with what is on the shelf. Touches no file.
package struct PreviewAnswers: Sendable {
    private let shelf: PortalShelf
    private let editor: EditorLink?

    package init(shelf: PortalShelf, editor: EditorLink?) {
        self.shelf = shelf
        self.editor = editor
    }

    package func answer(_ path: String) async -> Answer {
        switch RequestPath(path) {
        case .start: start()
        case .events: Self.events(shelf)
        case .folder(let path): Answer(301, [("Location", path + "/")], body: .data(Data()))
        case .file(let slug, let view, let path): await file(path, of: slug, view)
        case .nothing where path == "/favicon.ico": Answer(204, body: .data(Data()))
        case .nothing: .words(404, "There is nothing at this address.")
        }
    }

    private static func events(_ shelf: PortalShelf) -> Answer {
        Answer(200, [("Content-Type", "text/event-stream")], body: .stream(shelf.listeners.add(shelf.versions)))
    }

    private func start() -> Answer {
        // The versions are read first, so that a page is never marked newer than it is.
        let versions = shelf.versions
        let state = shelf.now
        var findings = state.site?.findings ?? Findings()
        for portal in state.portals.values.sorted(by: { $0.client.name < $1.client.name }) {
            findings.add(portal.findings)
        }
        var notes = PageNotes(.start, findings, failure: state.failure, editor: editor)
        notes.describe(versions)
        return Self.page(200, OwnPage.start(state).html(notes.json))
    }

    private func file(_ path: String, of slug: String, _ view: ShelvedPortal.View) async -> Answer {
        if view == .published { shelf.buildPublished(slug) }
        let versions = shelf.versions
        let state = shelf.now
        var findings = state.site?.findings ?? Findings()
        guard let portal = state.portals[slug] else {
            var notes = PageNotes(.stand, findings, failure: state.failure, editor: editor)
            notes.describe(versions)
            return Self.page(404, OwnPage.missing("/\(slug)/", home: nil, isPublished: false).html(notes.json))
        }
        findings.add(portal.findings(in: view))
        let pages = portal.pages(view)
        let found = pages?.files[path]
        if let found, found.text == nil || !path.hasSuffix(".html") { return Self.file(found) }
        var notes = PageNotes(found == nil ? .stand : .page, findings, failure: state.failure, editor: editor)
        notes.describe(portal, view, version: versions[slug])
        notes.describe(pages?.facts[path], at: path, of: slug, view)
        if let text = found?.text { return Self.page(200, PageInjection.page(text, notes: notes.json)) }
        guard pages != nil else { return Self.page(503, OwnPage.unfinished(portal).html(notes.json)) }
        let missing = OwnPage.missing(path, home: view.address(slug), isPublished: view == .published)
        return Self.page(404, missing.html(notes.json))
    }

    private static func page(_ status: Int, _ html: String) -> Answer {
        Answer(status, [("Content-Type", ContentType.of(".html"))], body: .data(Data(html.utf8)))
    }

    private static func file(_ file: OutputFile) -> Answer {
        let data =
            switch file.contents {
            case .text(let text): Data(text.utf8)
            case .bytes(let data): data
            }
        return Answer(200, [("Content-Type", ContentType.of(file.path))], body: .data(data))
    }
}
