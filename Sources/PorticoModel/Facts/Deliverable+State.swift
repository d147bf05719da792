extension Deliverable.Status {
    /// Whether it is neither accepted, withdrawn nor superseded.
    package var isOpen: Bool {
        switch self {
        case .planned, .inProgress, .inReview, .changesRequested: true
        case .accepted, .acceptedWithConditions, .superseded, .withdrawn: false
        }
    }

    package var isAccepted: Bool { self == .accepted || self == .acceptedWithConditions }
}

extension Deliverable {
    package var isOpen: Bool { status.isOpen }

    /// Whether it was submitted and has not been returned for changes.
    package var isDelivered: Bool { submitted != nil && status != .changesRequested }

    /// The date on which it was or will be handed over; nil if it is no longer expected. A deliverable returned for
    /// changes is expected again on its forecast date.
    ///
    /// Example: submitted 4 November, changes requested, forecast 27 November → 27 November.
    package var delivered: CalendarDate? {
        switch status {
        case .superseded, .withdrawn: nil
        case .changesRequested: forecast ?? baseline
        case .planned, .inProgress, .inReview, .accepted, .acceptedWithConditions:
            submitted ?? acceptance?.on ?? forecast ?? baseline
        }
    }

    /// The days from the promised date to ``delivered``; nil if either is missing.
    package var slip: Int? {
        guard let baseline, let delivered else { return nil }
        return delivered.days(since: baseline)
    }

    /// Returns the days from the promised date as of `date`: the slip or, if its delivery is overdue, the days since the
    /// promised date passed. An outdated forecast counts as today at best.
    ///
    /// Example: promised and expected 21 October, not delivered by the 30th → 9.
    package func deviation(at date: CalendarDate?) -> Int? {
        guard let baseline else { return nil }
        guard let date, overdueDays(at: date) != nil else { return slip }
        return [slip, date.days(since: baseline)].compactMap(\.self).max()
    }

    /// Returns how many days its delivery is overdue as of `date`, or nil if it is not.
    package func overdueDays(at date: CalendarDate?) -> Int? {
        guard isOpen, !isDelivered, let date, let due = forecast ?? baseline, due < date else { return nil }
        return date.days(since: due)
    }

    /// Returns how many days its review is overdue as of `date`, or nil if it is not in review or not late.
    package func reviewOverdueDays(at date: CalendarDate?) -> Int? {
        guard status == .inReview, let date, let reviewBy, reviewBy < date else { return nil }
        return date.days(since: reviewBy)
    }
}

/// The number of deliverables in each state, for the burn-up chart.
package struct AcceptanceCounts: Sendable, Hashable {
    package var accepted = 0
    package var inReview = 0
    /// Deliverables that are planned, in progress or returned for changes.
    package var toCome = 0

    /// All deliverables in scope, without superseded and withdrawn ones.
    package var scope: Int { accepted + inReview + toCome }

    package init(_ deliverables: some Sequence<Deliverable>) {
        for deliverable in deliverables {
            switch deliverable.status {
            case .accepted, .acceptedWithConditions: accepted += 1
            case .inReview: inReview += 1
            case .planned, .inProgress, .changesRequested: toCome += 1
            case .superseded, .withdrawn: continue
            }
        }
    }
}
