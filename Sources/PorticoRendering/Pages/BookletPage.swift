internal import PorticoMarkdown
internal import PorticoModel

/// A whole section on one page, for printing.
struct BookletView: TemplateView {
    static let template = "pages/booklet"

    struct Part: View {
        var anchor: String
        var title: String
        var titleAnchor: String?
        var summary: String?
        var body: HTML

        static let fields = Fields<Self> {
            $0.add("anchor", \.anchor)
            $0.add("title", \.title)
            $0.add("titleAnchor", \.titleAnchor)
            $0.add("summary", \.summary)
            $0.add("body", \.body)
        }
    }

    var title: String
    var backHref: String
    var status: StatusLine
    var parts: [Part]

    static let fields = Fields<Self> {
        $0.add("title", \.title)
        $0.add("backHref", \.backHref)
        $0.add("status", \.status)
        $0.add("parts", \.parts)
    }
}

/// An article as rendered for its own page, kept for the booklet.
struct RenderedArticle: Sendable {
    var page: Page
    var body: RenderedMarkdown
}

extension PageScope {
    /// Renders the booklet. Adjusts links from the articles' folders to the booklet's folder.
    func booklet(of articles: [RenderedArticle], in section: Section) -> PageDraft {
        let title = words.text("nav.\(section.kind.rawValue)")
        let anchors = articles.indices.map { "part-\($0 + 1)" }
        let addresses = zip(articles, anchors).map { (href($0.page.outputPath), $1) }
        let text = BookletText(parts: Dictionary(addresses) { first, _ in first })
        let parts = zip(articles, anchors).map { article, anchor in
            let body = body(of: article)
            return BookletView.Part(
                anchor: anchor,
                title: article.page.title,
                titleAnchor: body.titleAnchor.map { "\(anchor)-\($0)" },
                summary: article.page.summary,
                body: HTML(safe: text.applied(to: body.html, in: anchor))
            )
        }
        let view = BookletView(
            title: title,
            backHref: href(section.root.outputPath),
            status: statusLine,
            parts: parts
        )
        return PageDraft(
            path: path,
            title: words(.bookletTitle, ["title": title]),
            description: words(.pages, count: parts.count),
            place: section.kind.place,
            layout: "booklet",
            content: scope.edition.render(view),
            source: "the booklet of \(section.root.outputPath)"
        )
    }

    private func body(of article: RenderedArticle) -> RenderedMarkdown {
        guard Self.folder(of: article.page.outputPath) != Self.folder(of: path) else { return article.body }
        return HTMLRenderer(words: words.markdown).render(
            article.page.body,
            links: links(from: article.page.sourcePath),
            below: article.page.title
        )
    }

    private static func folder(of path: String) -> Substring {
        path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
}
