import PorticoDiagnostics
import PorticoMarkdown
package import PorticoModel

extension Snapshot {
    /// The project at that time, with its data but without updates and pages.
    package var project: Project {
        var project = Project(folder: folder, name: projectName)
        project.aims = aims
        project.plan = plan
        project.deliverables = deliverables
        project.raid = raid
        project.kpis = kpis
        project.maintenance = maintenance
        project.handover = handover
        project.glossary = glossary
        project.statusDate = date
        return project
    }
}

extension StatusUpdate {
    /// Restores an update as it was published; `provenance` is the current place of its file.
    init(_ frozen: FrozenUpdate, slug: String, folder: String, provenance: Provenance, markdown: MarkdownParser) {
        let path = "\(slug)/\(frozen.path)"
        let included = frozen.included
        let parser = MarkdownParser(options: markdown.options) { wanted in
            guard wanted.hasPrefix(slug + "/") else { return nil }
            return included[String(wanted.dropFirst(slug.count + 1))].map { SourceFile(path: wanted, text: $0) }
        }
        self.init(
            date: frozen.date,
            health: frozen.health,
            headline: frozen.headline,
            body: parser.parse(SourceFile(path: path, text: frozen.text)),
            sourcePath: path,
            outputPath: PortalLayout.update(frozen.date, of: folder),
            provenance: provenance
        )
        kind = frozen.kind
        author = frozen.author
        why = frozen.why
        pathToGreen = frozen.pathToGreen
        dimensions = frozen.dimensions
        asks = frozen.asks
    }
}
