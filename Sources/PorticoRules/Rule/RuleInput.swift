package import PorticoModel

/// The data that a rule may use: one project of a portal, and the current date.
package struct RuleInput: Sendable {
    package let portal: Portal
    package let project: Project
    package let dates: BuildDates
    package let history: PlanHistory
    /// The source texts by path, for rules about wording; empty if they are not available.
    let texts: [String: String]

    /// The published weeks, oldest first.
    let published: [Snapshot]
    /// Every published value that is another now. None when an earlier week is shown.
    let rewritings: [ChangeCoverage.Entry]

    let health: ComputedHealth
    let payments: PaymentSchedule
    let milestones: [String: Milestone]
    let phases: [String: Phase]
    let deliverables: [String: Deliverable]
    let actions: [String: Action]
    let changes: [String: ChangeRequest]
    let people: [String: Person]
    /// The criteria of milestones and deliverables, by id.
    let criteria: [String: Criterion]

    package init(
        portal: Portal,
        project: Project,
        dates: BuildDates,
        history: PlanHistory = PlanHistory(),
        published: [Snapshot] = [],
        texts: [String: String] = [:]
    ) {
        self.portal = portal
        self.project = project
        self.dates = dates
        self.history = history
        self.texts = texts
        self.published = published
        rewritings =
            dates.asOf == nil
            ? ChangeCoverage(weeks: published, client: portal.client, data: project.data).entries : []
        health = ComputedHealth(project, tolerances: portal.client.tolerances)
        payments = PaymentSchedule(project)
        milestones = Self.index(project.plan.milestones, by: \.id)
        phases = Self.index(project.plan.phases, by: \.id)
        deliverables = Self.index(project.deliverables, by: \.id)
        actions = Self.index(project.raid.actions, by: \.id)
        changes = Self.index(project.raid.changeRequests, by: \.id)
        people = Self.index(portal.client.people, by: \.id)
        criteria = Self.index(
            project.plan.milestones.flatMap(\.criteria) + project.deliverables.flatMap(\.ownCriteria),
            by: \.id
        )
    }

    private static func index<Item>(_ items: [Item], by id: (Item) -> String) -> [String: Item] {
        Dictionary(items.map { (id($0), $0) }) { first, _ in first }
    }
}

extension RuleInput {
    package var today: CalendarDate { dates.today }
    package var statusDate: CalendarDate? { project.statusDate }
    package var tolerances: Tolerances { portal.client.tolerances }
    /// The latest date on which anything recorded can have happened.
    var latestKnownDay: CalendarDate { max(statusDate ?? today, today) }
    var plan: Plan { project.plan }
    var raid: RAID { project.raid }
    /// The newest update, which readers see first.
    var newest: StatusUpdate? { project.updates.first }
    /// The update before the newest.
    var previous: StatusUpdate? { project.updates.dropFirst().first }
    /// Whether the client's language is English, the only one whose words the rules know.
    var isEnglish: Bool { portal.client.language.lowercased().hasPrefix("en") }
    /// The deliverables that are not withdrawn or superseded.
    var currentDeliverables: [Deliverable] {
        project.deliverables.filter { $0.status != .withdrawn && $0.status != .superseded }
    }
}
