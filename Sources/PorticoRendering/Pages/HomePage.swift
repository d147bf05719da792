internal import PorticoModel
internal import PorticoWeeks

/// A project's home page. It has thirteen parts, each shown if there is data for it.
struct HomeView: TemplateView {
    static let template = "pages/home"

    var status: StatusLine
    var title: HTML
    /// The project's purpose. It comes first only if there is nothing newer to show.
    var aims: HTML?
    var aimsFirst: Bool
    var health: HealthView?
    /// `Needs from you`, in the past tense on an update's own page.
    var needsTitle: String
    var asks: [AskRow]
    /// `Nothing needed from you this week`, if the update says so and nothing waits.
    var nothingNeeded: String?
    var finish: FinishView?
    var timeline: TimelinePart?
    var week: WeekView?
    var changes: ChangesView?
    var deliverables: DeliverablesPart?
    var money: MoneyPart?
    var concerns: ConcernsPart?
    var kpis: [KPIRow]
    var hasKPIs: Bool
    /// Whether there are goals to measure or described aims.
    var hasGoals: Bool { hasKPIs || aims != nil && !aimsFirst }
    var kpisHref: String
    var history: HistoryPart?
    var trend: TrendPart?
    /// Whether there is a health history or a trend.
    var hasHistory: Bool { history != nil || trend != nil }
    var contacts: ContactsPart?
    /// Links to feeds and calendars.
    var reach: [LinkRow]
    /// The available sections, shown if the page has nothing else.
    var contents: [LinkRow]
    /// Whether nothing has been written yet.
    var isEmpty: Bool {
        aims == nil && health == nil && timeline == nil && deliverables == nil && contents.isEmpty && contacts == nil
    }

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("title", \.title)
        $0.add("aims", \.aims)
        $0.add("aimsFirst", \.aimsFirst)
        $0.add("health", \.health)
        $0.add("needsTitle", \.needsTitle)
        $0.add("asks", \.asks)
        $0.add("nothingNeeded", \.nothingNeeded)
        $0.add("finish", \.finish)
        $0.add("timeline", \.timeline)
        $0.add("week", \.week)
        $0.add("changes", \.changes)
        $0.add("deliverables", \.deliverables)
        $0.add("money", \.money)
        $0.add("concerns", \.concerns)
        $0.add("kpis", \.kpis)
        $0.add("hasKPIs", \.hasKPIs)
        $0.add("hasGoals", \.hasGoals)
        $0.add("kpisHref", \.kpisHref)
        $0.add("history", \.history)
        $0.add("trend", \.trend)
        $0.add("hasHistory", \.hasHistory)
        $0.add("contacts", \.contacts)
        $0.add("reach", \.reach)
        $0.add("contents", \.contents)
        $0.add("isEmpty", \.isEmpty)
    }
}

extension PageScope {
    func home(_ findings: inout PageFindings) -> PageDraft {
        // What a reader judges the project by is as of the status date, like every feed and figure; one line says what
        // has changed since.
        let then = asOfStatus
        let update = project.updates.first
        let asks = then.openAsks
        let reach = scope.exports.links(from: self)
        let changed = then.changes
        var judged = update.map { then.health(of: $0, before: project.updates.dropFirst().first) }
        judged?.since = then.sinceLine(changed)
        judged?.drift = driftLine
        let view = HomeView(
            status: statusLine(isAsOf: true),
            title: then.headline(update?.headline ?? project.name),
            aims: then.prose(then.project.aims ?? portal.client.aims),
            aimsFirst: update == nil,
            health: judged,
            needsTitle: words(.needs),
            asks: asks.map(then.ask),
            nothingNeeded: then.nothingNeeded(in: update, besides: asks),
            finish: then.finish,
            timeline: then.timelinePart,
            week: update.flatMap { then.week(of: $0, &findings) },
            changes: changed,
            deliverables: then.deliverablesPart,
            money: then.moneyPart,
            concerns: then.concernsPart,
            kpis: then.project.kpis.map(then.row),
            hasKPIs: !then.project.kpis.isEmpty,
            kpisHref: href(PortalLayout.kpis(of: project.folder)),
            history: then.historyPart,
            trend: then.trendPart,
            contacts: contactsPart,
            reach: reach,
            contents: update == nil && !project.hasTimeline ? sectionLinks : []
        )
        return PageDraft(
            path: path,
            title: words(.overview),
            description: update?.plainHeadline ?? project.aims ?? portal.client.aims,
            place: .overview,
            layout: "home",
            content: scope.edition.render(view),
            source: portal.source("the home page", of: project)
        )
    }

    /// Links to the sections, with their number of pages.
    var sectionLinks: [LinkRow] {
        project.sections.map { section in
            LinkRow(
                href: href(section.root.outputPath),
                title: words.text("nav.\(section.kind.rawValue)"),
                note: words(.pages, count: section.root.pages.count)
            )
        }
    }
}

extension PageScope {
    /// The newest update's words: what was done, what comes next and what is blocked, found by their headings in
    /// English or in the portal's language; otherwise its first three sections under their own headings.
    func week(of update: StatusUpdate, _ findings: inout PageFindings) -> WeekView? {
        let titled = sections(of: update, &findings).filter { $0.title != nil }
        guard !titled.isEmpty else { return nil }
        let known = Self.meanings.compactMap { meaning in
            let names = meaning.names.map { $0.lowercased() } + [words.text(meaning.key).lowercased()]
            return titled.first { section in names.contains { section.title?.lowercased().hasPrefix($0) ?? false } }
        }
        let isMonthly = portal.client.cadence.isMonthly
        return WeekView(
            title: words(isMonthly ? .thisMonth : .thisWeek),
            date: words.date(update.date),
            href: href(update.outputPath),
            sections: known.isEmpty ? Array(titled.prefix(3)) : known
        )
    }

    /// The headings of a regular update, in the order in which home shows them.
    private static let meanings: [(key: String, names: [String])] = [
        (DraftWords.Key.done.rawValue, ["done", "delivered"]), (DraftWords.Key.next.rawValue, ["next"]),
        (DraftWords.Key.blocked.rawValue, ["blocked"]),
    ]
}
