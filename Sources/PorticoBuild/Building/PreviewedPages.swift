import PorticoDiagnostics
import PorticoModel
import PorticoRendering

/// Collects what the author is told about each page of a portal.
struct PreviewedPages {
    /// By output path.
    private(set) var facts: [String: PreviewedPage] = [:]

    /// `prefix` leads from the user's folder to the content: `Content/`.
    init(_ portal: Portal, files: [OutputFile], prefix: String) {
        for file in files where file.path.hasSuffix(".html") {
            facts[file.path] = PreviewedPage(source: prefix + file.source.place.file)
        }
        for project in [portal.root] + portal.projects {
            for page in project.sections.flatMap({ $0.root.pages + $0.root.indexes }) {
                facts[page.outputPath]?.source = prefix + page.sourcePath
                facts[page.outputPath]?.title = page.title
                facts[page.outputPath]?.reviewed = page.reviewedOn
                facts[page.outputPath]?.unpublished = portal.unpublished[page.sourcePath]
            }
            for (index, update) in project.updates.enumerated() {
                facts[update.outputPath]?.source = prefix + update.sourcePath
                facts[update.outputPath]?.title = "Update of \(update.date)"
                facts[update.outputPath]?.unpublished = portal.unpublished[update.sourcePath]
                facts[update.outputPath]?.isUnfrozen = index == 0 && !project.weeks.isFrozen(update.date)
            }
        }
    }
}

extension PageFolder {
    /// The `index.md` pages of this folder and of those inside it.
    fileprivate var indexes: [Page] {
        let inner = children.flatMap { child -> [Page] in
            if case .folder(let folder) = child { folder.indexes } else { [] }
        }
        return (index.map { [$0] } ?? []) + inner
    }
}
