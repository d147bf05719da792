package import PorticoDiagnostics
package import PorticoModel

/// The state of a project, for somebody who manages many of them: what is due, and who is waiting for whom.
package struct ProjectStanding: Sendable {
    /// An item with a due date.
    package struct Item: Sendable, Hashable {
        /// `action`, or the name of a register whose records fall due.
        package struct Kind: RawRepresentable, Sendable, Hashable {
            package let rawValue: String

            package init(rawValue: String) { self.rawValue = rawValue }

            package static let action = Kind(rawValue: "action")
            package static let review = Kind(rawValue: "review")
            package static let page = Kind(rawValue: "page")
            package static let milestone = Kind(rawValue: "milestone")
            package static let deliverable = Kind(rawValue: "deliverable")
        }

        package var kind: Kind
        /// The id: `ACT-12`, `D-07`, or a page's path inside the client's folder.
        package var id: String
        package var title: String
        package var side: Side
        /// A person's name.
        package var owner: String?
        package var due: CalendarDate
        /// The number of days overdue; negative if the date is in the future.
        package var daysOverdue: Int
    }

    package enum UpdateState: String, Sendable, Hashable {
        /// No further update is due.
        case none
        /// There is no cadence.
        case noCadence = "no_cadence"
        case upcoming
        /// The due date has come.
        case due
        /// The grace period has passed.
        case overdue
    }

    /// The client's folder: `acme`.
    package var slug: String
    package var client: String
    package var project: String
    package var folder: String
    package var lastUpdate: CalendarDate?
    package var nextUpdate: CalendarDate?
    package var updateState: UpdateState
    /// Newer updates that have no headline yet.
    package var unfinished: [UnfinishedUpdate]
    /// Whether the newest update is frozen.
    package var isFrozen: Bool
    package var reported: Health?
    /// The health calculated from the current data, independently of snapshots.
    package var computed: Health?
    package var headline: String?
    package var nextMilestone: Milestone?
    /// Items that are overdue, or due within the requested days, sorted by date.
    package var items: [Item]
    /// The number of things that each side owes, and the days the longest has waited.
    package typealias Waiting = (count: Int, longest: Int)

    /// The client owes open actions and reviews, the supplier open actions and overdue deliverables.
    package var waiting: [Side: Waiting]

    /// Creates the standing as of `today`; `horizon` is how many days ahead something counts as due.
    package init(_ project: Project, in portal: Portal, today: CalendarDate, horizon: Int = 7) {
        var project = project
        let published = project.updates.first
        project.statusDate = today
        let computed = ComputedHealth(project, tolerances: portal.client.tolerances).overall
        slug = portal.slug
        client = portal.client.name
        self.project = project.name
        folder = project.folder
        lastUpdate = published?.date
        (nextUpdate, updateState) = Self.update(after: project.publishedUpdates, portal.client.cadence, today)
        unfinished = project.unfinished.filter { update in published.map { $0.date < update.date } ?? true }
        isFrozen = published.map { project.weeks.isFrozen($0.date) } ?? true
        reported = published?.health
        self.computed = published == nil ? nil : computed
        headline = published?.plainHeadline
        nextMilestone = project.nextMilestones(1).first
        items = Self.items(of: project, portal, today, horizon)
        waiting = [
            .client: Self.waitingForClient(project, portal.client.people, today),
            .supplier: Self.waitingForSupplier(project, today),
        ]
    }

    /// What the client owes: open actions and reviews, whether or not the newest update names them.
    private static func waitingForClient(_ project: Project, _ people: [Person], _ today: CalendarDate) -> Waiting {
        let asks = project.openAsks(naming: nil, among: people)
        return (asks.count, asks.compactMap { $0.waitingDays(at: today) }.max() ?? 0)
    }

    /// What the supplier owes: open actions, and deliverables whose date has passed.
    private static func waitingForSupplier(_ project: Project, _ today: CalendarDate) -> Waiting {
        let open = project.raid.actions.filter { $0.side == .supplier && $0.done == nil }
        let overdue = project.deliverables.compactMap { $0.overdueDays(at: today) }
        let waiting = open.compactMap { $0.waitingDays(at: today) }
        return (open.count + overdue.count, (waiting + overdue).max() ?? 0)
    }

    /// Returns the days since the newest update, as of `today`.
    package func daysSinceUpdate(at today: CalendarDate) -> Int? { lastUpdate.map { today.days(since: $0) } }

    private static func update(
        after updates: [PublishedUpdate],
        _ cadence: Cadence?,
        _ today: CalendarDate
    ) -> (CalendarDate?, UpdateState) {
        if let last = updates.first, !last.expectsAnother { return (nil, .none) }
        guard let cadence else { return (nil, .noCadence) }
        guard let due = cadence.nextUpdate(after: updates) else { return (today, .due) }
        guard due <= today else { return (due, .upcoming) }
        return (due, today > due.adding(days: cadence.graceDays) ? .overdue : .due)
    }

    private static func items(of project: Project, _ portal: Portal, _ today: CalendarDate, _ horizon: Int) -> [Item] {
        let people = Dictionary(portal.client.people.map { ($0.id, $0) }) { first, _ in first }
        var result: [Item] = []
        func add(_ kind: Item.Kind, _ id: String, _ title: String, _ side: Side, _ owner: String?, _ due: CalendarDate?)
        {
            guard let due, due <= today.adding(days: horizon) else { return }
            let name = owner.map { people[$0]?.name ?? $0 }
            let days = today.days(since: due)
            result.append(
                Item(kind: kind, id: id, title: title, side: side, owner: name, due: due, daysOverdue: days)
            )
        }
        for action in project.raid.actions where action.done == nil {
            add(.action, action.id, action.title, action.side, action.owner, action.due)
        }
        for deliverable in project.deliverables where deliverable.status == .inReview {
            let side = deliverable.approver.flatMap { people[$0]?.side } ?? .client
            add(.review, deliverable.id, deliverable.title, side, deliverable.approver, deliverable.reviewBy)
        }
        for deliverable in project.deliverables where deliverable.isOpen && !deliverable.isDelivered {
            let side = deliverable.owner.flatMap { people[$0]?.side } ?? .supplier
            add(.deliverable, deliverable.id, deliverable.title, side, deliverable.owner, deliverable.delivered)
        }
        for milestone in project.plan.milestones where milestone.actual == nil {
            let side = milestone.owner.flatMap { people[$0]?.side } ?? .supplier
            add(.milestone, milestone.id, milestone.title, side, milestone.owner, milestone.expected)
        }
        for page in project.sections.flatMap(\.root.pages) {
            let side = page.owner.flatMap { people[$0]?.side } ?? .supplier
            let path =
                page.sourcePath.hasPrefix(portal.slug + "/")
                ? String(page.sourcePath.dropFirst(portal.slug.count + 1)) : page.sourcePath
            add(.page, path, page.title, side, page.owner, page.reviewDue)
        }
        for register in ProjectData.registers {
            for entry in register.entries(in: project.data) {
                // A date in the past was the last day to act, so nothing is left to do.
                guard let due = entry.due, due >= today else { continue }
                add(.init(rawValue: register.facts.name), entry.id, entry.title, .supplier, nil, due)
            }
        }
        return result.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    }
}

