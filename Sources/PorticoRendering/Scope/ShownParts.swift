internal import PorticoModel

// Which pages have content to show.

extension Project {
    var hasTimeline: Bool { !plan.phases.isEmpty || !plan.milestones.isEmpty }
    var hasHandover: Bool { !handover.checklist.isEmpty || !handover.access.isEmpty }
}

extension Client {
    var hasPeoplePage: Bool { !people.isEmpty || !communication.isEmpty || !support.isEmpty || !escalation.isEmpty }
}
