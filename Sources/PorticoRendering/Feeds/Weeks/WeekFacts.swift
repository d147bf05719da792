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
    let asks: [Action]
    let finish: FinishForecast?
    let people: [String: Person]

    /// `earlier` are the weeks published before `before`, oldest first.
    init(_ week: Snapshot, before: Snapshot?, earlier: [Snapshot] = []) {
        self.week = week
        self.before = before
        project = week.project
        diff = before.map { SnapshotDiff(from: $0, to: week, earlier: earlier) }
        people = Dictionary(week.client.people.map { ($0.id, $0) }) { first, _ in first }
        asks = Self.openAsks(project.raid.actions, named: week.update.asks)
        finish = FinishForecast(week.plan, at: week.date)
    }

    var reported: Health { week.update.health }
    var computed: Health? { week.computed.overall }
    var nextUpdate: CalendarDate? { week.client.cadence?.nextUpdate(after: week.date) }
    var nextMilestones: [Milestone] { project.nextMilestones(3) }

    func person(_ id: String?) -> String? { id.map { people[$0]?.name ?? $0 } }

    /// Same as ``Project/openAsks``, for an update that is not among the project's.
    private static func openAsks(_ actions: [Action], named: [String]?) -> [Action] {
        let open = actions.filter { $0.done == nil }
        let asked = open.filter { action in
            if let named { named.contains(action.id) } else { action.side == .client }
        }
        return asked.sorted { ($0.due?.dayNumber ?? .max, $0.id) < ($1.due?.dayNumber ?? .max, $1.id) }
    }
}
