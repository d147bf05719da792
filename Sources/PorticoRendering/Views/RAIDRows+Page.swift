internal import PorticoModel

extension PageScope {
    func row(_ risk: Risk) -> RiskRow {
        RiskRow(
            link: item(risk.id),
            anchor: PortalLayout.anchor(risk.id),
            title: prose(risk.title),
            score: score(of: risk),
            factors: risk.probability.flatMap { probability in risk.impact.map { "\(probability) × \($0)" } },
            response: risk.response.map { words.name($0, in: "response") },
            action: prose(risk.action),
            owner: person(risk.owner),
            due: risk.due.map { words.date($0) },
            raised: risk.raised.map { words.date($0) },
            status: words.name(risk.status, in: "risk"),
            open: risk.status == .open
        )
    }

    /// Returns `▲ High 12`: the word for a score from 1 to 25, and the score.
    private func score(of risk: Risk) -> HTML? {
        guard let score = risk.score else { return nil }
        let (style, level): (StateStyle, Word) =
            switch score {
            case 15...: (StateStyle(mark: .diamond, tone: "bad"), .riskHigh)
            case 8...: (StateStyle(mark: .triangle, tone: "warn"), .riskMedium)
            default: (StateStyle(mark: .ring, tone: "calm"), .riskLow)
            }
        return HTML("\(words.state(style, words(level))) <span class=\"score\">\(score)</span>")
    }

    func row(_ issue: Issue) -> IssueRow {
        IssueRow(
            link: item(issue.id),
            anchor: PortalLayout.anchor(issue.id),
            title: prose(issue.title),
            severity: issue.severity.map { words.state($0.style, words.name($0, in: "severity")) },
            impact: prose(issue.impact),
            action: prose(issue.action),
            owner: person(issue.owner),
            raised: issue.raised.map { words.date($0) },
            due: issue.due.map { words.date($0) },
            resolved: issue.resolved.map { words.date($0) }
        )
    }

    func row(_ decision: Decision) -> DecisionRow {
        DecisionRow(
            link: item(decision.id),
            anchor: PortalLayout.anchor(decision.id),
            title: prose(decision.title),
            decision: prose(decision.decision),
            options: decision.options,
            hasOptions: !decision.options.isEmpty,
            rationale: prose(decision.rationale),
            by: person(decision.by),
            on: decision.on.map { words.date($0) },
            affects: items(decision.affects)
        )
    }

    func row(_ change: ChangeRequest) -> ChangeRow {
        var impact: [HTML] = []
        if let days = change.impactDays { impact.append(words.difference(days)) }
        if let amount = change.impactAmount { impact.append(HTML(text: words.money(amount, scope.currency))) }
        if let changed = items(change.impactMilestones + change.impactItems) { impact.append(changed) }
        impact += change.impactTerms.map { HTML(text: words.text("term.\($0.rawValue)")) }
        return ChangeRow(
            link: item(change.id),
            anchor: PortalLayout.anchor(change.id),
            title: prose(change.title),
            status: words.state(change.status.style, words.name(change.status, in: "change")),
            raised: change.raised.map { words.date($0) },
            by: person(change.by),
            decided: change.decided.map { words.date($0) },
            impact: impact.isEmpty ? nil : impact.joined(separator: ", ")
        )
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

    func row(_ action: Action) -> ActionRow {
        let done = action.done.map {
            words.state(StateStyle(mark: .tick, tone: "good"), words(.doneOn, ["date": words.dateText($0)]))
        }
        let overdue = action.overdueDays(at: statusDate).map { words.overdue($0) }
        return ActionRow(
            link: item(action.id),
            anchor: PortalLayout.anchor(action.id),
            title: prose(action.title),
            side: words.name(action.side, in: "side"),
            owner: person(action.owner),
            asked: action.asked.map { words.date($0) },
            due: action.due.map { words.date($0) },
            state: done ?? overdue ?? words.state(StateStyle(mark: .ring, tone: "calm"), words(.open)),
            blocks: items(action.blocks)
        )
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
