import PorticoMarkdown
import PorticoModel

extension LinkTargets {
    /// Collects everything in these projects that can be linked to.
    init(slug: String, projects: [Project], indexes: [String: ItemIndex], leftOut: [String: String]) {
        self.init()
        self.leftOut = leftOut
        for project in projects {
            add(project, of: slug)
            guard let index = indexes[project.folder] else { continue }
            items[project.folder] = index.items.merging(index.people) { item, _ in item }
                .mapValues { ItemTarget(outputPath: $0.outputPath, title: $0.title, kind: $0.kind) }
        }
    }

    private mutating func add(_ project: Project, of slug: String) {
        for update in project.updates {
            pages[update.sourcePath] = PageTarget(
                outputPath: update.outputPath,
                title: update.plainHeadline,
                anchors: update.body.anchors
            )
        }
        let base = [slug, project.folder].filter { !$0.isEmpty }.joined(separator: "/")
        if !project.updates.isEmpty {
            pages["\(base)/status/"] = PageTarget(
                outputPath: PortalLayout.statusArchive(of: project.folder),
                title: "Status",
                anchors: []
            )
        }
        for section in project.sections { add(section.root, at: "\(base)/\(section.kind.rawValue)/") }
    }

    private mutating func add(_ folder: PageFolder, at path: String) {
        pages[path] = PageTarget(
            outputPath: folder.outputPath,
            title: folder.title,
            anchors: folder.index?.body.anchors ?? []
        )
        if let index = folder.index { add(index) }
        for child in folder.children {
            switch child {
            case .page(let page): add(page)
            case .folder(let inner): add(inner, at: inner.sourceFolder(below: path))
            }
        }
    }

    private mutating func add(_ page: Page) {
        pages[page.sourcePath] = PageTarget(
            outputPath: page.outputPath,
            title: page.title,
            anchors: page.body.anchors
        )
    }
}

extension PageFolder {
    /// Returns the folder's content path, derived from any page inside it.
    fileprivate func sourceFolder(below parent: String) -> String {
        guard let page = index ?? pages.first ?? anyIndex else { return parent }
        let rest = page.sourcePath.dropFirst(parent.count)
        return parent + rest.prefix { $0 != "/" } + "/"
    }

    private var anyIndex: Page? {
        for case .folder(let inner) in children {
            if let page = inner.index ?? inner.anyIndex { return page }
        }
        return nil
    }
}

extension MarkdownDocument {
    /// All targets of a `#fragment`.
    var anchors: Set<String> { otherAnchors.union(outline.map(\.anchor)) }
}
