internal import PorticoModel

/// Something that waits for the client: an action to take, or a deliverable to review.
struct AskRow: View {
    let page: PageScope
    let ask: Ask

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.ask.id) }
        $0.add("anchor") { PortalLayout.anchor($0.ask.id) }
        $0.add("title") { view in
            let title = view.page.prose(view.ask.title)
            return view.ask.kind == .review ? view.page.words.html(.askReview, ["item": title]) : title
        }
        $0.add("owner") { $0.page.person($0.ask.owner) }
        $0.add("asked") { $0.page.date($0.ask.asked) }
        $0.add("due") { $0.page.date($0.ask.due) }
        /// The delay, shown instead of `due`: `4 days overdue`.
        $0.add("overdue") { view in
            view.ask.overdueDays(at: view.page.statusDate).map { view.page.words.overdue($0) }
        }
        $0.add("waiting") { view in
            view.ask.waitingDays(at: view.page.statusDate).flatMap {
                $0 > 0 ? view.page.words(.daysWaiting, count: $0) : nil
            }
        }
        $0.add("blocks") { view in
            view.ask.blocks.isEmpty
                ? nil : view.ask.blocks.map { view.page.blocked($0, by: view.ask) }.joined(separator: ", ")
        }
    }
}

extension PageScope {
    /// The asks of the newest update.
    var openAsks: [Ask] { project.openAsks(among: portal.client.people) }

    func ask(_ ask: Ask) -> AskRow { AskRow(page: self, ask: ask) }

    /// Returns `M3 Pilot accepted`, or `PAY-2 Pilot (€16,000)` for a payment.
    func blocked(_ id: String, by ask: Ask) -> HTML {
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
