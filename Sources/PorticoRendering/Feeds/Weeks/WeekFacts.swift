internal import PorticoModel
internal import PorticoWeeks

/// The facts of one published week, used by feeds, e-mails and figures. All figures and texts about health come from
/// here, so that they agree.
struct WeekFacts: Sendable {
    let week: Snapshot
    /// The previous week, if it has a snapshot.
    let before: Snapshot?
    /// The project with the data of that week.
    let project: Project
    /// The changes since the previous week; nil if that week has no snapshot.
    let diff: SnapshotDiff?
    let asks: [Ask]
    let finish: FinishForecast?
    let people: [String: Person]
    /// This update and those before it, newest first.
    private let updates: [PublishedUpdate]

    /// `diff` are the changes since `before`. `updates` are all updates of the project; without them, only the two weeks
    /// are known.
    init(_ week: Snapshot, before: Snapshot?, diff: SnapshotDiff?, updates: [PublishedUpdate] = []) {
        self.week = week
        self.before = before
        project = week.project
        self.diff = diff
        people = Dictionary(week.client.people.map { ($0.id, $0) }) { first, _ in first }
        asks = project.openAsks(naming: week.update.asks, among: week.client.people)
        finish = FinishForecast(week.plan, at: week.date)
        let known = updates.filter { $0.date <= week.date }
        self.updates = known.isEmpty ? [week, before].compactMap { $0.map(PublishedUpdate.init) } : known
    }

    var reported: Health { week.update.health }
    var computed: Health? { week.computed.overall }
    /// Nil where no further update is due, and without a cadence.
    var nextUpdate: CalendarDate? {
        week.client.cadence?.nextDue(after: updates)
    }
    /// Whether the update says that nothing is needed, and nothing waits.
    var saysNothingNeeded: Bool { asks.isEmpty && week.update.asks?.isEmpty == true }
    /// Nil without a contract value or payments.
    var contractSum: ContractSum? { week.plan.payments.isEmpty ? nil : ContractSum(project) }
    var nextMilestones: [Milestone] { project.nextMilestones(3) }

    func person(_ id: String?) -> String? { id.map { people[$0]?.name ?? $0 } }
}
