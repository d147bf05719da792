internal import PorticoDiagnostics
internal import PorticoMarkdown
internal import PorticoModel
internal import PorticoWeeks

/// The results of rendering Markdown other than the markup, collected over all pages of a portal. Assets are given by
/// path relative to the content root.
struct PageFindings: Sendable {
    var assets: Set<String> = []
    var diagnostics: Set<Diagnostic> = []
    var search = SearchIndex()
    /// The articles of the section being walked.
    var articles: [RenderedArticle] = []
}

extension PageScope {
    /// Renders the body of a page written by the author.
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

    /// Renders an update's text in sections. Once it is published, its links lead to the same targets as at that time,
    /// also on the home page.
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
                body: scope.glossary.explain(section.written, on: path, after: &explained)
            )
        }
        // A heading that only a comment of the draft follows says nothing.
        .filter { !$0.body.isEmpty }
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
