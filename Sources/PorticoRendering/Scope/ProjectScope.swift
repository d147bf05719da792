internal import PorticoModel
internal import PorticoWeeks

/// One project with the data that its pages look up repeatedly: items by id, and the texts in its language. It is
/// immutable and shared by reference, because every page passes it on many times.
final class ProjectScope: Sendable {
    let portal: Portal
    let project: Project
    let edition: Theme.Edition
    /// The theme for weeks published in another language; if nil, they use the current language.
    let theme: Theme?
    let people: [String: Person]
    let milestones: [String: Milestone]
    let phases: [String: Phase]
    let deliverables: [String: Deliverable]
    let actions: [String: Action]
    let criteria: [String: Criterion]
    let handedOver: HandedOver
    let glossary: GlossaryTerms
    /// Whether this is a published week, which later mistakes must not affect.
    let isFrozen: Bool
    /// Whether the data are newer than the newest update, which is frozen.
    let hasChangedSince: Bool
    /// The weeks as they were published.
    let published = SharedValues<CalendarDate, ProjectScope?>()
    /// The changes of each published week, shared with the scopes of those weeks.
    let changes: SharedValues<CalendarDate, SnapshotDiff?>
    /// Parts that several pages show, by name.
    let parts = SharedValues<String, any Sendable>()
    private let items: [String: LinkTargets.ItemTarget]

    /// `handedOver` is passed if the files have already been hashed.
    init(
        portal: Portal,
        project: Project,
        edition: Theme.Edition,
        theme: Theme? = nil,
        handedOver: HandedOver? = nil,
        changes: SharedValues<CalendarDate, SnapshotDiff?> = SharedValues(),
        isFrozen: Bool = false
    ) {
        self.portal = portal
        self.project = project
        self.edition = edition
        self.theme = theme
        self.changes = changes
        people = portal.client.people.keyed(by: \.id)
        milestones = project.plan.milestones.keyed(by: \.id)
        phases = project.plan.phases.keyed(by: \.id)
        deliverables = project.deliverables.keyed(by: \.id)
        actions = project.raid.actions.keyed(by: \.id)
        criteria = (project.plan.milestones.flatMap(\.criteria) + project.deliverables.flatMap(\.ownCriteria)).keyed(
            by: \.id
        )
        glossary = GlossaryTerms(project)
        self.handedOver = handedOver ?? HandedOver(portal: portal, project: project)
        self.isFrozen = isFrozen
        hasChangedSince = !isFrozen && project.weeks.hasChangedSince
        items = portal.links.items[project.folder] ?? [:]
    }

    var words: Words { edition.words }
    var statusDate: CalendarDate? { project.statusDate }
    var currency: String? { project.plan.currency }
    var isRoot: Bool { project.folder.isEmpty }

    /// Returns the page that shows an item.
    func target(of id: String) -> LinkTargets.ItemTarget? { items[id] ?? portal.links.items[""]?[id] }
}

extension Sequence {
    /// Returns the first element for each key.
    fileprivate func keyed(by key: KeyPath<Element, String>) -> [String: Element] {
        Dictionary(map { ($0[keyPath: key], $0) }, uniquingKeysWith: { first, _ in first })
    }
}
