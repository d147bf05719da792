/// Risks, assumptions, issues and dependencies, with decisions, actions and change requests: `raid.yml`.
package struct RAID: Sendable, Hashable {
    package var risks: [Risk] = []
    package var assumptions: [Assumption] = []
    package var issues: [Issue] = []
    package var dependencies: [Dependency] = []
    package var decisions: [Decision] = []
    package var actions: [Action] = []
    package var changeRequests: [ChangeRequest] = []
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
}

/// Something needed from outside.
package struct Dependency: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case open, met, late
    }

    package var id: String
    /// What is needed.
    package var on: String
    /// Who must provide it.
    package var from: String?
    package var neededBy: CalendarDate?
    package var milestone: String?
    package var status: Status = .open
    package var provenance: Provenance
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
}

/// A term of the engagement that a change request can name although it has no id.
package enum AgreedTerm: String, Sendable, Hashable, CaseIterable {
    case aims, cadence, confidentiality, currency, tolerances
    case contractValue = "contract_value"
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
    /// The change of the contract value, in the plan's currency.
    package var impactAmount: Money?
    /// The ids of milestones whose baselines move.
    package var impactMilestones: [String] = []
    /// The ids of other items whose published values change.
    package var impactItems: [String] = []
    package var impactTerms: [AgreedTerm] = []
    package var provenance: Provenance
}
