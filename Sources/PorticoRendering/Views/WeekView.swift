internal import PorticoModel
internal import PorticoWeeks

/// The sections of the newest update: done, next and blocked.
struct WeekView: View {
    /// `This week`, or `This month`.
    var title: String
    var date: HTML
    var href: String
    var sections: [UpdateSection]

    static let fields = Fields<Self> {
        $0.add("title", \.title)
        $0.add("date", \.date)
        $0.add("href", \.href)
        $0.add("sections", \.sections)
    }
}

/// The changes since the previous update.
struct ChangesView: View {
    struct Event: View {
        /// The kind of change: `Reached`.
        var what: String
        var item: HTML
        /// The old and the new value: `11 Apr 2026 → 25 Apr 2026 +14 d`.
        var detail: HTML?

        static let fields = Fields<Self> {
            $0.add("what", \.what)
            $0.add("item", \.item)
            $0.add("detail", \.detail)
        }
    }

    /// The date of the previous update: `13 Mar 2026`.
    var since: HTML
    var events: [Event]
    var tally = ChangeTally()

    static let fields = Fields<Self> {
        $0.add("since", \.since)
        $0.add("events", \.events)
    }
}

extension PageScope {
    /// The newest update's week, if it has a snapshot.
    var newestWeek: Snapshot? { project.updates.first.flatMap { project.weeks.week(of: $0.date) } }

    /// The changes of the newest update; nil if the previous week has no snapshot or nothing changed.
    var changes: ChangesView? {
        guard let week = newestWeek, let diff = scope.changes(of: week.date),
            let since = diff.from, !diff.changes.isEmpty
        else { return datedChanges }
        let telling = ChangeTelling(words: words, currency: scope.currency)
        var view = ChangesView(
            since: words.date(since),
            events: diff.changes.map { change in
                let told = telling.html(change, item: changed)
                return ChangesView.Event(what: told.what, item: told.item, detail: told.detail)
            }
        )
        for change in diff.changes { view.tally.add(change) }
        return view
    }

    /// Returns `M3 Pilot accepted` with a link if a page still shows the item, or a page's title.
    private func changed(_ change: Change) -> HTML {
        if change.kind.isOfPage {
            guard let page = portal.links.pages["\(portal.slug)/\(change.id)"] else { return HTML(text: change.title) }
            return HTML("<a href=\"\(href(page.outputPath))\">\(change.title)</a>")
        }
        // A change of the project itself needs no name on its own pages.
        guard !change.id.isEmpty else { return change.kind == .healthReported ? "" : HTML(text: change.title) }
        return HTML("\(item(change.id)) \(change.title)")
    }

    /// The dated events, used if there is no snapshot of the previous week.
    private var datedChanges: ChangesView? {
        guard let before = project.updates.dropFirst().first?.date, let until = statusDate else { return nil }
        let events = events.filter { $0.on > before && $0.on <= until }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
        guard !events.isEmpty, project.weeks.frozen.isEmpty else { return nil }
        var view = ChangesView(
            since: words.date(before),
            events: events.map { event in
                ChangesView.Event(what: words(event.what), item: titled(event.id), detail: words.shortDate(event.on))
            }
        )
        for event in events { view.tally.add(Self.counted[event.what]) }
        return view
    }

    /// The text under which a dated event is counted. Others count as "more".
    private static let counted: [Word: Word] = [
        .eventReached: .sinceReached, .eventAccepted: .sinceAccepted,
        .eventConditional: .sinceConditional, .eventDecided: .sinceDecided,
        .eventIssueRaised: .sinceIssues, .eventRiskRaised: .sinceRisks,
    ]

    private typealias Event = (on: CalendarDate, id: String, what: Word)

    /// All data items that have the date on which they happened.
    private var events: [Event] {
        var found: [(CalendarDate?, String, Word)] = []
        for milestone in project.plan.milestones { found.append((milestone.actual, milestone.id, .eventReached)) }
        for payment in project.plan.payments {
            found.append((payment.invoiced, payment.id, .eventInvoiced))
            found.append((payment.paid, payment.id, .eventPaid))
        }
        for deliverable in project.deliverables {
            found.append((deliverable.submitted, deliverable.id, .eventSubmitted))
            let isConditional = deliverable.status == .acceptedWithConditions
            found.append(
                (deliverable.acceptance?.on, deliverable.id, isConditional ? .eventConditional : .eventAccepted)
            )
        }
        for decision in project.raid.decisions { found.append((decision.on, decision.id, .eventDecided)) }
        for issue in project.raid.issues {
            found.append((issue.raised, issue.id, .eventIssueRaised))
            found.append((issue.resolved, issue.id, .eventIssueResolved))
        }
        for risk in project.raid.risks { found.append((risk.raised, risk.id, .eventRiskRaised)) }
        for change in project.raid.changeRequests { found.append((change.decided, change.id, .eventChangeDecided)) }
        for action in project.raid.actions { found.append((action.done, action.id, .eventActionDone)) }
        return found.compactMap { date, id, what in date.map { ($0, id, what) } }
    }
}
