import PorticoModel

extension SnapshotDiff {
    static func decisions(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.raid.decisions, after.raid.decisions, by: \.id).changes(
            kept: { before, after in
                guard before.decision != after.decision else { return [] }
                // If a decision is removed, it is open again.
                guard let current = after.decision else { return [Change(.decisionRaised, after.id, after.title)] }
                guard let former = before.decision else { return [made(after)] }
                return [Change(.decisionChanged, after.id, after.title, from: .text(former), to: .text(current))]
            },
            added: { [$0.decision == nil ? Change(.decisionRaised, $0.id, $0.title) : made($0)] },
            removed: { Change(.decisionRemoved, $0.id, $0.title) }
        )
    }

    private static func made(_ decision: Decision) -> Change {
        Change(.decisionMade, decision.id, decision.title, to: decision.decision.map(Change.Value.text))
    }

    static func changeRequests(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.raid.changeRequests, after.raid.changeRequests, by: \.id).changes(
            kept: { transition(.changeStatus, "change", $1.id, $1.title, $0.status, $1.status) },
            added: { [Change(.changeRaised, $0.id, $0.title, to: state($0.status, "change"))] },
            removed: { Change(.changeRemoved, $0.id, $0.title, from: state($0.status, "change")) }
        )
    }

    static func issues(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.raid.issues, after.raid.issues, by: \.id).changes(
            kept: { before, after in
                var result: [Change] = []
                if before.resolved == nil {
                    result += resolved(after)
                } else if before.resolved != nil, after.resolved == nil {
                    result.append(Change(.issueReopened, after.id, after.title))
                }
                if before.severity != after.severity {
                    let from = before.severity.map { state($0, "severity") }
                    let to = after.severity.map { state($0, "severity") }
                    result.append(Change(.issueRescored, after.id, after.title, from: from, to: to))
                }
                return result
            },
            added: {
                [Change(.issueOpened, $0.id, $0.title, to: $0.severity.map { state($0, "severity") })] + resolved($0)
            },
            removed: { Change(.issueRemoved, $0.id, $0.title) }
        )
    }

    private static func resolved(_ issue: Issue) -> [Change] {
        issue.resolved.map { [Change(.issueResolved, issue.id, issue.title, to: .date($0))] } ?? []
    }

    static func risks(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.raid.risks, after.raid.risks, by: \.id).changes(
            kept: { before, after in
                let rescored =
                    before.score == after.score
                    ? [] : [Change(.riskRescored, after.id, after.title, from: before.scoreValue, to: after.scoreValue)]
                return transition(.riskStatus, "risk", after.id, after.title, before.status, after.status) + rescored
            },
            added: {
                [Change(.riskOpened, $0.id, $0.title, to: $0.scoreValue)]
                    + transition(.riskStatus, "risk", $0.id, $0.title, .open, $0.status)
            },
            removed: { Change(.riskRemoved, $0.id, $0.title) }
        )
    }

    static func assumptions(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.raid.assumptions, after.raid.assumptions, by: \.id).changes(
            kept: { transition(.assumptionStatus, "assumption", $1.id, $1.text, $0.status, $1.status) },
            added: {
                [Change(.assumptionAdded, $0.id, $0.text)]
                    + transition(.assumptionStatus, "assumption", $0.id, $0.text, .open, $0.status)
            },
            removed: { Change(.assumptionRemoved, $0.id, $0.text) }
        )
    }

    static func dependencies(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.raid.dependencies, after.raid.dependencies, by: \.id).changes(
            kept: { transition(.dependencyStatus, "dependency", $1.id, $1.on, $0.status, $1.status) },
            added: {
                [Change(.dependencyAdded, $0.id, $0.on)]
                    + transition(.dependencyStatus, "dependency", $0.id, $0.on, .open, $0.status)
            },
            removed: { Change(.dependencyRemoved, $0.id, $0.on) }
        )
    }

    static func actions(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.raid.actions, after.raid.actions, by: \.id).changes(
            kept: { before, after in
                if before.done == nil, let done = after.done {
                    return [Change(.actionDone, after.id, after.title, to: .date(done))]
                }
                if before.done != nil, after.done == nil { return [Change(.actionReopened, after.id, after.title)] }
                guard after.done == nil, before.due != after.due, let due = after.due else { return [] }
                let from = before.due.map(Change.Value.date)
                let moved = days(before.due, after.due)
                return [Change(.actionMoved, after.id, after.title, from: from, to: .date(due), days: moved)]
            },
            added: { action in
                if let done = action.done { return [Change(.actionDone, action.id, action.title, to: .date(done))] }
                return [Change(.actionAsked, action.id, action.title, to: action.due.map(Change.Value.date))]
            },
            removed: { Change(.actionRemoved, $0.id, $0.title) }
        )
    }

    private static func transition<State: RawRepresentable<String> & Equatable>(
        _ kind: Change.Kind,
        _ list: String,
        _ id: String,
        _ title: String,
        _ before: State,
        _ after: State
    ) -> [Change] {
        guard before != after else { return [] }
        return [Change(kind, id, title, from: state(before, list), to: state(after, list))]
    }
}

extension Risk {
    fileprivate var scoreValue: Change.Value? { score.map { .number(Double($0)) } }
}
