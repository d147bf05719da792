/// What a project still has to do, receive or decide: open milestones, deliverables, payments, actions, issues, change
/// requests and tasks of the handover.
package struct OpenWork: Sendable, Hashable {
    package struct Item: Sendable, Hashable {
        package var id: String
        package var title: String
    }

    /// In the order of the registers named above, each in the author's order.
    package var items: [Item] = []

    package var ids: [String] { items.map(\.id) }

    package init(_ project: Project) {
        let raid = project.raid
        add(project.plan.milestones) { $0.actual == nil }
        add(project.deliverables, where: \.isOpen)
        add(project.plan.payments) { $0.paid == nil }
        add(raid.actions) { $0.done == nil }
        add(raid.issues) { $0.resolved == nil }
        add(raid.changeRequests, where: \.isUndecided)
        add(project.handover.checklist) { $0.done == nil }
    }

    private mutating func add<Record: RegisterItem>(_ records: [Record], where isOpen: (Record) -> Bool) {
        items += records.filter(isOpen).map { Item(id: $0.id, title: $0.title) }
    }
}

extension ChangeRequest {
    /// Whether nobody has approved, rejected or withdrawn it yet.
    package var isUndecided: Bool { status == .raised || status == .assessed }
}
