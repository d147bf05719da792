/// What the data files of a project hold.
package struct ProjectData: Sendable, Hashable {
    package var plan = Plan()
    package var deliverables: [Deliverable] = []
    package var raid = RAID()
    package var contracts: [Contract] = []
    package var kpis: [KPI] = []
    package var maintenance: [MaintenanceWindow] = []
    package var handover = Handover()
    package var glossary: [GlossaryTerm] = []

    package init() {}

    /// Every data file, in the order in which an author meets them. A snapshot holds each under its name.
    package static let files: [any ProjectFile] = [
        RecordFile("plan.yml", \.plan, "Phases, milestones and payments."),
        ListFile(
            "deliverables.yml",
            "deliverables",
            \.deliverables,
            "What is handed over, and its acceptance.",
            "Every output that is handed over."
        ),
        RecordFile(
            "raid.yml",
            \.raid,
            "Risks, assumptions, issues, dependencies, decisions, actions and change requests."
        ),
        ListFile(
            "contracts.yml",
            "contracts",
            \.contracts,
            "What both sides signed.",
            "Agreements, each with its term and its signed text.",
            since: 3
        ),
        ListFile("kpis.yml", "kpis", \.kpis, "Goals that are measured.", "Goals that are measured."),
        ListFile(
            "maintenance.yml",
            "windows",
            \.maintenance,
            "When what cannot be used.",
            "When what cannot be used."
        ),
        RecordFile("handover.yml", \.handover, "The written exit: checklist and access."),
        ListFile(
            "glossary.yml",
            "terms",
            \.glossary,
            "Words the client need not know.",
            "Words the client need not know."
        ),
    ]
}
