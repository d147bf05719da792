import PorticoBuild
import PorticoDiagnostics

/// What the script knows of the page that it is in.
struct PageNotes {
    /// What kind of page it is. A page of another kind is loaded anew, not changed in place.
    enum Kind: String {
        /// A page of a portal.
        case page
        /// The list of clients.
        case start
        /// A page that the preview shows in place of one that does not exist.
        case stand
    }

    /// Findings beyond this number are counted only.
    private static let limit = 200

    private var members: [String: JSONValue] = [
        "barStyles": .text(PreviewScript.barStyles), "pageStyles": .text(PreviewScript.pageStyles),
        "states": [], "unpublished": [:],
    ]
    private let editor: EditorLink?

    var json: JSONValue { .object(members) }

    init(_ kind: Kind, _ findings: Findings, failure: BuildFailure?, editor: EditorLink?) {
        self.editor = editor
        members["kind"] = .text(kind.rawValue)
        members["findings"] = .list(findings.diagnostics.prefix(Self.limit).map { item($0, findings) })
        let more = findings.diagnostics.count - Self.limit
        if more > 0 { members["more"] = JSONValue(more) }
        members["failure"] = failure.map { .text($0.fix.isEmpty ? $0.message : "\($0.message) (\($0.fix))") }
    }

    /// The state of all portals, for a page about all of them.
    mutating func describe(_ versions: [String: String]) {
        members["version"] = .text(JSONValue.object(versions.mapValues(JSONValue.text)).compactText)
    }

    /// The state of a portal, for each of its pages.
    mutating func describe(_ portal: ShelvedPortal, _ view: ShelvedPortal.View, version: String?) {
        members["slug"] = .text(portal.client.slug)
        members["version"] = version.map(JSONValue.text)
        members["view"] = .text(view.rawValue)
        members["isStopped"] = .bool(portal.isStopped(in: view))
        guard let pages = portal.pages(view) else { return }
        members["styles"] = JSONValue(pages.styles)
        members["scripts"] = JSONValue(pages.scripts)
        members["index"] = JSONValue(pages.index)
        if let index = pages.files.keys.first(where: { $0.hasSuffix("/search-index.js") }) {
            members["indexPath"] = .text(view.address(portal.client.slug, index))
        }
        let hidden = pages.facts.compactMap { path, fact in
            fact.unpublished.map { (view.address(portal.client.slug, path), JSONValue.text(Self.state($0))) }
        }
        members["unpublished"] = .object(Dictionary(hidden) { first, _ in first })
    }

    /// What is known of one page of a portal, at `path` in a view.
    mutating func describe(_ page: PreviewedPage?, at path: String, of slug: String, _ view: ShelvedPortal.View) {
        let other: ShelvedPortal.View = view == .author ? .published : .author
        members["otherHref"] = .text(other.address(slug, path))
        guard let page else { return }
        members["source"] = .text(page.source)
        members["sourceHref"] = editor.map { .text($0.address(page.source)) }
        members["reviewed"] = page.reviewed.map { .text("\($0)") }
        var states: [String] = []
        if let reason = page.unpublished { states.append(Self.state(reason)) }
        if page.unpublished == nil, page.isUnfrozen { states.append("Not frozen yet") }
        members["states"] = .list(states.map(JSONValue.text))
    }

    /// `a draft` → `Draft`, `expired on 2026-03-01` → `Expired on 2026-03-01`
    private static func state(_ reason: String) -> String {
        let plain = reason.hasPrefix("a ") ? reason.dropFirst(2) : reason[...]
        return plain.prefix(1).uppercased() + plain.dropFirst()
    }

    private func item(_ diagnostic: Diagnostic, _ findings: Findings) -> JSONValue {
        let start = diagnostic.place.start
        let file = diagnostic.place.file
        return .members([
            "severity": .text(diagnostic.severity.rawValue), "file": .text(file), "line": JSONValue(start.line),
            "column": JSONValue(start.column), "summary": .text(diagnostic.summary), "rule": .text(diagnostic.rule),
            "explanation": .text(diagnostic.explanation), "fix": .text(diagnostic.fix),
            "href": editor.map { .text($0.address(file, line: start.line, column: start.column)) },
            "fileHref": editor.map { .text($0.address(file)) },
            "text": Self.line(start.line, of: findings.texts[file]?.text).map(JSONValue.text),
        ])
    }

    /// The line without its indentation, no longer than a screen is wide.
    private static func line(_ number: Int, of text: String?) -> String? {
        let lines = text?.split(omittingEmptySubsequences: false) { $0.isNewline } ?? []
        guard number >= 1, number <= lines.count else { return nil }
        let line = lines[number - 1].drop(while: \.isWhitespace)
        return line.isEmpty ? nil : line.count > 160 ? line.prefix(160) + "…" : String(line)
    }
}
