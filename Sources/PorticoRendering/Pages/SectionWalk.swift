internal import PorticoModel

extension ProjectScope {
    /// Returns all pages of a section: each folder's listing and each article, with previous and next links in reading
    /// order.
    func drafts(of section: Section, _ findings: inout PageFindings) -> [PageDraft] {
        var walk = SectionWalk(scope: self, section: section)
        findings.articles = []
        walk.visit(section.root, trail: [], &findings)
        if findings.articles.count > 1 {
            let booklet = PageScope(scope: self, path: section.bookletPath)
            walk.drafts.append(booklet.booklet(of: findings.articles, in: section))
        }
        return walk.drafts
    }
}

/// Walks a section's folders recursively. The depth is that of the folders, which is limited.
private struct SectionWalk {
    let scope: ProjectScope
    let section: Section
    let order: [Page]
    let position: [String: Int]
    var drafts: [PageDraft] = []

    init(scope: ProjectScope, section: Section) {
        self.scope = scope
        self.section = section
        order = section.root.pages
        position = Dictionary(order.enumerated().map { ($1.outputPath, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func visit(_ folder: PageFolder, trail: [PageFolder], _ findings: inout PageFindings) {
        let listing = PageScope(scope: scope, path: folder.outputPath)
        drafts.append(listing.listing(folder, trail: trail, section: section, &findings))
        let inner = trail + [folder]
        var trees: [Substring: SectionTree] = [:]
        for (index, child) in folder.children.enumerated() {
            switch child {
            case .folder(let folder): visit(folder, trail: inner, &findings)
            case .page(let page):
                let standing = PageScope(scope: scope, path: page.outputPath)
                let place = neighbourhood(of: page, at: index, trail: inner, from: standing, &trees)
                drafts.append(standing.article(page, in: place, &findings))
            }
        }
    }

    private func neighbourhood(
        of page: Page,
        at index: Int,
        trail: [PageFolder],
        from scope: PageScope,
        _ trees: inout [Substring: SectionTree]
    ) -> Neighbourhood {
        let title = scope.words.text("nav.\(section.kind.rawValue)")
        let tree = trees[scope.folder] ?? SectionTree(trail: trail, from: scope, rootTitle: title)
        trees[scope.folder] = tree
        let here = position[page.outputPath] ?? 0
        return Neighbourhood(
            section: section,
            trail: trail,
            previous: here > 0 ? order[here - 1] : nil,
            next: here + 1 < order.count ? order[here + 1] : nil,
            tree: tree.html(marking: index)
        )
    }
}
