internal import PorticoModel

/// The list of all updates, newest first.
struct ArchiveView: TemplateView {
    static let template = "pages/archive"

    var updates: [UpdateRow]
    var history: HistoryPart?
    var reach: [LinkRow]

    static let fields = Fields<Self> {
        $0.add("updates", \.updates)
        $0.add("history", \.history)
        $0.add("reach", \.reach)
    }
}

struct UpdateRow: View {
    let page: PageScope
    let update: StatusUpdate

    static let fields = Fields<Self> {
        $0.add("href") { $0.page.href($0.update.outputPath) }
        $0.add("date") { $0.page.words.date($0.update.date) }
        $0.add("headline") { HTML(text: $0.update.plainHeadline) }
        $0.add("state") { $0.page.words.health($0.update.health) }
        $0.add("kind") { $0.page.kind(of: $0.update) }
    }
}

/// A single update in full.
struct UpdateView: TemplateView {
    static let template = "pages/update"

    var date: HTML
    var kind: String?
    var author: String?
    var headline: HTML
    var health: HealthView
    /// `Needs from you`, in the past tense on an update's own page.
    var needsTitle: String
    var asks: [AskRow]
    var nothingNeeded: String?
    var sections: [UpdateSection]
    var changes: ChangesView?
    /// The reported health and the health calculated at that time.
    var history: HistoryPart?
    /// The note on a frozen update: `Published 13 Mar 2026. This page shows the project as it was then.`
    var published: HTML?
    /// Links to the same update as an e-mail.
    var reach: [LinkRow]
    var older: LinkRow?
    var newer: LinkRow?
    var newest: LinkRow?
    var archiveHref: String

    static let fields = Fields<Self> {
        $0.add("date", \.date)
        $0.add("kind", \.kind)
        $0.add("author", \.author)
        $0.add("headline", \.headline)
        $0.add("health", \.health)
        $0.add("needsTitle", \.needsTitle)
        $0.add("asks", \.asks)
        $0.add("nothingNeeded", \.nothingNeeded)
        $0.add("sections", \.sections)
        $0.add("changes", \.changes)
        $0.add("history", \.history)
        $0.add("published", \.published)
        $0.add("reach", \.reach)
        $0.add("older", \.older)
        $0.add("newer", \.newer)
        $0.add("newest", \.newest)
        $0.add("archiveHref", \.archiveHref)
    }
}

extension PageScope {
    func archive() -> PageDraft {
        let reach = scope.exports.links(from: self)
        let view = ArchiveView(
            updates: project.updates.map(row),
            history: historyPart,
            reach: reach
        )
        return PageDraft(
            path: path,
            title: words(.navStatus),
            description: words(.updates, count: project.updates.count),
            place: .status,
            content: scope.edition.render(view),
            source: portal.source("the archive of updates", of: project, fromUpdateOf: project.updates.first?.date)
        )
    }

    func row(_ update: StatusUpdate) -> UpdateRow { UpdateRow(page: self, update: update) }

    /// Renders the update at `index` of the project's updates, newest first.
    func update(at index: Int, _ findings: inout PageFindings) -> PageDraft {
        let updates = project.updates
        let update = updates[index]
        let isKept = project.weeks.week(of: update.date) != nil
        // Without that week's data, newer asks must not be shown instead.
        let asks = isKept ? openAsks : []
        let comparisons = isKept ? comparisons(of: update) : []
        let reach = isKept ? scope.exports.mailLinks(of: update.date, from: self) : []
        let view = UpdateView(
            date: words.weekdayDate(update.date),
            kind: kind(of: update),
            author: person(update.author),
            headline: headline(update.headline),
            health: health(of: update, before: index + 1 < updates.count ? updates[index + 1] : nil),
            needsTitle: words(.neededThen, ["date": words.dateText(update.date)]),
            asks: asks.map(ask),
            nothingNeeded: nothingNeeded(in: update, besides: asks, isPast: true),
            sections: sections(of: update, &findings),
            changes: isKept ? changes : nil,
            history: comparisons.isEmpty
                ? nil : HistoryPart(chart: nil, comparisons: comparisons),
            published: project.weeks.isFrozen(update.date)
                ? words.html(.publishedAs, ["date": words.date(update.date)]) : nil,
            reach: reach,
            older: index + 1 < updates.count ? link(updates[index + 1]) : nil,
            newer: index > 0 ? link(updates[index - 1]) : nil,
            newest: index > 1 ? link(updates[0]) : nil,
            archiveHref: href(PortalLayout.statusArchive(of: project.folder))
        )
        return PageDraft(
            path: path,
            title: words(.statusOn, ["date": words.dateText(update.date)]),
            description: update.plainHeadline,
            place: .status,
            layout: "update",
            date: update.date,
            content: scope.edition.render(view),
            source: OutputSource(file: update.sourcePath)
        )
    }

    private func link(_ update: StatusUpdate) -> LinkRow {
        LinkRow(href: href(update.outputPath), title: words.dateText(update.date), note: update.plainHeadline)
    }

    fileprivate func kind(of update: StatusUpdate) -> String? {
        update.kind == .weekly ? nil : words.name(update.kind, in: "update_kind")
    }
}
