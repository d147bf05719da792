internal import PorticoMarkdown
internal import PorticoModel

/// A whole section in one page, for paper.
struct BookletView: View {
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

/// An article as it was rendered for its own page, kept for the booklet.
struct RenderedArticle: Sendable {
    var page: Page
    var body: RenderedMarkdown
}

extension PageScope {
    /// Links that lead from the articles' own folders are made anew where the booklet stands elsewhere; anchors are told
    /// apart by the part they are in.
    func booklet(of articles: [RenderedArticle], in section: Section) -> PageDraft {
        let title = words.text("nav.\(section.kind.rawValue)")
        let parts = articles.enumerated().map { index, article in
            let prefix = "part-\(index + 1)"
            let body = body(of: article)
            return BookletView.Part(
                anchor: prefix,
                title: article.page.title,
                titleAnchor: body.titleAnchor.map { "\(prefix)-\($0)" },
                summary: article.page.summary,
                body: HTML(safe: AnchorPrefix.applied(to: body.html, prefix: "\(prefix)-"))
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
            content: scope.edition.render(.booklet, view),
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

/// Tells the anchors of several texts in one page apart.
enum AnchorPrefix {
    private static let marks = [" id=\"", " for=\"", " name=\"", " href=\"#"].map { Array($0.utf8) }
    /// What comes behind their spaces: most words are told apart by it.
    private static let firsts = marks.map { $0[1] }

    /// `<h2 id="steps">` with `part-2-` → `<h2 id="part-2-steps">`; so for labels, groups of buttons and links to anchors.
    /// The markup is the renderer's: a quote in text is written as `&quot;`.
    static func applied(to html: String, prefix: String) -> String {
        var html = html
        return html.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + 256)
            var done = 0
            var index = 0
            while index < bytes.count {
                // Every mark begins with a space and ends with a quote, which text does not hold.
                guard bytes[index] == UInt8(ascii: " "), index + 1 < bytes.count, firsts.contains(bytes[index + 1]),
                    let mark = marks.first(where: { bytes[index...].starts(with: $0) })
                else {
                    index += 1
                    continue
                }
                index += mark.count
                result += bytes[done..<index]
                result += prefix.utf8
                done = index
            }
            result += bytes[done...]
            return String(decoding: result, as: UTF8.self)
        }
    }
}
