import PorticoDiagnostics
import PorticoModel

/// Reads the files of one project into a ``Project``.
struct ProjectReader {
    let slug: String
    let files: ClientFiles.ProjectFiles
    let tables: TableFormat
    var pages: PageReader
    private(set) var findings: DecodingFindings
    /// The order set in `project.yml`.
    private(set) var order: Int?

    init(slug: String, files: ClientFiles.ProjectFiles, tables: TableFormat, pages: PageReader) {
        self.slug = slug
        self.files = files
        self.tables = tables
        self.pages = pages
        findings = DecodingFindings(names: pages.findings.names)
    }

    /// Reads the project. `name` is used if `project.yml` has none.
    mutating func read(named name: String) -> Project {
        var project = Project(folder: files.folder, name: name)
        if let file = decode("project.yml", as: ProjectFile.self) {
            project.name = file.name ?? name
            project.aims = file.aims
            order = file.order
        }
        readRegisters(into: &project)
        readTables(into: &project)
        project.updates = files.status.compactMap { pages.update($0, of: files.folder) }
            .sorted { ($1.date, $0.sourcePath) < ($0.date, $1.sourcePath) }
        project.unfinished = pages.unfinished
        project.sections = SectionKind.allCases.compactMap { kind in
            guard let sources = files.pages[kind] else { return nil }
            return PageTree(slug: slug, folder: files.folder, kind: kind).build(sources, reading: &pages)
        }
        project.statusDate = pages.dates.asOf ?? project.updates.first?.date
        findings.absorb(pages.findings)
        return project
    }

    private mutating func readRegisters(into project: inout Project) {
        project.plan = decode("plan.yml", as: Plan.self) ?? Plan()
        project.deliverables = decode("deliverables.yml", as: DeliverableFile.self)?.deliverables ?? []
        project.raid = decode("raid.yml", as: RAID.self) ?? RAID()
        project.kpis = decode("kpis.yml", as: KPIFile.self)?.kpis ?? []
        project.maintenance = decode("maintenance.yml", as: MaintenanceFile.self)?.windows ?? []
        project.handover = decode("handover.yml", as: Handover.self) ?? Handover()
        project.glossary = decode("glossary.yml", as: GlossaryFile.self)?.terms ?? []
    }

    /// Registers kept as spreadsheets replace those in the data files.
    private mutating func readTables(into project: inout Project) {
        guard files.data.keys.contains(where: { $0.hasSuffix(".csv") }) else { return }
        project.plan.phases = table("phases", else: project.plan.phases)
        project.plan.milestones = table("milestones", else: project.plan.milestones)
        project.plan.payments = table("payments", else: project.plan.payments)
        project.deliverables = table("deliverables", else: project.deliverables)
        project.raid.risks = table("risks", else: project.raid.risks)
        project.raid.assumptions = table("assumptions", else: project.raid.assumptions)
        project.raid.issues = table("issues", else: project.raid.issues)
        project.raid.dependencies = table("dependencies", else: project.raid.dependencies)
        project.raid.decisions = table("decisions", else: project.raid.decisions)
        project.raid.actions = table("actions", else: project.raid.actions)
        project.raid.changeRequests = table("change_requests", else: project.raid.changeRequests)
        project.kpis = table("kpis", else: project.kpis)
        project.maintenance = table("windows", else: project.maintenance)
        project.handover.checklist = table("checklist", else: project.handover.checklist)
        project.handover.access = table("access", else: project.handover.access)
        project.glossary = table("terms", else: project.glossary)
    }

    private mutating func table<Item: Record>(_ key: String, else written: [Item]) -> [Item] {
        guard let file = files.data["\(key).csv"] else { return written }
        guard written.isEmpty else {
            findings.diagnostics.append(RegisterFiles.twice(key, in: file))
            return written
        }
        return findings.decodeTable(file, of: Item.self, tables)
    }

    private mutating func decode<Value: Record>(_ name: String, as type: Value.Type) -> Value? {
        files.data[name].flatMap { findings.decode($0, as: type) }
    }
}
