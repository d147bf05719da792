package import PorticoModel
package import PorticoWeeks

extension EveryField {
    /// The project's snapshot of one week, after `edit` has changed its data.
    package static func snapshot(
        on iso: String = "2026-03-13",
        after predecessor: SnapshotFile? = nil,
        health: Health = .atRisk,
        edit: @escaping (inout Project) -> Void = { _ in }
    ) -> Snapshot? {
        var project = project
        var update = update(on: iso)
        update.health = health
        project.updates = [update]
        project.statusDate = day(iso)
        edit(&project)
        return Snapshot(of: project, client: client, supplier: supplier, sources: sources, after: predecessor)
    }
}
