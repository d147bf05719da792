extension Change.Kind {
    /// Whether it says that an item is gone.
    package var isRemoval: Bool { self == .itemRemoved || rawValue.hasSuffix("_removed") }

    /// The register whose items it is about; empty for kinds that any register has.
    var register: String {
        switch self {
        case .itemAdded, .itemRemoved, .fieldChanged, .pageAdded, .pageUpdated, .pageRemoved, .healthReported: ""
        default: String(rawValue.prefix { $0 != "_" })
        }
    }

    /// The fields whose change it reports, so that it is not reported twice.
    var fields: Set<String> {
        switch self {
        case .milestoneReached, .milestoneReopened: ["actual", "forecast"]
        case .milestoneSlipped, .milestonePulledIn: ["forecast"]
        case .milestoneRebaselined: ["baseline", "forecast"]
        case .phaseStarted: ["actual.start"]
        case .phaseFinished: ["actual.finish"]
        case .deliverableAccepted: ["status", "acceptance", "version"]
        case .deliverableStatus, .changeStatus, .riskStatus, .assumptionStatus, .dependencyStatus, .maintenanceStatus:
            ["status"]
        case .deliverableVersion: ["version"]
        case .deliverableMoved: ["forecast"]
        case .decisionMade, .decisionRaised, .decisionChanged: ["decision"]
        case .issueResolved, .issueReopened: ["resolved"]
        case .issueRescored: ["severity"]
        case .riskRescored: ["probability", "impact"]
        case .actionDone, .actionReopened: ["done"]
        case .actionMoved: ["due"]
        case .paymentState: ["invoiced", "paid"]
        case .paymentAmount: ["amount"]
        case .maintenanceMoved: ["on"]
        default: []
        }
    }

    /// The fields whose first value belongs to it.
    var companions: Set<String> {
        switch self {
        case .milestoneRebaselined: ["baseline_history"]
        case .deliverableAccepted, .deliverableStatus, .deliverableVersion:
            ["history", "files", "version", "acceptance", "forecast"]
        case .decisionMade: ["by", "on"]
        case .changeStatus: ["decided", "by", "impact"]
        case .paymentState: ["invoice_number"]
        case .kpiMeasured: ["series"]
        default: []
        }
    }

    /// The fields that have another value with each round of work.
    var followers: Set<String> {
        switch self {
        case .deliverableAccepted, .deliverableStatus, .deliverableVersion: ["submitted", "review_by"]
        default: []
        }
    }
}
