import PorticoDiagnostics
import PorticoMarkdown

/// What is wrong with a link, in words, with the target that was likely meant.
struct BrokenLink {
    let request: LinkRequest

    init(_ request: LinkRequest) {
        self.request = request
    }

    func refused(_ reason: String, allowed: String) -> Diagnostic {
        diagnostic(
            .urlNotAllowed,
            .warning,
            "\(reason) is not allowed in a link",
            explanation: "the words stay, the link is left out; allowed are \(allowed)"
        )
    }

    func remoteImage() -> Diagnostic {
        diagnostic(
            .remoteImage,
            .warning,
            "the image \"\(shown)\" is on another site",
            explanation: "a portal asks nothing of anybody else; the image is left out",
            fix: "save it in the client's folder and show it from there"
        )
    }

    func malformed(_ reason: String, fix: String = "") -> Diagnostic {
        diagnostic(.brokenLink, .error, "the link \"\(shown)\" cannot be followed", explanation: reason, fix: fix)
    }

    /// Written from the top of a site, or with `\\`: the path that works, where there is such a file. `folder` is the project's.
    func notRelative(_ path: String, in portal: Portal, folder: String) -> Diagnostic {
        let parts = path.split { "/\\".contains($0) }.joined(separator: "/")
        let names = parts.hasSuffix(".html") ? [parts, parts.dropLast(5) + ".md"] : [parts, parts + ".md"]
        let places = names.flatMap { ["\(portal.slug)/\(folder)/\($0)", "\(portal.slug)/\($0)", $0] }
            .map { $0.replacing("//", with: "/") }
        let (pages, assets) = (portal.links.pages, portal.assets)
        let found = places.first { pages[$0] != nil || pages["\($0)/"] != nil || assets[$0] != nil }
        let written = found.map { ContentPath.relative($0, from: ContentPath.folder(of: request.place.file)) }
        return malformed(
            "write it from this file on, with / between its parts: a portal does not know where it will stand",
            fix: written.map { "write \"\($0)\"" } ?? ""
        )
    }

    func unknownItem(among candidates: [String]) -> Diagnostic {
        let likely = NearestSpelling.of(request.destination, among: candidates)
        return diagnostic(
            .brokenReference,
            .error,
            "no item \"\(request.destination)\"",
            explanation:
                "capital letters and a number in brackets are an item's id where the project has ids of that kind",
            fix: (likely.map { "did you mean \"\($0)\"? " } ?? "")
                + "where only the words are meant, write \\[\(request.destination)]"
        )
    }

    func missingAnchor(_ anchor: String, on page: LinkTargets.PageTarget) -> Diagnostic {
        let likely = NearestSpelling.of(anchor, among: page.anchors)
        return diagnostic(
            .brokenAnchor,
            .error,
            "no heading \"#\(anchor.shortened(to: 60))\" on the page \"\(page.title.shortened(to: 60))\"",
            fix: likely.map { "did you mean \"#\($0)\"?" } ?? known(page.anchors)
        )
    }

    /// Neither page nor file. `path` is relative to the content root.
    func missing(_ path: String, in portal: Portal) -> Diagnostic {
        let isPage = path.hasSuffix(".md")
        let what = request.kind == .image ? "no image" : isPage ? "no page" : "no file"
        if let reason = portal.links.leftOut[path] {
            return diagnostic(
                .brokenLink,
                .error,
                "\(what) \"\(shown)\"",
                explanation: "it is there, but not published: \(reason)"
            )
        }
        return diagnostic(.brokenLink, .error, "\(what) \"\(shown)\"", fix: suggestion(for: path, isPage, in: portal))
    }

    /// The closest path; else the file of that name in another folder.
    private func suggestion(for path: String, _ isPage: Bool, in portal: Portal) -> String {
        let candidates =
            isPage
            ? portal.links.pages.keys.filter { !$0.hasSuffix("/") }
            : Array(portal.links.pages.keys) + portal.assets.keys
        // Nobody links to the page the link stands on by a name that is not its own.
        let name = ContentPath.name(of: path)
        let sameName = candidates.filter { ContentPath.name(of: $0) == name }.min()
        let others = candidates.filter { $0 != request.place.file }
        guard let likely = sameName ?? NearestSpelling.of(path, among: others) else { return "" }
        return "did you mean \"\(ContentPath.relative(likely, from: ContentPath.folder(of: request.place.file)))\"?"
    }

    private func known(_ anchors: Set<String>) -> String {
        guard !anchors.isEmpty, anchors.count <= 8 else { return "" }
        return "there are \(anchors.sorted().map { "#\($0)" }.joined(separator: ", "))"
    }

    private var shown: String { request.destination.shortened(to: 80) }

    private func diagnostic(
        _ check: Check,
        _ severity: Diagnostic.Severity,
        _ summary: String,
        explanation: String = "",
        fix: String = ""
    ) -> Diagnostic {
        Diagnostic(
            check,
            severity: severity,
            place: request.place,
            summary: summary,
            explanation: explanation,
            fix: fix
        )
    }
}

extension Check {
    static let brokenAnchor = Check(
        .links,
        "broken-anchor",
        .error,
        "A link's #part is a heading of its page",
        fix: "mend it, or write an id behind the heading: {#steps}"
    )
    static let brokenLink = Check(
        .links,
        "broken-link",
        .error,
        "A link leads to a page or file that is there",
        fix: "mend the path; it is relative to the file the link stands in"
    )
    static let brokenReference = Check(
        .links,
        "broken-reference",
        .error,
        "A bracketed id is that of an item",
        fix: "mend the id; where only the words are meant, write \\[M9]"
    )
}
