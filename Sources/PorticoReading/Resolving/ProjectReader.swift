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
        if let file = decode("project.yml", ProjectSettingsFile.fields) {
            project.name = file.name ?? name
            project.aims = file.aims
            order = file.order
        }
        for file in ProjectData.files { file.read(into: &project.data, by: &self) }
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

    /// Reads registers kept as spreadsheets. They replace those in the data files.
    private mutating func readTables(into project: inout Project) {
        guard files.data.keys.contains(where: { $0.hasSuffix(".csv") }) else { return }
        for register in ProjectData.registers { register.readTable(into: &project.data, by: &self) }
    }
}

extension ProjectReader: ProjectFileReader {
    mutating func decode<Value>(_ name: String, _ fields: RecordFields<Value>) -> Value? {
        files.data[name].flatMap { findings.decode($0, fields) }
    }
}

extension ProjectReader: RegisterTableReader {
    mutating func table<Item>(
        of register: RegisterFacts,
        instead written: Int,
        _ fields: RecordFields<Item>
    ) -> [Item]? {
        guard let file = files.data["\(register.list).csv"] else { return nil }
        guard written == 0 else {
            findings.diagnostics.append(RegisterFiles.twice(register.list, in: file))
            return nil
        }
        return findings.decodeTable(file, fields, tables)
    }
}
