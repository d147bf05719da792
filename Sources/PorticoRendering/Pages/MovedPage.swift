internal import PorticoModel

/// The page at a former address, which redirects to the current one. It has no frame.
struct MovedView: TemplateView {
    static let template = "pages/moved"

    var language: String
    var title: String
    var href: String
    var stylesheet: String
    var page: String

    static let fields = Fields<Self> {
        $0.add("language", \.language)
        $0.add("title", \.title)
        $0.add("href", \.href)
        $0.add("stylesheet", \.stylesheet)
        $0.add("page", \.page)
    }
}

extension ProjectScope {
    /// The redirects for all former addresses of all pages.
    var movedPages: [OutputFile] {
        project.sections.flatMap { section in
            let indexes = section.root.folders.compactMap(\.index)
            return (section.root.pages + indexes).flatMap { page in page.aliases.map { moved(page, from: $0) } }
        }
    }

    private func moved(_ page: Page, from alias: String) -> OutputFile {
        let scope = PageScope(scope: self, path: alias)
        let view = MovedView(
            language: words.language,
            title: "\(words(.moved)) · \(portal.client.name)",
            href: scope.href(page.outputPath),
            stylesheet: scope.href(PortalAssets.stylesheet),
            page: page.title
        )
        return OutputFile(path: alias, contents: .text(edition.render(view).source), source: page.sourcePath)
    }
}

extension PageFolder {
    /// This folder and all folders inside it.
    fileprivate var folders: [PageFolder] {
        [self]
            + children.flatMap { child -> [PageFolder] in
                if case .folder(let folder) = child { folder.folders } else { [] }
            }
    }
}
