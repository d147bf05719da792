package import PorticoDiagnostics
package import PorticoModel

/// A difference between two snapshots of a project.
package struct Change: Sendable, Hashable {
    /// The kinds of changes in the order they are listed. The raw values are the keys of their texts.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case healthReported = "health_reported"
        case milestoneReached = "milestone_reached"
        case milestoneSlipped = "milestone_slipped"
        case milestonePulledIn = "milestone_pulled_in"
        case milestoneRebaselined = "milestone_rebaselined"
        case milestoneReopened = "milestone_reopened"
        case milestoneAdded = "milestone_added"
        case milestoneRemoved = "milestone_removed"
        case phaseStarted = "phase_started"
        case phaseFinished = "phase_finished"
        case phaseAdded = "phase_added"
        case phaseRemoved = "phase_removed"
        case deliverableAccepted = "deliverable_accepted"
        case deliverableStatus = "deliverable_status"
        case deliverableVersion = "deliverable_version"
        case deliverableMoved = "deliverable_moved"
        case deliverableAdded = "deliverable_added"
        case deliverableRemoved = "deliverable_removed"
        case decisionMade = "decision_made"
        case decisionChanged = "decision_changed"
        case decisionRaised = "decision_raised"
        case decisionRemoved = "decision_removed"
        case changeRaised = "change_raised"
        case changeStatus = "change_status"
        case changeRemoved = "change_removed"
        case issueOpened = "issue_opened"
        case issueResolved = "issue_resolved"
        case issueReopened = "issue_reopened"
        case issueRescored = "issue_rescored"
        case issueRemoved = "issue_removed"
        case riskOpened = "risk_opened"
        case riskStatus = "risk_status"
        case riskRescored = "risk_rescored"
        case riskRemoved = "risk_removed"
        case assumptionAdded = "assumption_added"
        case assumptionStatus = "assumption_status"
        case assumptionRemoved = "assumption_removed"
        case dependencyAdded = "dependency_added"
        case dependencyStatus = "dependency_status"
        case dependencyRemoved = "dependency_removed"
        case actionAsked = "action_asked"
        case actionDone = "action_done"
        case actionMoved = "action_moved"
        case actionReopened = "action_reopened"
        case actionRemoved = "action_removed"
        case paymentState = "payment_state"
        case paymentAmount = "payment_amount"
        case paymentAdded = "payment_added"
        case paymentRemoved = "payment_removed"
        case kpiMeasured = "kpi_measured"
        case kpiAdded = "kpi_added"
        case kpiRemoved = "kpi_removed"
        case maintenanceAdded = "maintenance_added"
        case maintenanceMoved = "maintenance_moved"
        case maintenanceStatus = "maintenance_status"
        case maintenanceRemoved = "maintenance_removed"
        /// An added record, in a register that has no kind of its own for this.
        case itemAdded = "added"
        case itemRemoved = "removed"
        /// A changed field that is declared as reported but has no kind of its own.
        case fieldChanged = "changed"
        case pageAdded = "page_added"
        case pageUpdated = "page_updated"
        case pageRemoved = "page_removed"
    }

    /// An old or new value.
    package enum Value: Sendable, Hashable {
        case date(CalendarDate)
        /// A value of a fixed list, with the list's key: `deliverable`, `in_review`.
        case state(list: String, String)
        /// The author's text, a version or an id.
        case text(String)
        case number(Double)
        /// In the plan's currency.
        case money(Money)
        case flag(Bool)
    }

    /// What a change of a published value is.
    package enum Standing: Sendable, Hashable {
        /// The work goes on.
        case usual
        /// It eases what was promised, or makes the past look better, and nothing says why.
        case eased
        /// The approved change request with this id names it.
        case agreed(by: String)
        /// The published value was wrong, for this reason.
        case corrected(String)
    }

    package var kind: Kind
    /// The register's name for ``Kind/itemAdded``, ``Kind/itemRemoved`` and ``Kind/fieldChanged``; otherwise empty.
    package var register = ""
    /// The field's path for ``Kind/fieldChanged``.
    package var field: String?
    /// What distinguishes the record inside the item that changed: the day of a reading, the version of a delivery.
    package var element: Value?
    package var standing = Standing.usual
    /// The id, such as `M3`; a page's path relative to the client's folder; empty for the project itself.
    package var id: String
    package var title: String
    package var from: Value?
    package var to: Value?
    /// The days from `from` to `to`, or from the promised date; positive is later.
    package var days: Int?
    /// The author's reason, a decision's text or a change request's id.
    package var note: String?
    /// The conditions of an acceptance.
    package var conditions: String?

    package init(
        _ kind: Kind,
        _ id: String,
        _ title: String,
        from: Value? = nil,
        to: Value? = nil,
        days: Int? = nil,
        note: String? = nil
    ) {
        self.kind = kind
        self.id = id
        self.title = title
        self.from = from
        self.to = to
        self.days = days
        self.note = note
    }
}

extension Change {
    /// The name of the change in exported data: `payment_amount`, `contract_added`.
    package var name: String { register.isEmpty ? kind.rawValue : "\(register)_\(kind.rawValue)" }

    /// Whether it must be in even the shortest list: it changes what was published.
    package var isRewriting: Bool { standing != .usual }

    private var agreed: String? { if case .agreed(let id) = standing { id } else { nil } }
    private var corrected: String? { if case .corrected(let reason) = standing { reason } else { nil } }

    /// The key of its first word: `change.payment_amount`, `field.payment.order`.
    package var wordsKey: String { field.map { "field.\(register).\($0)" } ?? "change.\(name)" }

    package var json: JSONValue {
        .members([
            "kind": .text(name), "field": field.map(JSONValue.text), "element": element?.json,
            "agreed_by": agreed.map(JSONValue.text), "corrects": corrected.map(JSONValue.text),
            "id": id.isEmpty ? nil : .text(id),
            "title": .text(title), "from": from?.json,
            "to": to?.json, "days": days.map { JSONValue($0) }, "note": note.map(JSONValue.text),
            "conditions": conditions.map(JSONValue.text),
        ])
    }
}

extension Change {
    /// Whether a deliverable was accepted with conditions, which is never told as accepted.
    package var isConditional: Bool {
        guard kind == .deliverableAccepted, case .state(_, let state)? = to else { return false }
        return state == Deliverable.Status.acceptedWithConditions.rawValue
    }
}

extension Change.Value {
    fileprivate var json: JSONValue {
        switch self {
        case .date(let date): JSONValue(date)
        case .state(_, let value), .text(let value): .text(value)
        case .number(let value): .number(value)
        case .money(let amount): .number(amount.number)
        case .flag(let value): .bool(value)
        }
    }
}
