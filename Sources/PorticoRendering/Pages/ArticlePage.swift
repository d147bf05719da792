internal import Foundation
import PorticoDiagnostics
internal import PorticoMarkdown
internal import PorticoModel

/// A page written in Markdown.
struct ArticleView: TemplateView {
    static let template = "pages/article"

    struct OutlineRow: View {
        var href: String
        var title: String
        var deep: Bool

        static let fields = Fields<Self> {
            $0.add("href", \.href)
            $0.add("title", \.title)
            $0.add("deep", \.deep)
        }
    }

    var breadcrumb: [LinkRow]
    var title: String
    /// The anchor of the heading that the title replaces.
    var titleAnchor: String?
    /// The kind's key for the script: `checklist`.
    var kind: String?
    var summary: String?
    var facts: [LabelledHTML]
    var objectives: [String]
    var requires: [LinkRow]
    var outline: [OutlineRow]
    var body: HTML
    /// A `mailto` link to the supplier that names the page.
    var feedback: String?
    /// The address for editing the page's source, if the site has one.
    var edit: String?
    /// Whether its boxes can be ticked, because it is a checklist.
    var isChecklist: Bool
    var previous: LinkRow?
    var next: LinkRow?

    static let fields = Fields<Self> {
        $0.add("breadcrumb", \.breadcrumb)
        $0.add("title", \.title)
        $0.add("titleAnchor", \.titleAnchor)
        $0.add("kind", \.kind)
        $0.add("summary", \.summary)
        $0.add("facts", \.facts)
        $0.add("objectives", \.objectives)
        $0.add("requires", \.requires)
        $0.add("outline", \.outline)
        $0.add("body", \.body)
        $0.add("feedback", \.feedback)
        $0.add("edit", \.edit)
        $0.add("isChecklist", \.isChecklist)
        $0.add("previous", \.previous)
        $0.add("next", \.next)
    }
}

/// A value as markup, with a label.
struct LabelledHTML: View {
    var label: String
    var value: HTML

    static let fields = Fields<Self> {
        $0.add("label", \.label)
        $0.add("value", \.value)
    }
}

/// The position of a page in its section: its neighbours and its trail.
struct Neighbourhood {
    var section: Section
    var trail: [PageFolder]
    var previous: Page?
    var next: Page?
    var tree: HTML
}

extension PageScope {
    func article(_ page: Page, in place: Neighbourhood, _ findings: inout PageFindings) -> PageDraft {
        let facts = facts(of: page)
        let rendered = body(of: page, &findings)
        findings.articles.append(RenderedArticle(page: page, body: rendered))
        let trail = breadcrumb(place.trail, place.section)
        findings.search.add(page, of: project, trail: trail.map(\.title))
        let requires = page.requires.compactMap { portal.links.pages[$0] }
        let outline = page.body.outline.filter { (2...3).contains($0.level) }
        let view = ArticleView(
            breadcrumb: trail,
            title: page.title,
            titleAnchor: rendered.titleAnchor,
            kind: page.kind?.rawValue,
            summary: page.summary,
            facts: facts,
            objectives: page.objectives,
            requires: requires.map { LinkRow(href: href($0.outputPath), title: $0.title, note: nil) },
            outline: outline.count < 2 ? [] : outline.map(row),
            body: scope.glossary.explain(rendered.fragment, on: path),
            feedback: feedback(on: page),
            edit: portal.editAddress.map { $0 + page.sourcePath },
            isChecklist: page.kind == .checklist,
            previous: place.previous.map(link),
            next: place.next.map(link)
        )
        return PageDraft(
            path: path,
            title: page.title,
            description: page.summary,
            place: place.section.kind.place,
            layout: "article",
            language: page.language,
            tree: place.tree,
            content: scope.edition.render(view, parts: view.body.bytes.count),
            source: OutputSource(file: page.sourcePath)
        )
    }

    /// Returns `mailto:hello@consult.example?subject=…`, with the page, the version it applies to and the client.
    private func feedback(on page: Page) -> String? {
        guard let email = portal.supplier.email else { return nil }
        let version = page.appliesTo.map {
            [$0.deliverable, $0.version ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        }
        let subject = [page.title, version, portal.client.name].compactMap(\.self).joined(separator: " · ")
        let page = [path, statusDate.map { words(.statusOn, ["date": words.dateText($0)]) }].compactMap(\.self)
        let place = "\n\n\(page.joined(separator: "\n"))"
        return "mailto:\(email)?subject=\(subject.percentEncoded)&body=\(place.percentEncoded)"
    }

    private func row(_ entry: OutlineEntry) -> ArticleView.OutlineRow {
        ArticleView.OutlineRow(href: "#" + entry.anchor, title: entry.text, deep: entry.level > 2)
    }

    private func link(_ page: Page) -> LinkRow {
        LinkRow(href: href(page.outputPath), title: page.title, note: nil)
    }

    /// Returns facts such as readers, time needed and last review.
    private func facts(of page: Page) -> [LabelledHTML] {
        var facts: [LabelledHTML] = []
        func add(_ label: Word, _ value: HTML) { facts.append(LabelledHTML(label: words(label), value: value)) }
        if let kind = page.kind { add(.factKind, HTML(text: words.name(kind, in: "page_kind"))) }
        if !page.roles.isEmpty { add(.factFor, HTML(text: page.roles.joined(separator: ", "))) }
        if let minutes = page.minutes { add(.factTime, HTML(text: words(.minutes, count: minutes))) }
        if let applies = page.appliesTo {
            let version = applies.version.map { words(.version, ["version": $0]) }
            add(.factAppliesTo, HTML("\(titled(applies.deliverable)) \(version ?? "")"))
        }
        if !page.tags.isEmpty { add(.factTags, HTML(text: page.tags.joined(separator: ", "))) }
        if let owner = page.owner { add(.factOwner, HTML(text: person(owner))) }
        if let reviewed = page.reviewedOn { add(.factReviewed, review(of: page, on: reviewed)) }
        return facts
    }

    private func review(of page: Page, on date: CalendarDate) -> HTML {
        guard let due = page.reviewDue, let today = statusDate, due < today else { return words.date(date) }
        return HTML("\(words.date(date)) \(words.overdue(today.days(since: due)))")
    }
}

extension String {
    /// The text encoded for a value in an address (RFC 3986, section 2.1): `a b` → `a%20b`. A line break is CR LF, as
    /// in e-mail.
    fileprivate var percentEncoded: String {
        var result: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                result.append(byte)
            case UInt8(ascii: "\n"): result += "%0D%0A".utf8
            default: result += Hexadecimal.percentEscape(of: byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
