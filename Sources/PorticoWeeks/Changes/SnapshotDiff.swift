package import PorticoDiagnostics
package import PorticoModel

/// The changes from one snapshot of a project to a later one, including removals.
package struct SnapshotDiff: Sendable {
    /// The date of the earlier snapshot; nil for the first snapshot, which has no changes.
    package var from: CalendarDate?
    package var to: CalendarDate
    /// The changes by kind, then in the author's order.
    package var changes: [Change]

    /// `earlier` are the weeks published before `before`, oldest first: they tell what a change request already covered.
    package init(from before: Snapshot?, to after: Snapshot, earlier: [Snapshot] = []) {
        from = before?.date
        to = after.date
        changes = []
        guard let before else { return }
        let found =
            Self.health(before, after) + Self.milestones(before, after) + Self.phases(before, after)
            + Self.deliverables(before, after) + Self.decisions(before, after) + Self.changeRequests(before, after)
            + Self.issues(before, after) + Self.risks(before, after) + Self.assumptions(before, after)
            + Self.dependencies(before, after) + Self.actions(before, after) + Self.payments(before, after)
            + Self.kpis(before, after) + Self.maintenance(before, after) + Self.added(before, after)
            + Self.pages(before, after)
        let coverage = ChangeCoverage(weeks: earlier + [before], client: after.client, data: after.data)
        let all = Self.completed(found, with: coverage.entries, after)
        let order = Dictionary(uniqueKeysWithValues: Change.Kind.allCases.enumerated().map { ($1, $0) })
        changes = all.enumerated()
            .sorted { (order[$0.element.kind] ?? 0, $0.offset) < (order[$1.element.kind] ?? 0, $1.offset) }
            .map(\.element)
    }

    package var json: JSONValue {
        .members([
            "from": from.map { JSONValue($0) } ?? .null, "to": JSONValue(to), "changes": .list(changes.map(\.json)),
        ])
    }

    private static func health(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        let (former, current) = (before.update.health, after.update.health)
        guard former != current else { return [] }
        return [
            Change(
                .healthReported,
                "",
                after.projectName,
                from: .state(list: "health", former.rawValue),
                to: .state(list: "health", current.rawValue),
                note: after.update.why
            )
        ]
    }
}

/// The items of a register before and after, paired by id.
struct ChangedItems<Item> {
    private(set) var kept: [(before: Item, after: Item)] = []
    private(set) var added: [Item] = []
    private(set) var removed: [Item] = []

    init(_ before: [Item], _ after: [Item], by id: KeyPath<Item, String>) {
        let former = Dictionary(before.map { ($0[keyPath: id], $0) }) { first, _ in first }
        for item in after {
            if let earlier = former[item[keyPath: id]] { kept.append((earlier, item)) } else { added.append(item) }
        }
        let current = Set(after.map { $0[keyPath: id] })
        removed = before.filter { !current.contains($0[keyPath: id]) }
    }

    /// Returns changes of existing items, then new items with their changes since, then removed items.
    func changes(
        kept change: (Item, Item) -> [Change],
        added new: (Item) -> [Change],
        removed gone: (Item) -> [Change]
    ) -> [Change] {
        kept.flatMap { change($0.before, $0.after) } + added.flatMap(new) + removed.flatMap(gone)
    }

    func changes(
        kept change: (Item, Item) -> [Change],
        added new: (Item) -> [Change],
        removed gone: (Item) -> Change
    ) -> [Change] {
        changes(kept: change, added: new, removed: { [gone($0)] })
    }
}
