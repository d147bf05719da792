extension Deliverable.Status {
    /// Neither accepted nor given up.
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

    /// Whether it was handed over and has not come back for changes.
    package var isDelivered: Bool { submitted != nil && status != .changesRequested }

    /// When it was handed over, or is expected to be; nil where nobody expects it any more. What came back for changes is
    /// expected anew, by its forecast.
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

    /// Days from what was promised to ``delivered``; nil where either is missing.
    package var slip: Int? {
        guard let baseline, let delivered else { return nil }
        return delivered.days(since: baseline)
    }

    /// Days since it should have been handed over, as of `date`; nil where it has been, or is not late.
    package func overdueDays(at date: CalendarDate?) -> Int? {
        guard isOpen, !isDelivered, let date, let due = forecast ?? baseline, due < date else { return nil }
        return date.days(since: due)
    }

    /// Days since its review should have ended, as of `date`; nil where none is under way, or it is not late.
    package func reviewOverdueDays(at date: CalendarDate?) -> Int? {
        guard status == .inReview, let date, let reviewBy, reviewBy < date else { return nil }
        return date.days(since: reviewBy)
    }
}

/// How many deliverables stand where: the burn-up's two figures and what is between.
package struct AcceptanceCounts: Sendable, Hashable {
    package var accepted = 0
    package var inReview = 0
    /// Planned, in progress or with changes requested.
    package var toCome = 0

    /// Everything in scope: superseded and withdrawn deliverables are not.
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
