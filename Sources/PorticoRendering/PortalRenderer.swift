internal import Foundation
package import PorticoDiagnostics
package import PorticoModel

extension Portal {
    /// The portal as of each project's status date: what happened after it waits for the next update.
    fileprivate var withoutWaitingEvents: Portal {
        func shown(_ project: Project) -> Project {
            project.statusDate.map { project.withoutEvents(after: $0) } ?? project
        }
        var portal = self
        portal.root = shown(root)
        portal.projects = projects.map(shown)
        return portal
    }
}

/// Renders a ``Portal`` as the files of its folder.
package struct PortalRenderer: Sendable {
    package var theme: Theme

    package init(theme: Theme) {
        self.theme = theme
    }

    /// Returns all files of the portal sorted by path, and the problems found while resolving links.
    package func render(_ portal: Portal) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
        let portal = portal.withoutWaitingEvents
        let edition = theme.edition(for: portal.client.language)
        var output = PortalOutput()
        let root = ProjectScope(portal: portal, project: portal.root, edition: edition, theme: theme)
        let projects = portal.projects.map { ProjectScope(portal: portal, project: $0, edition: edition, theme: theme) }
        output.addPages(of: root, projects: projects)
        for project in projects { output.addPages(of: project, projects: []) }
        output.addAssets(of: portal, theme: theme, words: edition.words)
        let (files, diagnostics) = output.finish()
        return (files, [theme.missingWords(of: portal.client)].compactMap(\.self) + diagnostics)
    }
}
