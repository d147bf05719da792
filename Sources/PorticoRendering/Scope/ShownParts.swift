internal import PorticoModel

// Which pages have content to show.

extension Project {
    var hasTimeline: Bool { !data.plan.phases.isEmpty || !data.plan.milestones.isEmpty }
}

extension Client {
    var hasPeoplePage: Bool { !people.isEmpty || !communication.isEmpty || !support.isEmpty || !escalation.isEmpty }
}
