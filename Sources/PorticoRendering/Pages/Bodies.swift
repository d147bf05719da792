internal import PorticoDiagnostics
internal import PorticoMarkdown
internal import PorticoModel
internal import PorticoWeeks

/// What rendering Markdown leaves behind beside the markup, gathered over all pages of a portal.
struct PageFindings: Sendable {
    /// By their path relative to the content root.
    var assets: Set<String> = []
    var diagnostics: Set<Diagnostic> = []
    var search = SearchIndex()
    /// Of the section that is being walked.
    var articles: [RenderedArticle] = []
}

extension PageScope {
    /// The body of a page of the author's.
    func body(of page: Page, _ findings: inout PageFindings) -> RenderedMarkdown {
        let rendered = HTMLRenderer(words: words.markdown).render(
            page.body,
            links: links(from: page.sourcePath),
            below: page.title
        )
        findings.assets.formUnion(rendered.assets)
        findings.diagnostics.formUnion(rendered.diagnostics)
        return rendered
    }

    /// An update's text, cut at its headings. Once it is published its links lead where they led then, also at home.
    func sections(of update: StatusUpdate, _ findings: inout PageFindings) -> [UpdateSection] {
        let rendered = HTMLRenderer(words: words.markdown).renderSections(
            update.body,
            links: published(update).links(from: update.sourcePath)
        )
        findings.assets.formUnion(rendered.assets)
        if !scope.isFrozen { findings.diagnostics.formUnion(rendered.diagnostics) }
        var explained: Set<String> = []
        return rendered.sections.map { section in
            UpdateSection(
                title: section.heading?.text,
                anchor: section.heading?.anchor,
                body: HTML(safe: scope.glossary.explain(section.written, on: path, after: &explained))
            )
        }
    }

    private func published(_ update: StatusUpdate) -> PageScope {
        guard !scope.isFrozen, project.weeks.isFrozen(update.date), let then = scope.asPublished(on: update.date) else {
            return self
        }
        return PageScope(scope: then, path: path)
    }

    func links(from source: String) -> any LinkProvider {
        let links = PageLinks(portal: portal, folder: project.folder, sourcePath: source, outputPath: path)
        guard scope.isFrozen else { return links }
        return PublishedLinks(links: links, week: project.weeks.frozen.last, slug: portal.slug)
    }
}
