internal import PorticoModel

/// A milestone, as shown in all tables and lists.
struct MilestoneRow: View {
    var id: String
    var anchor: String
    var link: HTML
    var title: String
    var key: Bool
    var reached: Bool
    var phase: String?
    var owner: String?
    var promised: HTML
    var expected: HTML
    var state: HTML
    /// `14 days overdue`; nil if it is not overdue.
    var overdue: HTML?
    var difference: HTML?
    var asPromised: Bool
    var reason: HTML?
    var dependsOn: HTML?
    var history: HTML?
    var criteria: [CriterionRow]

    static let fields = Fields<Self> {
        $0.add("id", \.id)
        $0.add("anchor", \.anchor)
        $0.add("link", \.link)
        $0.add("title", \.title)
        $0.add("key", \.key)
        $0.add("reached", \.reached)
        $0.add("phase", \.phase)
        $0.add("owner", \.owner)
        $0.add("promised", \.promised)
        $0.add("expected", \.expected)
        $0.add("state", \.state)
        $0.add("overdue", \.overdue)
        $0.add("difference", \.difference)
        $0.add("asPromised", \.asPromised)
        $0.add("reason", \.reason)
        $0.add("dependsOn", \.dependsOn)
        $0.add("history", \.history)
        $0.add("criteria", \.criteria)
    }
}

/// An acceptance criterion, with its result.
struct CriterionRow: View {
    var id: String
    var anchor: String
    var text: String
    var measure: String?
    var result: HTML
    var measured: String?

    static let fields = Fields<Self> {
        $0.add("id", \.id)
        $0.add("anchor", \.anchor)
        $0.add("text", \.text)
        $0.add("measure", \.measure)
        $0.add("result", \.result)
        $0.add("measured", \.measured)
    }
}

extension PageScope {
    func row(_ milestone: Milestone) -> MilestoneRow {
        MilestoneRow(
            id: milestone.id,
            anchor: PortalLayout.anchor(milestone.id),
            link: item(milestone.id),
            title: milestone.title,
            key: milestone.isKey,
            reached: milestone.actual != nil,
            phase: milestone.phase.map { scope.phases[$0]?.title ?? $0 },
            owner: person(milestone.owner),
            promised: words.date(milestone.baseline),
            expected: words.date(milestone.expected),
            state: state(of: milestone),
            overdue: milestone.overdueDays(at: statusDate).map { words.overdue($0) },
            difference: milestone.deviation(at: statusDate).map { words.difference($0) },
            asPromised: milestone.deviation(at: statusDate) == 0,
            reason: prose(milestone.reason),
            dependsOn: items(milestone.dependsOn),
            history: history(of: milestone),
            criteria: milestone.criteria.map(row)
        )
    }

    func row(_ criterion: Criterion) -> CriterionRow {
        let style: StateStyle =
            switch criterion.result {
            case .open: StateStyle(mark: .ring, tone: "calm")
            case .passed: StateStyle(mark: .tick, tone: "good")
            case .failed: StateStyle(mark: .cross, tone: "bad")
            case .waived: StateStyle(mark: .dash, tone: "calm")
            }
        return CriterionRow(
            id: criterion.id,
            anchor: PortalLayout.anchor(criterion.id),
            text: criterion.text,
            measure: criterion.measure,
            result: words.state(style, words.name(criterion.result, in: "criterion")),
            measured: criterion.measured
        )
    }

    /// Returns whether the milestone is reached, overdue or expected.
    func state(of milestone: Milestone) -> HTML {
        guard milestone.actual == nil else {
            return words.state(StateStyle(mark: .tick, tone: "good"), words(.reached))
        }
        if let days = milestone.overdueDays(at: statusDate) { return words.overdue(days) }
        return words.state(StateStyle(mark: .ring, tone: "calm"), words(.expected))
    }

    private func history(of milestone: Milestone) -> HTML? {
        guard !milestone.baselineHistory.isEmpty else { return nil }
        return milestone.baselineHistory.map { change in
            words.html(.baselineMoved, ["date": words.date(change.date), "change": item(change.changedBy)])
        }.joined(separator: "; ")
    }
}
