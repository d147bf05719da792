/// The contents of a project's data files.
package struct ProjectData: Sendable, Hashable {
    package var plan = Plan()
    package var deliverables: [Deliverable] = []
    package var raid = RAID()
    package var contracts: [Contract] = []
    package var kpis: [KPI] = []
    package var maintenance: [MaintenanceWindow] = []
    package var handover = Handover()
    package var glossary: [GlossaryTerm] = []

    /// Every data file, in the order in which an author meets them. A snapshot stores each one under its name.
    package static let files: [any ProjectFile] = [
        RecordFile("plan.yml", \.plan, "Phases, milestones and payments."),
        ListFile(
            "deliverables.yml",
            "deliverables",
            \.deliverables,
            "Deliverables and their acceptance.",
            "All deliverables."
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
        ListFile("kpis.yml", "kpis", \.kpis, "Goals and their measurements.", "Goals and their measurements."),
        ListFile(
            "maintenance.yml",
            "windows",
            \.maintenance,
            "Planned downtime.",
            "Planned downtime."
        ),
        RecordFile("handover.yml", \.handover, "The end of the engagement: checklist and access."),
        ListFile(
            "glossary.yml",
            "terms",
            \.glossary,
            "Terms that the client may not know.",
            "Terms that the client may not know."
        ),
    ]
}
