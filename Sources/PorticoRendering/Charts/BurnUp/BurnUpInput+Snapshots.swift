package import PorticoModel
import PorticoWeeks

extension BurnUpInput {
    /// From the register as each week had it, oldest first, and the change requests as they now stand.
    package init(
        weeks: [(date: CalendarDate, deliverables: [Deliverable])],
        changes: [ChangeRequest]
    ) {
        points = weeks.map { week in
            let counts = AcceptanceCounts(week.deliverables)
            return Point(
                date: week.date,
                accepted: counts.accepted,
                inReview: counts.inReview,
                scope: counts.scope
            )
        }
        self.changes = changes.compactMap { change in
            guard change.status == .approved, let decided = change.decided else { return nil }
            return Change(id: change.id, title: change.title, date: decided)
        }
    }

    /// As the published weeks had it.
    package init(_ snapshots: [Snapshot]) {
        self.init(
            weeks: snapshots.map { ($0.date, $0.deliverables) },
            changes: snapshots.last?.raid.changeRequests ?? []
        )
    }
}
