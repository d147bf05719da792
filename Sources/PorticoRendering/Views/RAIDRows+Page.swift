internal import PorticoModel

extension PageScope {
    func row(_ risk: Risk) -> RiskRow { RiskRow(page: self, risk: risk) }

    /// Returns `▲ High 12`: the word for a score from 1 to 25, and the score.
    func score(of risk: Risk) -> HTML? {
        guard let score = risk.score else { return nil }
        let (style, level): (StateStyle, Word) =
            switch score {
            case 15...: (StateStyle(mark: .diamond, tone: "bad"), .riskHigh)
            case 8...: (StateStyle(mark: .triangle, tone: "warn"), .riskMedium)
            default: (StateStyle(mark: .ring, tone: "calm"), .riskLow)
            }
        return HTML("\(words.state(style, words(level))) <span class=\"score\">\(score)</span>")
    }

    func row(_ issue: Issue) -> IssueRow { IssueRow(page: self, issue: issue) }

    func row(_ decision: Decision) -> DecisionRow { DecisionRow(page: self, decision: decision) }

    func row(_ change: ChangeRequest) -> ChangeRow { ChangeRow(page: self, change: change) }

    /// Returns `+7 d, 4 500 €, M3`: what the change moves, or nil if it moves nothing.
    func impact(of change: ChangeRequest) -> HTML? {
        var impact: [HTML] = []
        if let days = change.impactDays { impact.append(words.difference(days)) }
        if let amount = change.impactAmount { impact.append(HTML(text: words.money(amount, scope.currency))) }
        if let changed = items(change.impactMilestones + change.impactItems) { impact.append(changed) }
        impact += change.impactTerms.map { HTML(text: words.text("term.\($0.rawValue)")) }
        return impact.isEmpty ? nil : impact.joined(separator: ", ")
    }

    func row(_ assumption: Assumption) -> PremiseRow {
        PremiseRow(
            link: item(assumption.id),
            anchor: PortalLayout.anchor(assumption.id),
            text: prose(assumption.text),
            who: person(assumption.owner),
            by: assumption.validateBy.map { words.date($0) },
            concerns: nil,
            status: words.state(assumption.status.style, words.name(assumption.status, in: "assumption"))
        )
    }

    func row(_ dependency: Dependency) -> PremiseRow {
        PremiseRow(
            link: item(dependency.id),
            anchor: PortalLayout.anchor(dependency.id),
            text: prose(dependency.on),
            who: dependency.from.map { person($0) },
            by: dependency.neededBy.map { words.date($0) },
            concerns: dependency.milestone.map(titled),
            status: words.state(dependency.status.style, words.name(dependency.status, in: "dependency"))
        )
    }

    func row(_ action: Action) -> ActionRow { ActionRow(page: self, action: action) }

    /// Returns whether the action is done, overdue or open.
    func state(of action: Action) -> HTML {
        if let done = action.done { return state(doneOn: done) }
        let overdue = action.overdueDays(at: statusDate).map { words.overdue($0) }
        return overdue ?? words.state(StateStyle(mark: .ring, tone: "calm"), words(.open))
    }

    /// Returns `✓ Done on 12 Mar 2026`.
    func state(doneOn date: CalendarDate) -> HTML {
        words.state(StateStyle(mark: .tick, tone: "good"), words(.doneOn, ["date": words.dateText(date)]))
    }
}

extension Issue.Severity {
    var style: StateStyle {
        switch self {
        case .low: StateStyle(mark: .ring, tone: "calm")
        case .medium: StateStyle(mark: .half, tone: "calm")
        case .high: StateStyle(mark: .triangle, tone: "warn")
        case .critical: StateStyle(mark: .diamond, tone: "bad")
        }
    }
}

extension ChangeRequest.Status {
    var style: StateStyle {
        switch self {
        case .raised: StateStyle(mark: .ring, tone: "calm")
        case .assessed: StateStyle(mark: .half, tone: "calm")
        case .approved: StateStyle(mark: .tick, tone: "good")
        case .rejected: StateStyle(mark: .cross, tone: "bad")
        case .withdrawn: StateStyle(mark: .dash, tone: "calm")
        }
    }
}

extension Assumption.Status {
    var style: StateStyle {
        switch self {
        case .open: StateStyle(mark: .ring, tone: "calm")
        case .confirmed: StateStyle(mark: .tick, tone: "good")
        case .refuted: StateStyle(mark: .cross, tone: "bad")
        }
    }
}

extension Dependency.Status {
    var style: StateStyle {
        switch self {
        case .open: StateStyle(mark: .ring, tone: "calm")
        case .met: StateStyle(mark: .tick, tone: "good")
        case .late: StateStyle(mark: .triangle, tone: "bad")
        }
    }
}
