package import PorticoDiagnostics
package import PorticoModel

/// What changed from one snapshot of a project to a later one. What is gone is named as well.
package struct SnapshotDiff: Sendable {
    /// Nil for the first snapshot of all, which changes nothing.
    package var from: CalendarDate?
    package var to: CalendarDate
    /// By kind, then in the author's order.
    package var changes: [Change]

    package init(from before: Snapshot?, to after: Snapshot) {
        from = before?.date
        to = after.date
        changes = []
        guard let before else { return }
        let found =
            Self.health(before, after) + Self.milestones(before, after) + Self.phases(before, after)
            + Self.deliverables(before, after) + Self.decisions(before, after) + Self.changeRequests(before, after)
            + Self.issues(before, after) + Self.risks(before, after) + Self.assumptions(before, after)
            + Self.dependencies(before, after) + Self.actions(before, after) + Self.payments(before, after)
            + Self.kpis(before, after) + Self.maintenance(before, after) + Self.pages(before, after)
        let order = Dictionary(uniqueKeysWithValues: Change.Kind.allCases.enumerated().map { ($1, $0) })
        changes = found.enumerated()
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

/// The items of a register before and after, paired by their id.
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

    /// The changes of what was kept, then what is new and what became of it since, then what is gone.
    func changes(
        kept change: (Item, Item) -> [Change],
        added new: (Item) -> [Change],
        removed gone: (Item) -> Change
    ) -> [Change] {
        kept.flatMap { change($0.before, $0.after) } + added.flatMap(new) + removed.map(gone)
    }
}
