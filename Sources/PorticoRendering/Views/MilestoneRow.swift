internal import PorticoModel

/// A milestone, as shown in all tables and lists.
struct MilestoneRow: View {
    let page: PageScope
    let milestone: Milestone

    static let fields = Fields<Self> {
        $0.add("id", \.milestone.id)
        $0.add("anchor") { PortalLayout.anchor($0.milestone.id) }
        $0.add("link") { $0.page.item($0.milestone.id) }
        $0.add("title", \.milestone.title)
        $0.add("key", \.milestone.isKey)
        $0.add("reached") { $0.milestone.actual != nil }
        $0.add("phase") { view in view.milestone.phase.map { view.page.scope.phases[$0]?.title ?? $0 } }
        $0.add("owner") { $0.page.person($0.milestone.owner) }
        $0.add("promised") { $0.page.words.date($0.milestone.baseline) }
        $0.add("expected") { $0.page.words.date($0.milestone.expected) }
        $0.add("state") { $0.page.state(of: $0.milestone) }
        /// `14 days overdue`; nil if it is not overdue.
        $0.add("overdue") { view in
            view.milestone.overdueDays(at: view.page.statusDate).map { view.page.words.overdue($0) }
        }
        $0.add("difference") { view in
            view.milestone.deviation(at: view.page.statusDate).map { view.page.words.difference($0) }
        }
        $0.add("asPromised") { $0.milestone.deviation(at: $0.page.statusDate) == 0 }
        $0.add("reason") { $0.page.prose($0.milestone.reason) }
        $0.add("dependsOn") { $0.page.items($0.milestone.dependsOn) }
        $0.add("history") { $0.page.history(of: $0.milestone) }
        $0.add("criteria") { $0.milestone.criteria.map($0.page.row) }
    }
}

/// An acceptance criterion, with its result.
struct CriterionRow: View {
    let page: PageScope
    let criterion: Criterion

    static let fields = Fields<Self> {
        $0.add("id", \.criterion.id)
        $0.add("anchor") { PortalLayout.anchor($0.criterion.id) }
        $0.add("text", \.criterion.text)
        $0.add("measure", \.criterion.measure)
        $0.add("result") {
            $0.page.words.state($0.criterion.result.style, $0.page.words.name($0.criterion.result, in: "criterion"))
        }
        $0.add("measured", \.criterion.measured)
    }
}

extension PageScope {
    func row(_ milestone: Milestone) -> MilestoneRow { MilestoneRow(page: self, milestone: milestone) }

    func row(_ criterion: Criterion) -> CriterionRow { CriterionRow(page: self, criterion: criterion) }

    /// Returns whether the milestone is reached, overdue or expected.
    func state(of milestone: Milestone) -> HTML {
        guard milestone.actual == nil else {
            return words.state(StateStyle(mark: .tick, tone: "good"), words(.reached))
        }
        if let days = milestone.overdueDays(at: statusDate) { return words.overdue(days) }
        return words.state(StateStyle(mark: .ring, tone: "calm"), words(.expected))
    }

    fileprivate func history(of milestone: Milestone) -> HTML? {
        guard !milestone.baselineHistory.isEmpty else { return nil }
        return milestone.baselineHistory.map { change in
            words.html(.baselineMoved, ["date": words.date(change.date), "change": item(change.changedBy)])
        }.joined(separator: "; ")
    }
}

extension Criterion.Result {
    var style: StateStyle {
        switch self {
        case .open: StateStyle(mark: .ring, tone: "calm")
        case .passed: StateStyle(mark: .tick, tone: "good")
        case .failed: StateStyle(mark: .cross, tone: "bad")
        case .waived: StateStyle(mark: .dash, tone: "calm")
        }
    }
}
