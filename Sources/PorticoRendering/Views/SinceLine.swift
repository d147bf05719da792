internal import PorticoModel
internal import PorticoWeeks

/// What changed since the update before, counted: what is told in one line where there is no room for all of it.
struct ChangeTally: Sendable {
    private struct Count: Sendable {
        var number = 0
        /// The most of all, without sign.
        var days = 0
    }

    /// What is counted by name, in the order in which it is told. All else is "more".
    private static let named: [Word] = [
        .sinceReached, .sinceSlipped, .sincePulledIn, .sinceAccepted, .sinceDecided, .sinceIssues, .sinceRisks,
    ]

    private var counts: [Word: Count] = [:]
    private var others = 0

    mutating func add(_ change: Change) {
        // How it is reported stands beside the line.
        guard change.kind != .healthReported else { return }
        add(change.kind.counted, days: change.days)
    }

    /// Nil is what has no name of its own.
    mutating func add(_ subject: Word?, days: Int? = nil) {
        guard let subject else { return others += 1 }
        let before = counts[subject] ?? Count()
        counts[subject] = Count(number: before.number + 1, days: max(before.days, abs(days ?? 0)))
    }

    /// `2 milestones reached, 1 milestone slipped by 14 d and 3 more`; nil where nothing changed.
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
    /// The words it is counted by.
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
    /// `Since 6 Nov: 2 milestones reached, 1 decision and 3 more`, a link to all of it. Where the week before was kept and
    /// nothing is different, it says that; nil where neither is known.
    func sinceLine(_ changes: ChangesView?) -> HTML? {
        if let changes, let tally = changes.tally.text(in: words) {
            let link: HTML = "<a href=\"#changes\">\(tally)</a>"
            return words.html(.sinceLine, ["date": changes.since, "changes": link])
        }
        guard changes == nil, let newest = project.updates.first?.date,
            let before = project.weeks.changes(with: newest)?.from
        else { return nil }
        return words.html(.sinceNothing, ["date": words.shortDate(before)])
    }
}