extension Portal {
    /// Returns the standings of all projects with an update or a plan, the client's own first.
    package func standings(today: CalendarDate, horizon: Int = 7) -> [ProjectStanding] {
        ([root] + projects).filter { project in
            projects.isEmpty || !project.updates.isEmpty || !project.plan.milestones.isEmpty
        }.map { ProjectStanding($0, in: self, today: today, horizon: horizon) }
    }
}

extension ProjectStanding {
    /// Whether the consultant has something to do: an update, or an item that is overdue or due within the horizon.
    package var isDue: Bool { updateState == .due || updateState == .overdue || !items.isEmpty }

    package func json(today: CalendarDate) -> JSONValue {
        .members([
            "client": .text(client), "folder": .text(folder.isEmpty ? slug : "\(slug)/\(folder)"),
            "project": .text(project),
            "last_update": lastUpdate.map { JSONValue($0) }, "next_update": nextUpdate.map { JSONValue($0) },
            "days_since_update": daysSinceUpdate(at: today).map { JSONValue($0) },
            "update": .text(updateState.rawValue), "frozen": .bool(isFrozen),
            "begun": .list(unfinished.map { JSONValue($0.date) }),
            "health": .members([
                "reported": reported.map { .text($0.rawValue) }, "computed": computed.map { .text($0.rawValue) },
            ]),
            "headline": headline.map(JSONValue.text), "next_milestone": nextMilestone.map { Self.json($0, today) },
            "items": .list(items.map(\.json)),
            "waiting": .object(
                Dictionary(
                    uniqueKeysWithValues: waiting.map { side, open in
                        (side.rawValue, ["count": JSONValue(open.count), "longest_days": JSONValue(open.longest)])
                    }
                )
            ),
        ])
    }

    private static func json(_ milestone: Milestone, _ today: CalendarDate) -> JSONValue {
        .members([
            "id": .text(milestone.id), "title": .text(milestone.title),
            "expected": milestone.expected.map { JSONValue($0) },
            "slip_days": milestone.slip.map { JSONValue($0) },
            "overdue_days": milestone.overdueDays(at: today).map { JSONValue($0) },
        ])
    }
}

extension ProjectStanding.Item {
    fileprivate var json: JSONValue {
        .members([
            "kind": .text(kind.rawValue), "id": .text(id), "title": .text(title), "side": .text(side.rawValue),
            "owner": owner.map(JSONValue.text), "due": JSONValue(due), "days_overdue": JSONValue(daysOverdue),
        ])
    }
}
