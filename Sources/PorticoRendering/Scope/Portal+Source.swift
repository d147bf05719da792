internal import PorticoDiagnostics
internal import PorticoModel

extension Portal {
    /// The source of a file that Portico makes of a project's data: `source("the timeline", of: project, from: …)`.
    /// `items` are what the file shows. If it shows none, its source is the project itself.
    func source(_ name: String, of project: Project, from items: Provenance?...) -> OutputSource {
        .made(name, from: items.lazy.compactMap(\.self).first?.item ?? place(of: project))
    }

    /// The source of a file that Portico makes of the update of `date`, or of a week with that update.
    func source(_ name: String, of project: Project, fromUpdateOf date: CalendarDate?) -> OutputSource {
        let update = project.updates.first { $0.date == date }
        return .made(name, from: update.map { SourceRange(file: $0.sourcePath, line: 1) } ?? place(of: project))
    }

    /// The source of a file that Portico makes of all that is known of the client.
    func source(_ name: String) -> OutputSource { .made(name, from: client.provenance.item) }

    /// Where the first record of those that a page shows is written; its data file if they have no places of their own.
    func place(of shown: PortalPlace, in project: Project) -> SourceRange {
        shown.registers.lazy.flatMap { $0.entries(in: project.data) }.first?.provenance.item
            ?? SourceRange(file: AssetPath.inContent(shown.dataFile, portal: self, project: project), line: 1)
    }

    /// The project's plan or, without one, what else there is of it.
    private func place(of project: Project) -> SourceRange {
        (project.plan.provenance ?? project.deliverables.first?.provenance)?.item
            ?? project.updates.first.map { SourceRange(file: $0.sourcePath, line: 1) }
            ?? client.provenance.item
    }
}
