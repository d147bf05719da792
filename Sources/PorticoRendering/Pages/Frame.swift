internal import Foundation
internal import PorticoModel

/// The frame around every page: head, masthead, navigation and footer.
struct FrameView: TemplateView {
    static let template = "pages/frame"

    var language: String
    /// The page's own language, if it differs from the portal's.
    var contentLanguage: String?
    var title: String
    var description: String?
    var homeHref: String
    /// The page's own address, if the site's address is known.
    var canonical: String?
    /// The same content in other formats: feeds and figures.
    var alternates: [Alternate]
    var icon: String
    var stylesheet: String
    var script: String
    /// A script that only this page needs.
    var pageScript: String?
    var client: String
    var project: String?
    var projectHref: String
    var logo: HTML?
    var navigation: HTML
    /// The tree of the section's pages, shown beside an article.
    var tree: HTML?
    /// Class names for the layout: `with-aside`.
    var layout: String
    /// A class that selects the running head of the printed page.
    var paper: String
    /// The date of an update's own page: `2026-03-13`.
    var week: String?
    /// The project's folder, under which the script finds the newest update; empty for the client's own.
    var folder: String
    var content: HTML
    var asOf: HTML?
    var confidentiality: HTML?
    var supplier: HTML

    static let fields = Fields<Self> {
        $0.add("language", \.language)
        $0.add("contentLanguage", \.contentLanguage)
        $0.add("title", \.title)
        $0.add("description", \.description)
        $0.add("homeHref", \.homeHref)
        $0.add("canonical", \.canonical)
        $0.add("alternates", \.alternates)
        $0.add("icon", \.icon)
        $0.add("stylesheet", \.stylesheet)
        $0.add("script", \.script)
        $0.add("pageScript", \.pageScript)
        $0.add("client", \.client)
        $0.add("project", \.project)
        $0.add("projectHref", \.projectHref)
        $0.add("logo", \.logo)
        $0.add("navigation", \.navigation)
        $0.add("tree", \.tree)
        $0.add("layout", \.layout)
        $0.add("paper", \.paper)
        $0.add("week", \.week)
        $0.add("folder", \.folder)
        $0.add("content", \.content)
        $0.add("asOf", \.asOf)
        $0.add("confidentiality", \.confidentiality)
        $0.add("supplier", \.supplier)
    }
}

/// A page without its frame.
struct PageDraft: Sendable {
    /// The path relative to the portal.
    var path: String
    /// The first part of the document's title: `Pilot configuration`.
    var title: String
    var description: String?
    /// The navigation entry that the page belongs to.
    var place: NavigationPlace
    var layout = "plain"
    /// The date of an update's own page, shown in its running head in print.
    var date: CalendarDate?
    var language: String?
    var tree: HTML?
    /// A script that only this page needs, relative to the portal.
    var script: String?
    var content: HTML
    var source: OutputSource
}

extension PageScope {
    /// `empty` is the frame that all pages in this page's folder have in common.
    func frame(_ draft: PageDraft, in empty: FrameView, navigation: HTML) -> FrameView {
        var frame = empty
        frame.contentLanguage = draft.language == words.language ? nil : draft.language
        frame.title = documentTitle(draft.title)
        frame.description = draft.description.map { String($0.prefix(200)) }
        frame.canonical = portal.address.map { $0 + draft.path }
        frame.pageScript = draft.script.map(href)
        frame.navigation = navigation
        frame.tree = draft.tree
        frame.layout = draft.layout
        frame.paper = PaperRules.name(of: project, update: draft.date)
        frame.week = draft.date?.description
        frame.content = draft.content
        return frame
    }

    /// The frame of the pages in this page's folder, without anything of this page.
    var emptyFrame: FrameView {
        FrameView(
            language: words.language,
            title: "",
            homeHref: href(PortalLayout.home(of: "")),
            alternates: scope.exports.alternates(from: self),
            icon: href(PortalAssets.icon),
            stylesheet: href(PortalAssets.stylesheet),
            script: href(PortalAssets.script),
            client: portal.client.name,
            project: projectName,
            projectHref: href(PortalLayout.home(of: project.folder)),
            logo: logo,
            navigation: "",
            layout: "",
            paper: "",
            folder: project.folder,
            content: "",
            asOf: statusDate.map { words.html(.statusAsOf, ["date": words.longDate($0)]) },
            confidentiality: portal.client.confidentiality.map { HTML(text: $0) },
            supplier: supplier
        )
    }

    /// Returns `Page · Project · Client`, without repetitions.
    private func documentTitle(_ title: String) -> String {
        var parts = [title]
        for part in [projectName, portal.client.name].compactMap(\.self) where !parts.contains(part) {
            parts.append(part)
        }
        return parts.joined(separator: " · ")
    }

    private var projectName: String? {
        let name = project.name
        return name == portal.client.name || name.isEmpty ? nil : name
    }

    private var logo: HTML? {
        guard let logo = PortalAssets.logo(of: portal) else { return nil }
        let size = ImageSize(portal.assets[logo.asset]?.bytes ?? Data())
        let width = size.map { max(1, $0.width * 32 / $0.height) } ?? 32
        return "<img class=\"logo\" src=\"\(href(logo.outputPath))\" alt=\"\" width=\"\(width)\" height=\"32\">"
    }

    private var supplier: HTML {
        let name = portal.supplier.name
        guard let url = portal.supplier.url, url.hasPrefix("https://") || url.hasPrefix("http://") else {
            return HTML(text: name)
        }
        return "<a href=\"\(url)\" rel=\"noopener noreferrer\">\(name)</a>"
    }
}
