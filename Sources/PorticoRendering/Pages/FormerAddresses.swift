internal import PorticoModel

/// The addresses that frozen weeks link to. Their pages keep the links they were published with, so each of these
/// addresses must keep working.
struct FormerAddresses {
    private struct Thing {
        var id: String
        var title: String
        /// The date of the last update that included it.
        var last: CalendarDate
    }

    /// The items by path and fragment. The empty fragment is the page itself.
    private var things: [String: [String: Thing]] = [:]

    /// Records the addresses that a week links to. Weeks may come in any order.
    mutating func note(_ then: ProjectScope, on date: CalendarDate) {
        for place in NavigationPlace.all {
            guard let entry = then.entry(place) else { continue }
            note("", then.words.text("nav.\(place.name)"), at: entry.target, date)
        }
        for page in then.project.sections.flatMap(\.root.pages) { note("", page.title, at: page.outputPath, date) }
        let items = (then.portal.links.items[then.project.folder] ?? [:]).sorted { ItemID.precedes($0.key, $1.key) }
        // A criterion shares the address of the item that holds it, and the address is that item's.
        for (id, target) in items where target.kind != .criterion {
            note(id, target.title, at: target.outputPath, date)
        }
        for (id, target) in items where target.kind == .criterion {
            note(id, target.title, at: target.outputPath, date)
        }
    }

    private mutating func note(_ id: String, _ title: String, at target: String, _ date: CalendarDate) {
        let parts = target.split(separator: "#", maxSplits: 1)
        guard let path = parts.first.map(String.init) else { return }
        let fragment = parts.count > 1 ? String(parts[1]) : ""
        guard things[path]?[fragment].map({ $0.last < date }) ?? true else { return }
        things[path, default: [:]][fragment] = Thing(id: id, title: title, last: date)
    }

    /// Returns the removed items of the page at `path`, with their anchors; empty if none were removed.
    func rest(at path: String, of scope: ProjectScope) -> HTML {
        let rows = rows(at: path, of: scope)
        guard !rows.isEmpty else { return "" }
        return scope.edition.render(GoneView(title: nil, text: nil, rows: rows, homeHref: ""))
    }

    /// Returns a replacement for each removed page. `taken` says which paths still have a page.
    func pages(of scope: ProjectScope, taken: (String) -> Bool) -> [PageDraft] {
        things.keys.sorted().compactMap { path in
            guard !taken(path), path != PortalLayout.people || scope.isRoot else { return nil }
            let known = things[path]?[""] ?? things[path]?.values.max { ($0.last, $1.id) < ($1.last, $0.id) }
            guard let known else { return nil }
            let page = PageScope(scope: scope, path: path)
            let rows = rows(at: path, of: scope)
            let view = GoneView(
                title: known.title,
                text: scope.words.html(.gonePage, ["date": scope.words.longDate(known.last)]),
                rows: rows,
                homeHref: page.href(PortalLayout.home(of: scope.project.folder))
            )
            return PageDraft(
                path: path,
                title: known.title,
                place: .none,
                content: scope.edition.render(view),
                source: scope.portal.source(
                    "the page that keeps the address \(path)",
                    of: scope.project,
                    fromUpdateOf: known.last
                )
            )
        }
    }

    private func rows(at path: String, of scope: ProjectScope) -> [GoneView.Row] {
        let now = scope.portal.links.items[scope.project.folder] ?? [:]
        let gone = (things[path] ?? [:]).filter { fragment, thing in
            !fragment.isEmpty && now[thing.id]?.outputPath != "\(path)#\(fragment)"
        }
        return gone.sorted { ($0.value.id, $0.key) < ($1.value.id, $1.key) }.map { fragment, thing in
            let last = scope.words.html(.goneLast, ["date": scope.words.date(thing.last)])
            return GoneView.Row(anchor: fragment, id: thing.id, title: thing.title, last: last)
        }
    }
}

/// Items that old updates link to and that the portal no longer contains.
struct GoneView: TemplateView {
    static let template = "pages/gone"

    struct Row: View {
        var anchor: String
        var id: String
        var title: String
        var last: HTML

        static let fields = Fields<Self> {
            $0.add("anchor", \.anchor)
            $0.add("id", \.id)
            $0.add("title", \.title)
            $0.add("last", \.last)
        }
    }

    /// The title; nil if the view is only the end of a page.
    var title: String?
    var text: HTML?
    var rows: [Row]
    var homeHref: String

    static let fields = Fields<Self> {
        $0.add("title", \.title)
        $0.add("text", \.text)
        $0.add("rows", \.rows)
        $0.add("homeHref", \.homeHref)
    }
}
