internal import PorticoModel

extension ProjectScope {
    /// Returns every page of the project that has something to show. `projects` are the client's projects if this is
    /// the level above them.
    func drafts(projects: [ProjectScope], _ findings: inout PageFindings) -> [PageDraft] {
        var drafts: [PageDraft] = []
        for place in NavigationPlace.all {
            guard let entry = entry(place) else { continue }
            let page = PageScope(scope: self, path: entry.target)
            drafts += page.drafts(at: place, projects: projects, &findings)
        }
        for section in project.sections { drafts += self.drafts(of: section, &findings) }
        if isRoot { drafts.append(PageScope(scope: self, path: PortalLayout.notFound).notFound()) }
        return drafts
    }
}

extension PageScope {
    /// Returns the page that a navigation entry leads to and the pages below it. The pages of sections are rendered
    /// separately.
    fileprivate func drafts(
        at place: NavigationPlace,
        projects: [ProjectScope],
        _ findings: inout PageFindings
    ) -> [PageDraft] {
        switch place {
        case .overview: [projects.isEmpty ? home(&findings) : self.projects(projects)]
        case .status: [archive()]
        case .timeline: [timeline()]
        case .deliverables: [register()] + deliverables
        case .people: scope.isRoot ? [people()] : []
        default: Self.registerPages.filter { $0.place == place.shown }.map { $0.draft(self) }
        }
    }

    private var deliverables: [PageDraft] {
        project.deliverables.indices.compactMap { index in
            let id = project.deliverables[index].id
            guard !id.isEmpty else { return nil }
            let path = PortalLayout.deliverable(id, of: project.folder)
            return PageScope(scope: scope, path: path).deliverable(at: index)
        }
    }
}
