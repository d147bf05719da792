internal import PorticoModel
internal import PorticoWeeks

/// Counts the changes since the previous update for a one-line summary.
struct ChangeTally: Sendable {
    private struct Count: Sendable {
        var number = 0
        /// The largest number of days, without sign.
        var days = 0
    }

    /// The changes counted by name, in this order. Everything else counts as "more".
    private static let named: [Word] = [
        .sinceReached, .sinceSlipped, .sincePulledIn, .sinceAccepted, .sinceConditional,
        .sinceDecided, .sinceIssues, .sinceRisks,
    ]

    private var counts: [Word: Count] = [:]
    private var others = 0

    mutating func add(_ change: Change) {
        // The reported health is shown beside the line.
        guard change.kind != .healthReported else { return }
        add(change.isConditional ? .sinceConditional : change.kind.counted, days: change.days)
    }

    /// Counts a change under `subject`, or under "more" if that is nil.
    mutating func add(_ subject: Word?, days: Int? = nil) {
        guard let subject else { return others += 1 }
        let before = counts[subject] ?? Count()
        counts[subject] = Count(number: before.number + 1, days: max(before.days, abs(days ?? 0)))
    }

    /// Returns `2 milestones reached, 1 milestone slipped by 14 d and 3 more`, or nil if nothing changed.
    func text(in words: Words) -> String? {
        let told = Self.named.compactMap { subject in
            counts[subject].map { words(subject, count: $0.number, ["days": String($0.days)]) }
        }
        guard !told.isEmpty else { return others == 0 ? nil : words(.sinceChanges, count: others) }
        let list = told.joined(separator: ", ")
        return others == 0 ? list : "\(list) \(words(.changesMore, ["n": String(others)]))"
    }
}

extension Change.Kind {
    /// The text under which the change is counted.
    fileprivate var counted: Word? {
        switch self {
        case .milestoneReached: .sinceReached
        case .milestoneSlipped: .sinceSlipped
        case .milestonePulledIn: .sincePulledIn
        case .deliverableAccepted: .sinceAccepted
        case .decisionMade: .sinceDecided
        case .issueOpened: .sinceIssues
        case .riskOpened: .sinceRisks
        default: nil
        }
    }
}

extension PageScope {
    /// Returns `Since 6 Nov: 2 milestones reached, 1 decision and 3 more` as a link to the full list. If the previous
    /// week has a snapshot and nothing changed, says so; nil if neither is known.
    func sinceLine(_ changes: ChangesView?) -> HTML? {
        if let changes, let tally = changes.tally.text(in: words) {
            let link: HTML = "<a href=\"#changes\">\(tally)</a>"
            return words.html(.sinceLine, ["date": changes.since, "changes": link])
        }
        guard changes == nil, let week = newestWeek, let before = project.weeks.week(before: week.date) else {
            return nil
        }
        return words.html(.sinceNothing, ["date": words.shortDate(before.date)])
    }
}
