extension ProjectData {
    /// Every register, in the order in which a search lists their records.
    package static let registers: [any ProjectRegister] = handedOver + ofThePlan + ofTheRAIDLog + others

    private static let handedOver: [any ProjectRegister] = [
        Register<Deliverable>(
            .init(
                "deliverable",
                list: "deliverables",
                in: "deliverables.yml",
                .deliverable,
                on: .deliverables,
                found: "deliverable",
                prefix: "D",
                hasPages: true,
                otherNames: ["register"]
            ),
            \.deliverables,
            criteria: \.ownCriteria
        )
    ]

    private static let ofThePlan: [any ProjectRegister] = [
        Register<Phase>(
            .init("phase", list: "phases", in: "plan.yml", .phase, on: .timeline, found: "milestone", prefix: "P"),
            \.plan.phases
        ),
        Register<Milestone>(
            .init(
                "milestone",
                list: "milestones",
                in: "plan.yml",
                .milestone,
                on: .timeline,
                found: "milestone",
                prefix: "M",
                otherNames: ["plan"],
                removal: .promise(.ruled)
            ),
            \.plan.milestones,
            criteria: \.criteria
        ),
        Register<Payment>(
            .init(
                "payment",
                list: "payments",
                in: "plan.yml",
                .payment,
                on: .payments,
                found: "payment",
                prefix: "PAY",
                export: "payments"
            ),
            \.plan.payments
        ),
    ]

    private static let ofTheRAIDLog: [any ProjectRegister] = [
        Register<Action>(
            .init(
                "action",
                list: "actions",
                in: "raid.yml",
                .action,
                on: .decisions,
                found: "action",
                prefix: "ACT",
                removal: .record(.fewer)
            ),
            \.raid.actions
        ),
        Register<Decision>(
            .init(
                "decision",
                list: "decisions",
                in: "raid.yml",
                .decision,
                on: .decisions,
                found: "decision",
                prefix: "DEC",
                removal: .record(.fewer)
            ),
            \.raid.decisions
        ),
        Register<Risk>(
            .init(
                "risk",
                list: "risks",
                in: "raid.yml",
                .risk,
                on: .decisions,
                found: "decision",
                prefix: "R",
                otherNames: ["raid"],
                removal: .record(.fewer)
            ),
            \.raid.risks
        ),
        Register<Issue>(
            .init(
                "issue",
                list: "issues",
                in: "raid.yml",
                .issue,
                on: .decisions,
                found: "decision",
                prefix: "I",
                removal: .record(.fewer)
            ),
            \.raid.issues
        ),
        Register<ChangeRequest>(
            .init(
                "change",
                list: "change_requests",
                in: "raid.yml",
                .changeRequest,
                on: .decisions,
                found: "decision",
                prefix: "CR",
                otherNames: ["changes"],
                removal: .record(.fewer)
            ),
            \.raid.changeRequests
        ),
        Register<Assumption>(
            .init(
                "assumption",
                list: "assumptions",
                in: "raid.yml",
                .assumption,
                on: .decisions,
                found: "decision",
                prefix: "A",
                removal: .moving
            ),
            \.raid.assumptions
        ),
        Register<Dependency>(
            .init(
                "dependency",
                list: "dependencies",
                in: "raid.yml",
                .dependency,
                on: .decisions,
                found: "decision",
                prefix: "DEP",
                removal: .moving
            ),
            \.raid.dependencies
        ),
    ]

    private static let others: [any ProjectRegister] = [
        Register<Contract>(
            .init(
                "contract",
                list: "contracts",
                in: "contracts.yml",
                .contract,
                on: .contracts,
                found: "contract",
                prefix: "CON",
                isToldGenerally: true,
                export: "contracts"
            ),
            \.contracts,
            due: \.noticeBy
        ),
        Register<KPI>(.init("kpi", list: "kpis", in: "kpis.yml", .kpi, on: .kpis, found: "kpi", prefix: "KPI"), \.kpis),
        Register<MaintenanceWindow>(
            .init(
                "maintenance",
                list: "windows",
                in: "maintenance.yml",
                .maintenanceWindow,
                on: .maintenance,
                found: "maintenance",
                otherNames: ["maintenance"],
                removal: .moving
            ),
            \.maintenance
        ),
        Register<Handover.Item>(
            .init(
                "handover",
                list: "checklist",
                in: "handover.yml",
                .handoverItem,
                on: .handover,
                found: "handover",
                otherNames: ["handover"],
                removal: .record(.fewer)
            ),
            \.handover.checklist
        ),
        Register<Handover.Access>(
            .init(
                "access",
                list: "access",
                in: "handover.yml",
                nil,
                on: .handover,
                found: nil,
                removal: .record(.fewer)
            ),
            \.handover.access
        ),
        Register<GlossaryTerm>(
            .init(
                "term",
                list: "terms",
                in: "glossary.yml",
                nil,
                on: .glossary,
                found: "term",
                otherNames: ["glossary"],
                removal: .free
            ),
            \.glossary
        ),
    ]
}

extension PortalPlace {
    /// All such pages in the order of the navigation, in which text pages follow the deliverables.
    package static let all = [
        timeline, deliverables, decisions, payments, contracts, kpis, maintenance, handover, glossary,
    ]
}
