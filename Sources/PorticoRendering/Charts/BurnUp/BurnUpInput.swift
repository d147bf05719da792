import PorticoModel
import PorticoWeeks

/// The data of a burn-up chart.
struct BurnUpInput: Sendable, Hashable {
    /// The number of deliverables in each state as of a day.
    struct Point: Sendable, Hashable {
        var date: CalendarDate
        var accepted: Int
        /// Deliverables that are submitted but not yet accepted.
        var inReview: Int
        /// All deliverables in scope, including accepted ones.
        var scope: Int
    }

    /// An approved change request with the day of its decision.
    struct Change: Sendable, Hashable {
        var id: String
        var title: String
        var date: CalendarDate
    }

    /// The counts, oldest first.
    var points: [Point]
    var changes: [Change] = []
}
