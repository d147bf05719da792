package import PorticoModel

/// A kind of file an author writes, with the declarations that read it.
package struct DataFile: Sendable {
    /// As it is called: `plan.yml`; of front matter what it stands in: `page`.
    package var name: String
    /// What it holds, in a sentence.
    package var summary: String
    package var shape: RecordShape

    /// `plan.schema.json`
    package var schemaName: String { "\(name.hasSuffix(".yml") ? String(name.dropLast(4)) : name).schema.json" }

    /// In the order in which an author meets them.
    package static let all: [DataFile] = [
        DataFile(
            name: "portico.yml",
            summary: "The supplier, and what holds for every client.",
            shape: SettingsFile.shape
        ),
        DataFile(name: "client.yml", summary: "Whose portal it is, and who takes part.", shape: Client.shape),
        DataFile(
            name: "project.yml",
            summary: "A project's name, where a client has several.",
            shape: ProjectFile.shape
        ),
        DataFile(name: "plan.yml", summary: "Phases, milestones and payments.", shape: Plan.shape),
        DataFile(
            name: "deliverables.yml",
            summary: "What is handed over, and its acceptance.",
            shape: DeliverableFile.shape
        ),
        DataFile(
            name: "raid.yml",
            summary: "Risks, assumptions, issues, dependencies, decisions, actions and change requests.",
            shape: RAID.shape
        ),
        DataFile(name: "kpis.yml", summary: "Goals that are measured.", shape: KPIFile.shape),
        DataFile(name: "maintenance.yml", summary: "When what cannot be used.", shape: MaintenanceFile.shape),
        DataFile(name: "handover.yml", summary: "The written exit: checklist and access.", shape: Handover.shape),
        DataFile(name: "glossary.yml", summary: "Words the client need not know.", shape: GlossaryFile.shape),
        DataFile(name: "status", summary: "Front matter of a status update.", shape: StatusFrontMatter.shape),
        DataFile(
            name: "page",
            summary: "Front matter of a page of documentation, guides or training.",
            shape: PageFrontMatter.shape
        ),
    ]

    package static func named(_ name: String) -> DataFile? {
        all.first { $0.name == name || $0.name == "\(name).yml" }
    }
}
