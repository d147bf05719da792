internal import PorticoModel
internal import PorticoWeeks

/// A project's calendars, built from the dated items of each week.
struct ProjectCalendars {
    enum Kind: String, CaseIterable {
        case milestones, reviews, training, maintenance

        var title: FeedWord {
            switch self {
            case .milestones: .calendarMilestones
            case .reviews: .calendarReviews
            case .training: .calendarTraining
            case .maintenance: .calendarMaintenance
            }
        }

        var link: FeedWord {
            switch self {
            case .milestones: .reachMilestones
            case .reviews: .reachReviews
            case .training: .reachTraining
            case .maintenance: .reachMaintenance
            }
        }
    }

    let slug: String
    let project: Project
    let words: Words
    /// The portal's address with a trailing slash; nil if it is not known.
    let base: String?

    /// The calendars that contain events.
    var all: [(kind: Kind, calendar: ICalendar)] {
        Kind.allCases.compactMap { kind in
            let events = events(of: kind)
            guard !events.isEmpty else { return nil }
            return (kind, ICalendar(name: words(kind.title, ["project": project.name]), events: events))
        }
    }

    private func events(of kind: Kind) -> [ICalendar.Event] {
        var history = CalendarHistory { StableID.uuid("calendar", slug, project.folder, kind.rawValue, $0) }
        for week in project.weeks.published {
            let pages = kind == .reviews ? week.pages.compactMap(review) : []
            history.add(items(of: kind, in: week.project) + pages, week: week.date)
        }
        // A project that publishes no updates still has dates.
        if project.weeks.published.isEmpty, let day = firstDay {
            history.add(items(of: kind, in: project), week: project.statusDate ?? day)
        }
        return history.all
    }

    private func items(of kind: Kind, in then: Project) -> [CalendarHistory.Item] {
        switch kind {
        case .milestones: then.plan.milestones.compactMap(milestone) + PaymentSchedule(then).entries.compactMap(payment)
        case .reviews: then.deliverables.compactMap(review)
        case .training: then.deliverables.filter(\.isTraining).compactMap(training)
        case .maintenance: then.maintenance.map(window)
        }
    }

    private func milestone(_ milestone: Milestone) -> CalendarHistory.Item? {
        guard let date = milestone.expected else { return nil }
        let item = "\(milestone.id) \(milestone.title)"
        let isReached = milestone.actual != nil
        var description: [String] = []
        if let baseline = milestone.baseline, let slip = milestone.slip, slip != 0 {
            let difference = ChangeTelling(words: words, currency: nil).days(slip)
            description.append(words(.calendarPromised, ["date": words.dateText(baseline), "difference": difference]))
        }
        if let reason = milestone.reason { description.append(reason) }
        return CalendarHistory.Item(
            key: "milestone \(milestone.id)",
            date: date,
            status: isReached ? .confirmed : .tentative,
            summary: words(isReached ? .calendarReached : .calendarExpected, ["item": item]),
            description: description.isEmpty ? nil : description.joined(separator: "\n"),
            url: url("\(PortalLayout.timeline(of: project.folder))#\(PortalLayout.anchor(milestone.id))")
        )
    }

    /// Returns an item for a payment with its own date. Other payments fall due with their milestone.
    private func payment(_ entry: PaymentSchedule.Entry) -> CalendarHistory.Item? {
        guard case .on(let date)? = entry.payment.due else { return nil }
        return CalendarHistory.Item(
            key: "payment \(entry.payment.id)",
            date: date,
            status: .confirmed,
            summary: words(.calendarPaymentDue, ["item": "\(entry.payment.id) \(entry.payment.title)"]),
            url: url(PortalLayout.payments(of: project.folder))
        )
    }

    private func review(_ deliverable: Deliverable) -> CalendarHistory.Item? {
        guard let date = deliverable.reviewBy else { return nil }
        let isGivenUp = deliverable.status == .withdrawn || deliverable.status == .superseded
        return CalendarHistory.Item(
            key: "review \(deliverable.id)",
            date: date,
            status: isGivenUp ? .cancelled : .confirmed,
            summary: words(.calendarReview, ["item": "\(deliverable.id) \(deliverable.title)"]),
            description: deliverable.summary,
            url: url(PortalLayout.deliverable(deliverable.id, of: project.folder))
        )
    }

    private func review(_ page: Snapshot.FrozenPage) -> CalendarHistory.Item? {
        guard let date = page.reviewDue else { return nil }
        return CalendarHistory.Item(
            key: "page \(page.path)",
            date: date,
            status: .confirmed,
            summary: words(.calendarPageReview, ["title": page.title]),
            url: url(page.outputPath)
        )
    }

    private func training(_ deliverable: Deliverable) -> CalendarHistory.Item? {
        let isGivenUp = deliverable.status == .withdrawn || deliverable.status == .superseded
        let lastKnown = deliverable.submitted ?? deliverable.forecast ?? deliverable.baseline
        guard let date = isGivenUp ? lastKnown : deliverable.delivered else { return nil }
        return CalendarHistory.Item(
            key: "training \(deliverable.id)",
            date: date,
            status: isGivenUp ? .cancelled : deliverable.isDelivered ? .confirmed : .tentative,
            summary: "\(deliverable.id) \(deliverable.title)",
            description: deliverable.summary,
            url: url(PortalLayout.deliverable(deliverable.id, of: project.folder))
        )
    }

    private func window(_ window: MaintenanceWindow) -> CalendarHistory.Item {
        let time = window.time.map { " (\($0))" } ?? ""
        return CalendarHistory.Item(
            key: "window \(window.id)",
            date: window.on,
            status: window.status == .cancelled ? .cancelled : .confirmed,
            summary: "\(window.id) \(window.title)\(time)",
            description: window.affects.map { words(.calendarAffects, ["what": $0]) },
            url: url(PortalLayout.maintenance(of: project.folder))
        )
    }

    private func url(_ path: String) -> String? { base.map { $0 + path } }

    private var firstDay: CalendarDate? {
        (project.plan.milestones.compactMap(\.expected) + project.maintenance.map(\.on)
            + project.deliverables.compactMap(\.reviewBy)).min()
    }
}

extension Deliverable {
    /// Whether the type, which is free text, means training: `training`, `Training material`.
    fileprivate var isTraining: Bool { type?.lowercased().contains("training") ?? false }
}
