/// Risks, assumptions, issues and dependencies, with decisions, actions and change requests: `raid.yml`.
package struct RAID: Sendable, Hashable {
    package var risks: [Risk] = []
    package var assumptions: [Assumption] = []
    package var issues: [Issue] = []
    package var dependencies: [Dependency] = []
    package var decisions: [Decision] = []
    package var actions: [Action] = []
    package var changeRequests: [ChangeRequest] = []

    package init() {}
}

/// Something that may happen.
package struct Risk: Sendable, Hashable {
    package enum Response: String, Sendable, Hashable, CaseIterable {
        case avoid, reduce, transfer, accept, share, exploit, enhance
    }

    package enum Status: String, Sendable, Hashable, CaseIterable {
        case open, occurred, closed
    }

    package var id: String
    package var title: String
    /// 1 to 5.
    package var probability: Int?
    /// 1 to 5.
    package var impact: Int?
    package var response: Response?
    /// What is being done about it.
    package var action: String?
    package var owner: String?
    package var due: CalendarDate?
    package var raised: CalendarDate?
    package var status: Status = .open
    package var provenance: Provenance

    package init(id: String, title: String, provenance: Provenance) {
        self.id = id
        self.title = title
        self.provenance = provenance
    }
}

/// Something assumed to be true.
package struct Assumption: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case open, confirmed, refuted
    }

    package var id: String
    package var text: String
    package var owner: String?
    package var validateBy: CalendarDate?
    package var status: Status = .open
    package var provenance: Provenance

    package init(id: String, text: String, provenance: Provenance) {
        self.id = id
        self.text = text
        self.provenance = provenance
    }
}

/// Something that has happened.
package struct Issue: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        case low, medium, high, critical
    }

    package var id: String
    package var title: String
    package var severity: Severity?
    package var impact: String?
    package var action: String?
    package var owner: String?
    package var raised: CalendarDate?
    package var due: CalendarDate?
    package var resolved: CalendarDate?
    package var provenance: Provenance

    package init(id: String, title: String, provenance: Provenance) {
        self.id = id
        self.title = title
        self.provenance = provenance
    }
}

/// Something needed from outside.
package struct Dependency: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case open, met, late
    }

    package var id: String
    /// What is needed.
    package var on: String
    /// From whom.
    package var from: String?
    package var neededBy: CalendarDate?
    package var milestone: String?
    package var status: Status = .open
    package var provenance: Provenance

    package init(id: String, on: String, provenance: Provenance) {
        self.id = id
        self.on = on
        self.provenance = provenance
    }
}

package struct Decision: Sendable, Hashable {
    package var id: String
    package var title: String
    package var options: [String] = []
    /// What was decided; nil while it is open.
    package var decision: String?
    package var by: String?
    package var on: CalendarDate?
    package var rationale: String?
    /// Ids of milestones and deliverables.
    package var affects: [String] = []
    package var provenance: Provenance

    package init(id: String, title: String, provenance: Provenance) {
        self.id = id
        self.title = title
        self.provenance = provenance
    }
}

/// Something that somebody must do.
package struct Action: Sendable, Hashable {
    package var id: String
    package var title: String
    package var side: Side
    package var owner: String?
    package var asked: CalendarDate?
    package var due: CalendarDate?
    /// The ids of items that wait for it.
    package var blocks: [String] = []
    package var done: CalendarDate?
    package var provenance: Provenance

    package init(id: String, title: String, side: Side, provenance: Provenance) {
        self.id = id
        self.title = title
        self.side = side
        self.provenance = provenance
    }
}

package struct ChangeRequest: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case raised, assessed, approved, rejected, withdrawn
    }

    package var id: String
    package var title: String
    package var raised: CalendarDate?
    package var by: String?
    package var status: Status = .raised
    package var decided: CalendarDate?
    /// The days by which the finish moves.
    package var impactDays: Int?
    /// In the plan's currency.
    package var impactAmount: Money?
    /// The ids of milestones whose baselines move.
    package var impactMilestones: [String] = []
    package var provenance: Provenance

    package init(id: String, title: String, provenance: Provenance) {
        self.id = id
        self.title = title
        self.provenance = provenance
    }
}
