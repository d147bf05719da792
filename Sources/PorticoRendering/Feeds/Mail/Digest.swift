internal import PorticoModel
internal import PorticoWeeks

/// An update as an e-mail, in HTML and plain text with the same facts.
struct Digest: Sendable {
    /// The maximum size of the HTML. Gmail cuts a message at 102 kB, so a longer one omits the author's text and links
    /// to the portal.
    static let limit = 100_000

    /// A part of the author's text in both forms.
    struct Section: Sendable {
        /// The heading; nil for the text before the first heading.
        var title: String?
        var html: HTML
        var plain: String
    }

    let facts: WeekFacts
    let words: Words
    /// The author's text in parts.
    let sections: [Section]
    /// The portal's address with a trailing slash; nil if it is not known.
    let base: String?
    /// The path of the update's page, relative to the portal.
    let path: String

    var subject: String {
        words(
            .mailSubject,
            [
                "project": facts.week.projectName, "health": words.name(facts.reported, in: "health"),
                "headline": facts.week.update.plainHeadline,
            ]
        )
    }

    /// The project and date of the message.
    var origin: String {
        let names = [facts.week.client.name, facts.week.projectName]
        let named = names[0] == names[1] ? names[0] : names.joined(separator: " · ")
        return "\(named) · \(asOf)"
    }

    var asOf: String { words(.mailAsOf, ["date": words.longDateText(facts.week.date)]) }

    /// The previous health: `was on track on 6 Mar 2026`.
    var formerly: String? {
        guard let before = facts.before else { return nil }
        let key: Word = before.update.health == facts.reported ? .unchangedSince : .wasBefore
        let health = words.name(before.update.health, in: "health_before")
        return words(key, ["health": health, "date": words.dateText(before.date)])
    }

    /// The figures behind the calculated health, one line each: `Schedule: M3 is 14 d off its promised date; at risk
    /// above 5 d, …`
    var figures: [String] {
        facts.week.computed.findings.map { finding in
            "\(words.name(finding.dimension, in: "dimension")): \(words.figures(of: finding))"
        }
    }

    /// The calculated health: `Calculated: At risk`.
    var computed: String? {
        facts.computed.map { words(.computed, ["health": words.name($0, in: "health")]) }
    }

    var address: String? { base.map { $0 + path } }

    var telling: ChangeTelling { ChangeTelling(words: words, currency: facts.week.plan.currency) }

    /// The first fifteen changes, plus those that nobody may miss, and the number of the others. The portal shows them
    /// all.
    var changes: (first: [Change], more: Int) {
        let all = facts.diff?.changes ?? []
        var room = 15 - all.count(where: \.isNeverLeftOut)
        let shown = all.filter { change in
            guard !change.isNeverLeftOut else { return true }
            room -= 1
            return room >= 0
        }
        return (shown, all.count - shown.count)
    }

    /// Returns the due date of an ask: `due 11 Mar 2026, 2 d overdue`.
    func due(_ ask: Ask) -> String? {
        guard let due = ask.due else { return nil }
        let date = words.dateText(due)
        guard let days = ask.overdueDays(at: facts.week.date) else { return words(.mailDue, ["date": date]) }
        return words(.mailOverdue, ["date": date, "n": String(days)])
    }

    func waiting(_ ask: Ask) -> String? {
        ask.waitingDays(at: facts.week.date).flatMap { $0 > 0 ? words(.daysWaiting, count: $0) : nil }
    }

    /// `holds up M3, PAY-2 (€16,000)`
    func blocks(_ ask: Ask) -> String? {
        guard !ask.blocks.isEmpty else { return nil }
        let items = ask.blocks.map { id in
            let payment = ask.payments.first { $0.id == id }
            return payment.map { "\(id) (\(words.money($0.amount, facts.week.plan.currency)))" } ?? id
        }
        return words(.mailBlocks, ["items": items.joined(separator: ", ")])
    }

    /// `Review: Pilot configuration`, or an action's title.
    func title(_ ask: Ask) -> String { ask.kind == .review ? words(.askReview, ["item": ask.title]) : ask.title }

    /// Nil if the update does not say that nothing is needed.
    var nothingNeeded: String? {
        guard facts.saysNothingNeeded else { return nil }
        return words(facts.week.client.cadence.isMonthly ? .nothingThisMonth : .nothingThisWeek)
    }

    /// Returns the promised and the expected date, `30 Jan 2026, ▲ 14 days overdue`, with the difference.
    func dates(_ milestone: Milestone) -> (promised: String, expected: String, difference: String) {
        let day = facts.week.date
        let difference = milestone.deviation(at: day).flatMap { $0 == 0 ? nil : telling.days($0) } ?? ""
        let promised = milestone.baseline.map { words.dateText($0) } ?? ""
        let overdue = milestone.overdueDays(at: day).map { "▲ \(words(.daysOverdue, count: $0))" }
        let expected = [milestone.expected.map { words.dateText($0) }, overdue].compactMap(\.self)
        return (promised, expected.joined(separator: ", "), difference)
    }

    /// The finish: `M9 Go-live completed, 12 Dec 2026, +14 d, promised for 28 Nov 2026`.
    var finish: String? {
        guard let finish = facts.finish else { return nil }
        let difference = finish.slip.flatMap { $0 == 0 ? nil : telling.days($0) }
        let title = "\(finish.milestone.id) \(finish.milestone.title)"
        let promised = finish.baseline.map { words(.mailPromised, ["date": words.dateText($0)]) }
        return [title, words.dateText(finish.expected), difference, promised].compactMap(\.self).joined(separator: ", ")
    }

    /// Returns the message, ready to be opened and sent.
    func message(slug: String) -> MailMessage {
        let author = facts.person(facts.week.update.author)
        return MailMessage(
            senderName: [author, facts.week.supplier.name].compactMap(\.self).joined(separator: ", "),
            senderAddress: facts.week.supplier.email,
            subject: subject,
            date: facts.week.date,
            id: StableID.uuid("mail", slug, facts.week.folder, facts.week.date.description),
            language: words.language,
            plain: plain,
            html: html
        )
    }
}

extension Digest {
    /// The sum of the payments in text; empty without a contract value.
    var contractLines: [ContractLine] {
        facts.contractSum.map { words.lines(of: $0, facts.week.plan.currency) } ?? []
    }
}

extension Change {
    /// Whether the change must be in even the shortest message: removals, moved dates, sign-offs, and whatever changes what
    /// was published.
    fileprivate var isNeverLeftOut: Bool {
        switch kind {
        case .healthReported, .milestoneReached, .milestoneSlipped, .milestoneRebaselined, .deliverableAccepted: true
        default: isRewriting || kind.isRemoval
        }
    }
}
