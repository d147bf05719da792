internal import PorticoModel

/// Something that waits for the client: an action to take, or a deliverable to review.
struct AskRow: View {
    var link: HTML
    var anchor: String
    var title: HTML
    var owner: String?
    var asked: HTML?
    var due: HTML?
    /// `4 days overdue`, shown instead of ``due``.
    var overdue: HTML?
    var waiting: String?
    var blocks: HTML?

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("owner", \.owner)
        $0.add("asked", \.asked)
        $0.add("due", \.due)
        $0.add("overdue", \.overdue)
        $0.add("waiting", \.waiting)
        $0.add("blocks", \.blocks)
    }
}

extension PageScope {
    /// The asks of the newest update.
    var openAsks: [Ask] { project.openAsks(among: portal.client.people) }

    func ask(_ ask: Ask) -> AskRow {
        let overdue = ask.overdueDays(at: statusDate)
        return AskRow(
            link: item(ask.id),
            anchor: PortalLayout.anchor(ask.id),
            title: ask.kind == .review ? words.html(.askReview, ["item": prose(ask.title)]) : prose(ask.title),
            owner: person(ask.owner),
            asked: ask.asked.map { words.date($0) },
            due: ask.due.map { words.date($0) },
            overdue: overdue.map { words.overdue($0) },
            waiting: ask.waitingDays(at: statusDate).flatMap { $0 > 0 ? words(.daysWaiting, count: $0) : nil },
            blocks: ask.blocks.isEmpty ? nil : ask.blocks.map { blocked($0, by: ask) }.joined(separator: ", ")
        )
    }

    /// Returns `M3 Pilot accepted`, or `PAY-2 Pilot (€16,000)` for a payment.
    private func blocked(_ id: String, by ask: Ask) -> HTML {
        guard let payment = ask.payments.first(where: { $0.id == id }) else { return titled(id) }
        return HTML("\(titled(id)) (\(words.money(payment.amount, scope.currency)))")
    }

    /// Returns `Nothing needed from you this week`, if the newest update says so with `asks: []` and nothing waits.
    func nothingNeeded(in update: StatusUpdate?, besides asks: [Ask], isPast: Bool = false) -> String? {
        guard asks.isEmpty, update?.asks?.isEmpty == true else { return nil }
        let isMonthly = portal.client.cadence.isMonthly
        if isPast { return words(isMonthly ? .nothingThatMonth : .nothingThatWeek) }
        return words(isMonthly ? .nothingThisMonth : .nothingThisWeek)
    }
}
