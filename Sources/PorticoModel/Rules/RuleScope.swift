/// What a rule sees: one project of a client, with its items at hand by id.
package struct RuleScope: Sendable {
    let client: Client
    let project: Project
    let dates: BuildDates
    let health: ComputedHealth
    /// Every page of the project, in reading order.
    let pages: [Page]
    private let milestones: [String: Milestone]
    private let deliverables: [String: Deliverable]
    private let phases: [String: Phase]
    private let actions: [String: Action]
    private let changes: [String: ChangeRequest]
    private let people: [String: Person]
    private let texts: [String: String]

    /// `texts` are the client's files by path, for rules that compare words.
    init(_ project: Project, of client: Client, dates: BuildDates, texts: [String: String]) {
        self.client = client
        self.project = project
        self.dates = dates
        self.texts = texts
        health = ComputedHealth(project, tolerances: client.tolerances)
        pages = project.sections.flatMap { ($0.root.index.map { [$0] } ?? []) + $0.root.pages }
        milestones = Self.byID(project.plan.milestones, \.id)
        deliverables = Self.byID(project.deliverables, \.id)
        phases = Self.byID(project.plan.phases, \.id)
        actions = Self.byID(project.raid.actions, \.id)
        changes = Self.byID(project.raid.changeRequests, \.id)
        people = Self.byID(client.people, \.id)
    }

    var plan: Plan { project.plan }
    var raid: RAID { project.raid }
    var latest: StatusUpdate? { project.updates.first }
    /// As of when the data is judged; nil where no update was published.
    var statusDate: CalendarDate? { project.statusDate }
    /// The newest day the data may tell of; nil where there is no status date, and where an older one was asked for
    /// (then the data is newer by intent).
    var lastKnownDay: CalendarDate? { dates.asOf == nil ? project.statusDate : nil }

    func milestone(_ id: String?) -> Milestone? { id.flatMap { milestones[$0] } }
    func deliverable(_ id: String?) -> Deliverable? { id.flatMap { deliverables[$0] } }
    func phase(_ id: String?) -> Phase? { id.flatMap { phases[$0] } }
    func action(_ id: String?) -> Action? { id.flatMap { actions[$0] } }
    func change(_ id: String?) -> ChangeRequest? { id.flatMap { changes[$0] } }
    func person(_ id: String?) -> Person? { id.flatMap { people[$0] } }
    func text(of path: String) -> String { texts[path] ?? "" }

    private static func byID<Item>(_ items: [Item], _ id: (Item) -> String) -> [String: Item] {
        Dictionary(items.map { (id($0), $0) }) { first, _ in first }
    }
}
