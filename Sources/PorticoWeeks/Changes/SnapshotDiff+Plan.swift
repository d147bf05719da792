import PorticoModel

extension SnapshotDiff {
    static func milestones(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.plan.milestones, after.plan.milestones, by: \.id).changes(
            kept: { rebaselined($0, $1) + moved($0, $1) },
            added: { [Change(.milestoneAdded, $0.id, $0.title, to: $0.expected.map(Change.Value.date))] + reached($0) },
            removed: { Change(.milestoneRemoved, $0.id, $0.title, from: $0.expected.map(Change.Value.date)) }
        )
    }

    private static func rebaselined(_ before: Milestone, _ after: Milestone) -> [Change] {
        guard before.baseline != after.baseline else { return [] }
        return [
            Change(
                .milestoneRebaselined,
                after.id,
                after.title,
                from: before.baseline.map(Change.Value.date),
                to: after.baseline.map(Change.Value.date),
                days: days(before.baseline, after.baseline),
                note: after.baselineHistory.count > before.baselineHistory.count
                    ? after.baselineHistory.last?.changedBy : nil
            )
        ]
    }

    private static func moved(_ before: Milestone, _ after: Milestone) -> [Change] {
        switch (before.actual, after.actual) {
        case (nil, _?): return reached(after)
        case (let reached?, nil): return [Change(.milestoneReopened, after.id, after.title, from: .date(reached))]
        case (_?, _?): return []
        case (nil, nil): break
        }
        let (former, current) = (before.forecast ?? before.baseline, after.forecast ?? after.baseline)
        guard let former, let current, former != current else { return [] }
        // A change that both sides agreed to moved the promised date as well, so it is not a slip.
        let isAgreed =
            before.baseline != after.baseline && days(before.baseline, after.baseline) == days(former, current)
        guard !isAgreed else { return [] }
        let kind: Change.Kind = current > former ? .milestoneSlipped : .milestonePulledIn
        let (from, to) = (Change.Value.date(former), Change.Value.date(current))
        let days = current.days(since: former)
        return [Change(kind, after.id, after.title, from: from, to: to, days: days, note: after.reason)]
    }

    private static func reached(_ milestone: Milestone) -> [Change] {
        milestone.actual.map {
            [Change(.milestoneReached, milestone.id, milestone.title, to: .date($0), days: milestone.slip)]
        } ?? []
    }

    static func phases(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.plan.phases, after.plan.phases, by: \.id).changes(
            kept: { passed($0.actual, $1) },
            added: { [Change(.phaseAdded, $0.id, $0.title)] + passed(Phase.Span(), $0) },
            removed: { Change(.phaseRemoved, $0.id, $0.title) }
        )
    }

    private static func passed(_ before: Phase.Span, _ after: Phase) -> [Change] {
        var result: [Change] = []
        if before.start == nil, let start = after.actual.start {
            result.append(Change(.phaseStarted, after.id, after.title, to: .date(start)))
        }
        if before.finish == nil, let finish = after.actual.finish {
            result.append(Change(.phaseFinished, after.id, after.title, to: .date(finish), days: after.slip))
        }
        return result
    }

    static func payments(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        let (former, current) = (PaymentSchedule(before.project).entries, PaymentSchedule(after.project).entries)
        return ChangedItems(former, current, by: \.payment.id).changes(
            kept: { before, after in
                var result: [Change] = []
                let (id, title) = (after.payment.id, after.payment.title)
                if before.state != after.state {
                    let (from, to) = (state(before.state, "payment"), state(after.state, "payment"))
                    result.append(Change(.paymentState, id, title, from: from, to: to))
                }
                if before.payment.amount != after.payment.amount {
                    let (from, to) = (
                        Change.Value.money(before.payment.amount), Change.Value.money(after.payment.amount)
                    )
                    result.append(Change(.paymentAmount, id, title, from: from, to: to))
                }
                return result
            },
            added: { [Change(.paymentAdded, $0.payment.id, $0.payment.title, to: .money($0.payment.amount))] },
            removed: { Change(.paymentRemoved, $0.payment.id, $0.payment.title, from: .money($0.payment.amount)) }
        )
    }

    static func state(_ value: some RawRepresentable<String>, _ list: String) -> Change.Value {
        .state(list: list, value.rawValue)
    }

    static func days(_ from: CalendarDate?, _ to: CalendarDate?) -> Int? {
        guard let from, let to else { return nil }
        return to.days(since: from)
    }
}
