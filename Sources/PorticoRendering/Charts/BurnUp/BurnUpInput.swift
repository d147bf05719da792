package import PorticoModel
import PorticoWeeks

/// The data of a burn-up chart.
package struct BurnUpInput: Sendable, Hashable {
    /// The number of deliverables in each state as of a day.
    package struct Point: Sendable, Hashable {
        package var date: CalendarDate
        package var accepted: Int
        /// Deliverables that are submitted but not yet accepted.
        package var inReview: Int
        /// All deliverables in scope, including accepted ones.
        package var scope: Int

        package init(date: CalendarDate, accepted: Int, inReview: Int, scope: Int) {
            (self.date, self.accepted, self.inReview, self.scope) = (date, accepted, inReview, scope)
        }
    }

    /// An approved change request with the day of its decision.
    package struct Change: Sendable, Hashable {
        package var id: String
        package var title: String
        package var date: CalendarDate

        package init(id: String, title: String, date: CalendarDate) {
            (self.id, self.title, self.date) = (id, title, date)
        }
    }

    /// The counts, oldest first.
    package var points: [Point]
    package var changes: [Change]

    package init(points: [Point], changes: [Change] = []) {
        (self.points, self.changes) = (points, changes)
    }
}
