internal import PorticoModel

/// One project with what its pages look up again and again: items by id, the words of its language. It never changes, and is
/// shared by reference, for every page passes it on many times.
final class ProjectScope: Sendable {
    let portal: Portal
    let project: Project
    let edition: Theme.Edition
    /// For weeks that were published in another language; nil: they are shown in today's.
    let theme: Theme?
    let people: [String: Person]
    let milestones: [String: Milestone]
    let phases: [String: Phase]
    let deliverables: [String: Deliverable]
    let actions: [String: Action]
    let criteria: [String: Criterion]
    let handedOver: HandedOver
    let glossary: GlossaryTerms
    /// Whether this is a week as it was published, which no mistake of today's may change any more.
    let isFrozen: Bool
    let published = PublishedWeeks()
    private let items: [String: LinkTargets.ItemTarget]

    /// `handedOver` is given where the files were hashed before.
    init(
        portal: Portal,
        project: Project,
        edition: Theme.Edition,
        theme: Theme? = nil,
        handedOver: HandedOver? = nil,
        isFrozen: Bool = false
    ) {
        self.portal = portal
        self.project = project
        self.edition = edition
        self.theme = theme
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
        items = portal.links.items[project.folder] ?? [:]
    }

    var words: Words { edition.words }
    var statusDate: CalendarDate? { project.statusDate }
    var currency: String? { project.plan.currency }
    var isRoot: Bool { project.folder.isEmpty }

    /// Where an item is shown.
    func target(of id: String) -> LinkTargets.ItemTarget? { items[id] ?? portal.links.items[""]?[id] }
}

extension Sequence {
    /// The first of each key.
    fileprivate func keyed(by key: KeyPath<Element, String>) -> [String: Element] {
        Dictionary(map { ($0[keyPath: key], $0) }, uniquingKeysWith: { first, _ in first })
    }
}
