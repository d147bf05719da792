import PorticoDiagnostics
import PorticoMarkdown
package import PorticoModel

extension Portal {
    /// Returns the portal and project as published with `week`: everything that its update's page shows, and nothing
    /// later. The design stays as it is now. Links lead to the addresses of that time, which the renderer keeps
    /// working.
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

    /// Returns the sections of that time, reduced to the titles and number of their pages.
    private func sections(of week: Snapshot) -> [Section] {
        SectionKind.allCases.compactMap { kind in
            let pages = week.pages.filter { $0.section == kind }
            guard !pages.isEmpty else { return nil }
            let path = PortalLayout.section(kind, of: week.folder)
            return Section(kind: kind, root: PageFolder(title: "", outputPath: path, children: pages.map(\.listed)))
        }
    }
}

/// The pages of one week as link targets.
private struct FrozenPages {
    private let slug: String
    /// The folder of the project in the content: `acme/` or `acme/project/`.
    private let base: String
    private let pages: [Snapshot.FrozenPage]

    init(_ week: Snapshot, slug: String) {
        self.slug = slug
        base = ([slug, week.folder].filter { !$0.isEmpty } + [""]).joined(separator: "/")
        pages = week.pages
    }

    /// Returns the week's pages for the project itself, and the current pages for everything else.
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

    /// Returns a target with the current headings of the page. Other anchors were checked when the update was
    /// published.
    private func target(
        _ outputPath: String,
        _ title: String,
        _ now: LinkTargets.PageTarget?
    ) -> LinkTargets.PageTarget {
        LinkTargets.PageTarget(outputPath: outputPath, title: title, anchors: now?.anchors ?? [])
    }

    /// Returns the folders above a page with their listings: `acme/guides/start/booking.md` → `acme/guides/start/`,
    /// `acme/guides/`.
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

    /// The page for counts and titles; it is never rendered.
    fileprivate var listed: PageFolder.Child {
        .page(
            Page(
                title: title,
                body: Self.noText,
                sourcePath: path,
                outputPath: outputPath,
                provenance: .pending
            )
        )
    }
}
