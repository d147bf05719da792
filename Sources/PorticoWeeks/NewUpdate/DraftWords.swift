package import PorticoModel

/// The texts of a draft in its client's language. They are published, so they come from the same source as the texts of
/// pages.
package struct DraftWords: Sendable {
    package enum Key: String, Sendable, CaseIterable {
        // Headings.
        case done = "draft.done"
        case next = "draft.next"
        case blocked = "draft.blocked"
        case agreed = "draft.agreed"
        case openQuestions = "draft.open_questions"
        case delivered = "draft.delivered"
        case learned = "draft.learned"
        case happened = "draft.happened"
        case meaning = "draft.meaning"
        case proposed = "draft.proposed"
        case measured = "draft.measured"
        case stillOpen = "draft.still_open"
        // Outcomes of items.
        case reached = "draft.reached"
        case begun = "draft.begun"
        case finished = "draft.finished"
        case accepted = "draft.accepted"
        case submitted = "draft.submitted"
        case resolved = "draft.resolved"
        case carriedOut = "draft.carried_out"
        case told = "draft.told"
        case moved = "draft.moved"
        case late = "draft.late"
        // Upcoming items.
        case on = "draft.on"
        case by = "draft.by"
        case handedOver = "draft.handed_over"
        case reviewEnds = "draft.review_ends"
        case holdsUp = "draft.holds_up"
        case valueOf = "draft.value_of"
        case noDate = "draft.no_date"
        // Steps on the path to green.
        case pathAction = "draft.path_action"
        case pathDecision = "draft.path_decision"
        case pathIssue = "draft.path_issue"
        case pathCriterion = "draft.path_criterion"
        case pathDependency = "draft.path_dependency"
        case pathCost = "draft.path_cost"
    }

    /// Phrases with a number of days.
    package enum Count: String, Sendable, CaseIterable {
        case overdue = "draft.overdue"
        case reviewOverdue = "draft.review_overdue"
        case waiting = "draft.waiting"
        case undecided = "draft.undecided"
    }

    private let phrase: @Sendable (String, [String: String]) -> String
    private let written: @Sendable (CalendarDate) -> String
    private let number: @Sendable (Double) -> String

    /// `phrase` inserts values into the text of a key; `date` and `number` format those. A count's keys end with `.one`
    /// and `.other`; a state's keys are in lists: `deliverable.in_review`.
    package init(
        phrase: @escaping @Sendable (String, [String: String]) -> String,
        date: @escaping @Sendable (CalendarDate) -> String,
        number: @escaping @Sendable (Double) -> String
    ) {
        self.phrase = phrase
        written = date
        self.number = number
    }

    /// All keys that are used.
    package static var keys: [String] {
        Key.allCases.map(\.rawValue) + Count.allCases.flatMap { ["\($0.rawValue).one", "\($0.rawValue).other"] }
    }

    func callAsFunction(_ key: Key, _ values: [String: String] = [:]) -> String { phrase(key.rawValue, values) }

    /// Returns a phrase with a number of days:
    /// `words(.overdue, of: "Pilot accepted", days: 3)` → `Pilot accepted: 3 days overdue`.
    func callAsFunction(_ key: Count, of item: String, days: Int) -> String {
        phrase("\(key.rawValue).\(days == 1 ? "one" : "other")", ["item": item, "n": number(Double(days))])
    }

    func state(_ value: String, in list: String) -> String { phrase("\(list).\(value)", [:]) }

    func date(_ date: CalendarDate?) -> String { date.map(written) ?? self(.noDate) }

    func value(_ value: Double) -> String { number(value) }
}
