import PorticoModel

extension SnapshotDiff {
    static func deliverables(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        let people = Dictionary(after.client.people.map { ($0.id, $0.name) }) { first, _ in first }
        return ChangedItems(before.deliverables, after.deliverables, by: \.id).changes(
            kept: { acceptance($0.acceptance, $1, people) + status($0, $1) + version($0, $1) + moved($0, $1) },
            added: {
                [Change(.deliverableAdded, $0.id, $0.title, to: state($0.status, "deliverable"))]
                    + acceptance(nil, $0, people)
            },
            removed: { Change(.deliverableRemoved, $0.id, $0.title, from: state($0.status, "deliverable")) }
        )
    }

    /// Returns the change for a new acceptance record, with the person who accepted.
    private static func acceptance(_ before: Acceptance?, _ after: Deliverable, _ people: [String: String]) -> [Change]
    {
        guard let record = after.acceptance, isNew(record, before) else { return [] }
        var change = Change(
            .deliverableAccepted,
            after.id,
            after.title,
            from: .text(record.version),
            to: state(after.status, "deliverable"),
            note: people[record.by] ?? record.by
        )
        change.conditions = record.conditions
        return [change]
    }

    private static func isNew(_ record: Acceptance, _ before: Acceptance?) -> Bool {
        guard let before else { return true }
        return (record.version, record.by, record.on) != (before.version, before.by, before.on)
    }

    /// Returns a change of status that no acceptance change covers.
    private static func status(_ before: Deliverable, _ after: Deliverable) -> [Change] {
        guard before.status != after.status else { return [] }
        if let record = after.acceptance, isNew(record, before.acceptance), after.status.isAccepted { return [] }
        let (from, to) = (state(before.status, "deliverable"), state(after.status, "deliverable"))
        return [Change(.deliverableStatus, after.id, after.title, from: from, to: to)]
    }

    private static func version(_ before: Deliverable, _ after: Deliverable) -> [Change] {
        guard before.version != after.version, let version = after.version else { return [] }
        let from = before.version.map(Change.Value.text)
        return [Change(.deliverableVersion, after.id, after.title, from: from, to: .text(version))]
    }

    /// Returns a change of the expected date, if the deliverable is still to come.
    private static func moved(_ before: Deliverable, _ after: Deliverable) -> [Change] {
        guard after.submitted == nil, after.isOpen, before.submitted == nil else { return [] }
        let (former, current) = (before.forecast ?? before.baseline, after.forecast ?? after.baseline)
        guard let former, let current, former != current else { return [] }
        let days = current.days(since: former)
        return [Change(.deliverableMoved, after.id, after.title, from: .date(former), to: .date(current), days: days)]
    }

    static func pages(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.pages, after.pages, by: \.path).changes(
            kept: { $0.sha256 == $1.sha256 ? [] : [Change(.pageUpdated, $1.path, $1.title)] },
            added: { [Change(.pageAdded, $0.path, $0.title)] },
            removed: { Change(.pageRemoved, $0.path, $0.title) }
        )
    }

    static func kpis(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.kpis, after.kpis, by: \.id).changes(
            kept: { measured($0, $1) },
            added: { [Change(.kpiAdded, $0.id, $0.title)] },
            removed: { Change(.kpiRemoved, $0.id, $0.title) }
        )
    }

    /// Returns the change for a new reading. Its place in the file does not count.
    private static func measured(_ before: KPI, _ after: KPI) -> [Change] {
        guard let current = after.series.last else { return [] }
        let former = before.series.last
        guard former?.on != current.on || former?.value != current.value else { return [] }
        let from = former.map { Change.Value.number($0.value) }
        return [Change(.kpiMeasured, after.id, after.title, from: from, to: .number(current.value), note: after.unit)]
    }

    static func maintenance(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ChangedItems(before.maintenance, after.maintenance, by: \.id).changes(
            kept: { before, after in
                var result: [Change] = []
                if before.on != after.on {
                    let (from, to) = (Change.Value.date(before.on), Change.Value.date(after.on))
                    let days = after.on.days(since: before.on)
                    result.append(Change(.maintenanceMoved, after.id, after.title, from: from, to: to, days: days))
                }
                if before.status != after.status {
                    let (from, to) = (state(before.status, "maintenance"), state(after.status, "maintenance"))
                    result.append(Change(.maintenanceStatus, after.id, after.title, from: from, to: to))
                }
                return result
            },
            added: { [Change(.maintenanceAdded, $0.id, $0.title, to: .date($0.on))] },
            removed: { Change(.maintenanceRemoved, $0.id, $0.title, from: .date($0.on)) }
        )
    }
}
