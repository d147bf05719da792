import PorticoModel

extension Client {
    /// Where an `allow` may stand in `client.yml`.
    var allowingItems: [Provenance] {
        [provenance] + people.map(\.provenance) + communication.map(\.provenance) + support.map(\.provenance)
    }
}

extension Project {
    /// Where an `allow` may stand in a project's files. Of the updates only the newest, for rules look at no other.
    var allowingItems: [Provenance] {
        planItems + deliverables.flatMap(\.allowingItems) + raidItems + registerItems
            + (updates.first.map { [$0.provenance] } ?? []) + allPages.map(\.provenance)
    }

    private var planItems: [Provenance] {
        (plan.provenance.map { [$0] } ?? []) + plan.phases.map(\.provenance)
            + plan.milestones.flatMap { milestone in
                [milestone.provenance] + milestone.criteria.map(\.provenance)
                    + milestone.baselineHistory.map(\.provenance)
            } + plan.payments.map(\.provenance)
    }

    private var raidItems: [Provenance] {
        let first = raid.risks.map(\.provenance) + raid.assumptions.map(\.provenance) + raid.issues.map(\.provenance)
        let second = raid.dependencies.map(\.provenance) + raid.decisions.map(\.provenance)
        return first + second + raid.actions.map(\.provenance) + raid.changeRequests.map(\.provenance)
    }

    private var registerItems: [Provenance] {
        kpis.map(\.provenance) + maintenance.map(\.provenance) + handover.checklist.map(\.provenance)
            + handover.access.map(\.provenance) + glossary.map(\.provenance)
    }
}

extension Deliverable {
    fileprivate var allowingItems: [Provenance] {
        [provenance] + ownCriteria.map(\.provenance) + files.map(\.provenance) + history.map(\.provenance)
            + (acceptance.map { [$0.provenance] } ?? [])
    }
}
