internal import PorticoDiagnostics
internal import PorticoModel

extension Portal {
    /// Returns the source of a file made from a project's data: `source("the timeline", of: project, from: …)`. `items`
    /// are the items that the file shows. If there are none, the source is the project itself.
    func source(_ name: String, of project: Project, from items: Provenance?...) -> OutputSource {
        .made(name, from: items.lazy.compactMap(\.self).first?.item ?? place(of: project))
    }

    /// Returns the source of a file made from the update of `date`, or from a week with that update.
    func source(_ name: String, of project: Project, fromUpdateOf date: CalendarDate?) -> OutputSource {
        let update = project.updates.first { $0.date == date }
        return .made(name, from: update.map { SourceRange(file: $0.sourcePath, line: 1) } ?? place(of: project))
    }

    /// Returns the source of a file made from all of the client's data.
    func source(_ name: String) -> OutputSource { .made(name, from: client.provenance.item) }

    /// Returns the place of the first record that a page shows, or of its data file if the records have no places of
    /// their own.
    func place(of shown: PortalPlace, in project: Project) -> SourceRange {
        shown.registers.lazy.flatMap { $0.entries(in: project.data) }.first?.provenance.item
            ?? SourceRange(file: AssetPath.inContent(shown.dataFile, portal: self, project: project), line: 1)
    }

    /// Returns the place of the project's plan or, if it has none, of other data of the project.
    private func place(of project: Project) -> SourceRange {
        (project.plan.provenance ?? project.deliverables.first?.provenance)?.item
            ?? project.updates.first.map { SourceRange(file: $0.sourcePath, line: 1) }
            ?? client.provenance.item
    }
}
