import PorticoDiagnostics
import PorticoMarkdown

extension Portal {
    /// The portal and project as they were published with `week`: what its update's page shows, and nothing later. What
    /// looks alone depends on stays as it is now: the brand, and where pages and items stand that are still there.
    package func asPublished(_ week: Snapshot, in project: Project) -> (portal: Portal, project: Project) {
        var then = week.project
        then.updates = project.updates.filter { $0.date <= week.date }
        then.sections = sections(of: week)
        then.weeks = project.weeks.until(week)
        var portal = self
        portal.client = client.asPublished(in: week)
        portal.supplier = week.supplier
        portal.links.items[project.folder] = items(of: then, people: portal.client.people)
        if project.folder.isEmpty {
            portal.root = then
        } else if let index = projects.firstIndex(where: { $0.folder == project.folder }) {
            portal.projects[index] = then
        }
        return (portal, then)
    }

    /// Items with their titles of then; of what is gone since, no link is made.
    private func items(of project: Project, people: [Person]) -> [String: LinkTargets.ItemTarget] {
        var index = ItemIndex(people: people)
        index.add(project)
        let now = links.items[project.folder] ?? [:]
        return index.items.merging(index.people) { item, _ in item }.compactMapValues { item in
            now[item.id].map {
                LinkTargets.ItemTarget(outputPath: $0.outputPath, title: item.title, kind: item.kind)
            }
        }
    }

    /// The sections with the pages they had then, as far as their titles and number go.
    private func sections(of week: Snapshot) -> [Section] {
        SectionKind.allCases.compactMap { kind in
            let pages = week.pages.filter { $0.section == kind }
            let path = PortalLayout.section(kind, of: week.folder)
            guard !pages.isEmpty, links.pages.values.contains(where: { $0.outputPath == path }) else { return nil }
            return Section(kind: kind, root: PageFolder(title: "", outputPath: path, children: pages.map(\.listed)))
        }
    }
}

extension ProjectWeeks {
    fileprivate func until(_ week: Snapshot) -> ProjectWeeks {
        var result = ProjectWeeks()
        result.frozen = frozen.filter { $0.date <= week.date }
        if result.frozen.last?.date != week.date { result.live = week }
        return result
    }
}

extension Client {
    fileprivate func asPublished(in week: Snapshot) -> Client {
        var then = week.client
        then.brand = brand
        then.markdown = markdown
        return then
    }
}

extension Snapshot.FrozenPage {
    private static let noText = MarkdownParser().parse(SourceFile(path: "", text: ""))

    /// A page that is counted and named, never rendered.
    fileprivate var listed: PageFolder.Child {
        .page(
            Page(
                title: title,
                body: Self.noText,
                sourcePath: path,
                outputPath: outputPath,
                provenance: SnapshotForms.nowhere
            )
        )
    }
}
