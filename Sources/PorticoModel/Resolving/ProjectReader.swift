import PorticoDiagnostics

/// Reads the files of one project into a ``Project``.
struct ProjectReader {
    let slug: String
    let files: ClientFolder.ProjectFiles
    var pages: PageReader
    private(set) var findings = DecodingFindings()
    /// From `project.yml`.
    private(set) var order: Int?

    init(slug: String, files: ClientFolder.ProjectFiles, pages: PageReader) {
        self.slug = slug
        self.files = files
        self.pages = pages
    }

    /// `name` is used where `project.yml` has none.
    mutating func read(named name: String) -> Project {
        var project = Project(folder: files.folder, name: name)
        if let file = decode("project.yml", as: ProjectFile.self) {
            project.name = file.name ?? name
            project.aims = file.aims
            order = file.order
        }
        readRegisters(into: &project)
        project.updates = files.status.compactMap { pages.update($0, of: files.folder) }
            .sorted { ($1.date, $0.sourcePath) < ($0.date, $1.sourcePath) }
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

    private mutating func decode<Value: Record>(_ name: String, as type: Value.Type) -> Value? {
        files.data[name].flatMap { findings.decode($0, as: type) }
    }
}
