import PorticoDiagnostics
import PorticoMarkdown
package import PorticoModel

extension Portal {
    /// The portal and project as they were published with `week`: what its update's page shows, and nothing later. What
    /// looks alone depends on stays as it is now. Links lead to where things stood then, whatever became of them: the
    /// renderer keeps those addresses alive.
    package func asPublished(_ week: Snapshot, in project: Project) -> (portal: Portal, project: Project) {
        var then = week.project
        then.updates = project.updates.filter { $0.date <= week.date }
        then.sections = sections(of: week)
        then.weeks = project.weeks.until(week)
        var portal = self
        portal.client = client.asPublished(in: week)
        portal.supplier = week.supplier
        portal.links.items[project.folder] = items(of: then, people: portal.client.people)
        portal.links.pages = FrozenPages(week, slug: slug).targets(among: links.pages)
        if project.folder.isEmpty {
            portal.root = then
        } else if let index = projects.firstIndex(where: { $0.folder == project.folder }) {
            portal.projects[index] = then
        }
        return (portal, then)
    }

    private func items(of project: Project, people: [Person]) -> [String: LinkTargets.ItemTarget] {
        var index = ItemIndex(people: people)
        index.add(project)
        return index.items.merging(index.people) { item, _ in item }.mapValues { item in
            LinkTargets.ItemTarget(outputPath: item.outputPath, title: item.title, kind: item.kind)
        }
    }

    /// The sections with the pages they had then, as far as their titles and number go.
    private func sections(of week: Snapshot) -> [Section] {
        SectionKind.allCases.compactMap { kind in
            let pages = week.pages.filter { $0.section == kind }
            guard !pages.isEmpty else { return nil }
            let path = PortalLayout.section(kind, of: week.folder)
            return Section(kind: kind, root: PageFolder(title: "", outputPath: path, children: pages.map(\.listed)))
        }
    }
}

/// The pages of one week as targets of links.
private struct FrozenPages {
    private let slug: String
    /// `acme/` or `acme/project/`
    private let base: String
    private let pages: [Snapshot.FrozenPage]

    init(_ week: Snapshot, slug: String) {
        self.slug = slug
        base = ([slug, week.folder].filter { !$0.isEmpty } + [""]).joined(separator: "/")
        pages = week.pages
    }

    /// Of the project's own pages those of the week, and nothing else; all others as they are now.
    func targets(among now: [String: LinkTargets.PageTarget]) -> [String: LinkTargets.PageTarget] {
        let sections = SectionKind.allCases.map { "\(base)\($0.rawValue)/" }
        var result = now.filter { target in !sections.contains { target.key.hasPrefix($0) } }
        for page in pages {
            let path = "\(slug)/\(page.path)"
            result[path] = target(page.outputPath, page.title, now[path])
            for (folder, outputPath) in listings(above: page, path) {
                let title = now[folder]?.title ?? folder
                result[folder] = target(outputPath, title, now[folder])
                result["\(folder)index.md"] = target(outputPath, title, now["\(folder)index.md"])
            }
        }
        return result
    }

    /// With the headings the page has now: what is not among them was checked when it was published.
    private func target(
        _ outputPath: String,
        _ title: String,
        _ now: LinkTargets.PageTarget?
    ) -> LinkTargets.PageTarget {
        LinkTargets.PageTarget(outputPath: outputPath, title: title, anchors: now?.anchors ?? [])
    }

    /// `acme/guides/start/booking.md` → `acme/guides/start/`, `acme/guides/`, each with its listing's output path.
    private func listings(above page: Snapshot.FrozenPage, _ path: String) -> [(folder: String, outputPath: String)] {
        var source = path.split(separator: "/").dropLast()
        var output = page.outputPath.split(separator: "/").dropLast()
        var result: [(folder: String, outputPath: String)] = []
        while !output.isEmpty, source.joined(separator: "/").count + 1 > base.count {
            result.append((source.joined(separator: "/") + "/", output.joined(separator: "/") + "/index.html"))
            source = source.dropLast()
            output = output.dropLast()
        }
        return result
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
