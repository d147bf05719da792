package import PorticoModel
import PorticoWeeks

/// What the burn-up of accepted deliverables is made of.
package struct BurnUpInput: Sendable, Hashable {
    /// How many deliverables stood where as of a day.
    package struct Point: Sendable, Hashable {
        package var date: CalendarDate
        package var accepted: Int
        /// Handed over and not yet accepted.
        package var inReview: Int
        /// All that are wanted, accepted ones included.
        package var scope: Int

        package init(date: CalendarDate, accepted: Int, inReview: Int, scope: Int) {
            (self.date, self.accepted, self.inReview, self.scope) = (date, accepted, inReview, scope)
        }
    }

    /// An approved change request, on the day it was decided.
    package struct Change: Sendable, Hashable {
        package var id: String
        package var title: String
        package var date: CalendarDate

        package init(id: String, title: String, date: CalendarDate) {
            (self.id, self.title, self.date) = (id, title, date)
        }
    }

    /// Oldest first.
    package var points: [Point]
    package var changes: [Change]

    package init(points: [Point], changes: [Change] = []) {
        (self.points, self.changes) = (points, changes)
    }
}
