import PorticoModel
import PorticoWeeks

extension BurnUpInput {
    /// Creates the input from each week's deliverables, oldest first, and the current change requests.
    init(
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

    /// Creates the input from the published weeks.
    init(_ snapshots: [Snapshot]) {
        self.init(
            weeks: snapshots.map { ($0.date, $0.deliverables) },
            changes: snapshots.last?.raid.changeRequests ?? []
        )
    }
}
