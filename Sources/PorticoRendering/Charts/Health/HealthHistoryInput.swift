package import PorticoModel

/// What the picture of the health history is made of.
package struct HealthHistoryInput: Sendable, Hashable {
    /// An update, or the day of one that was missed.
    package struct Week: Sendable, Hashable {
        package var date: CalendarDate
        /// Nil where the update was missed.
        package var reported: Health?
        /// Nil where nothing could be computed.
        package var computed: Health?

        package init(date: CalendarDate, reported: Health?, computed: Health?) {
            (self.date, self.reported, self.computed) = (date, reported, computed)
        }

        package var isMissed: Bool { reported == nil }

        /// Green outside and not inside: on track in words while the figures were worse.
        package var isWatermelon: Bool { reported == .onTrack && (computed?.gravity ?? 0) > 0 }
    }

    /// Oldest first.
    package var weeks: [Week]

    package init(weeks: [Week]) { self.weeks = weeks }
}

extension HealthHistoryInput {
    /// The updates, with the days between them on which one fell due and none came: later than the cadence and its grace
    /// allow, counted from the update before.
    ///
    /// `updates` in any order.
    package init(updates: [Week], cadence: Cadence?) {
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
        // The update that came is the answer to the last day that was due, unless one more was due since.
        if let lastDue = missed.last?.date, next < cadence.nextUpdate(after: lastDue).adding(days: -cadence.graceDays) {
            missed.removeLast()
        }
        return missed
    }
}
