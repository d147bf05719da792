import PorticoModel

/// The data of a health history.
struct HealthHistoryInput: Sendable, Hashable {
    /// An update, or the date of a missed one.
    struct Week: Sendable, Hashable {
        var date: CalendarDate
        /// The reported health; nil if the update was missed.
        var reported: Health?
        /// The calculated health; nil if none could be calculated.
        var computed: Health?

        var isMissed: Bool { reported == nil }

        /// Green outside but not inside: reported on track although the figures were worse.
        var isWatermelon: Bool { reported == .onTrack && (computed?.gravity ?? 0) > 0 }
    }

    /// The weeks, oldest first.
    var weeks: [Week]

    init(weeks: [Week]) { self.weeks = weeks }
}

extension HealthHistoryInput {
    /// Adds to the updates the dates on which one was due but missing, beyond the cadence and its grace period, counted
    /// from the previous update.
    ///
    /// `updates` may be in any order.
    init(updates: [Week], cadence: Cadence?) {
        let sorted = updates.sorted { $0.date < $1.date }
        var weeks: [Week] = []
        for update in sorted {
            if let cadence, let last = weeks.last {
                weeks += Self.missed(after: last.date, before: update.date, cadence)
            }
            weeks.append(update)
        }
        self.init(weeks: weeks)
    }

    private static func missed(after last: CalendarDate, before next: CalendarDate, _ cadence: Cadence) -> [Week] {
        guard cadence.isRegular else { return [] }
        var missed: [Week] = []
        var due = cadence.nextUpdate(after: last)
        while due.adding(days: cadence.graceDays) < next, missed.count < 520 {
            missed.append(Week(date: due, reported: nil, computed: nil))
            due = cadence.nextUpdate(after: due)
        }
        // The next update answers the last due date, unless another one has become due since.
        if let lastDue = missed.last?.date, next < cadence.nextUpdate(after: lastDue).adding(days: -cadence.graceDays) {
            missed.removeLast()
        }
        return missed
    }
}
