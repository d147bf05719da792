/// The promised, expected and actual dates of a project: `plan.yml`.
package struct Plan: Sendable, Hashable {
    /// The ISO 4217 code: `EUR`.
    package var currency: String?
    package var contractValue: Money?
    package var phases: [Phase] = []
    package var milestones: [Milestone] = []
    package var payments: [Payment] = []
    /// The place of `plan.yml` itself; nil if there is none.
    package var provenance: Provenance?

    package init() {}
}

/// A period of the project. Phases may overlap.
package struct Phase: Sendable, Hashable {
    /// A period; either end may be missing.
    package struct Span: Sendable, Hashable {
        package var start: CalendarDate?
        package var finish: CalendarDate?

        package init(start: CalendarDate? = nil, finish: CalendarDate? = nil) {
            self.start = start
            self.finish = finish
        }
    }

    package var id: String
    package var title: String
    package var baseline = Span()
    package var forecast = Span()
    package var actual = Span()
    package var reason: String?
    package var owner: String?
    package var provenance: Provenance

    package init(id: String, title: String, provenance: Provenance) {
        self.id = id
        self.title = title
        self.provenance = provenance
    }
}

/// A point in time in the plan.
package struct Milestone: Sendable, Hashable {
    package var id: String
    package var title: String
    /// A phase's id.
    package var phase: String?
    package var isKey = false
    /// A person's id.
    package var owner: String?
    package var baseline: CalendarDate?
    package var forecast: CalendarDate?
    package var actual: CalendarDate?
    package var reason: String?
    /// The ids of milestones that must be reached first.
    package var dependsOn: [String] = []
    package var criteria: [Criterion] = []
    /// Previous baselines, oldest first.
    package var baselineHistory: [BaselineChange] = []
    package var provenance: Provenance

    package init(id: String, title: String, provenance: Provenance) {
        self.id = id
        self.title = title
        self.provenance = provenance
    }
}

/// A baseline that was replaced through an approved change request.
package struct BaselineChange: Sendable, Hashable {
    /// The previous baseline.
    package var date: CalendarDate
    /// A change request's id.
    package var changedBy: String
    package var provenance: Provenance
}

/// An acceptance criterion.
package struct Criterion: Sendable, Hashable {
    package enum Result: String, Sendable, Hashable, CaseIterable {
        case open, passed, failed, waived
    }

    package var id: String
    package var text: String
    /// How it is measured: `>= 18 of 20`.
    package var measure: String?
    package var result: Result = .open
    /// What was measured: `19 of 20`.
    package var measured: String?
    package var provenance: Provenance
}

/// A payment milestone.
package struct Payment: Sendable, Hashable {
    package enum Due: Sendable, Hashable {
        case on(CalendarDate)
        /// When that milestone is reached.
        case milestone(String)
    }

    package var id: String
    package var title: String
    package var amount: Money
    package var due: Due?
    /// The ids of deliverables that must be accepted first.
    package var requiresAcceptance: [String] = []
    /// The client's purchase-order number.
    package var order: String?
    package var invoiced: CalendarDate?
    /// The number of the invoice, as the supplier's books have it.
    package var invoiceNumber: String?
    package var paid: CalendarDate?
    package var provenance: Provenance
}
