import PorticoDiagnostics
import PorticoMarkdown

/// Describes the problem of a link and suggests the target that was probably meant.
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
            explanation: "the text stays without the link; allowed are \(allowed)"
        )
    }

    func remoteImage() -> Diagnostic {
        diagnostic(
            .remoteImage,
            .warning,
            "the image \"\(shown)\" is on another site",
            explanation: "a portal loads nothing from other sites, so the image is left out",
            fix: "save it in the client's folder and use that file"
        )
    }

    func malformed(_ reason: String, fix: String = "") -> Diagnostic {
        diagnostic(.brokenLink, .error, "the link \"\(shown)\" cannot be followed", explanation: reason, fix: fix)
    }

    /// Reports a path from the root of a site or with `\\`, and suggests the working path if the file exists. `folder`
    /// is the project's.
    func notRelative(_ path: String, in portal: Portal, folder: String) -> Diagnostic {
        let parts = path.split { "/\\".contains($0) }.joined(separator: "/")
        let names = parts.hasSuffix(".html") ? [parts, parts.dropLast(5) + ".md"] : [parts, parts + ".md"]
        let places = names.flatMap { ["\(portal.slug)/\(folder)/\($0)", "\(portal.slug)/\($0)", $0] }
            .map { $0.replacing("//", with: "/") }
        let (pages, assets) = (portal.links.pages, portal.assets)
        let found = places.first { pages[$0] != nil || pages["\($0)/"] != nil || assets[$0] != nil }
        let written = found.map { ContentPath.relative($0, from: ContentPath.folder(of: request.place.file)) }
        return malformed(
            "write a path relative to this file with / as separator, because a portal does not know its own address",
            fix: written.map { "write \"\($0)\"" } ?? ""
        )
    }

    func unknownItem(among candidates: [String]) -> Diagnostic {
        let likely = NearestSpelling.of(request.destination, among: candidates)
        return diagnostic(
            .brokenReference,
            .error,
            "there is no item \"\(request.destination)\"",
            explanation:
                "capital letters and a number in brackets are an item's id if the project has ids of that form",
            fix: (likely.map { "did you mean \"\($0)\"? " } ?? "")
                + "if you do not mean an item, write \\[\(request.destination)]"
        )
    }

    func missingAnchor(_ anchor: String, on page: LinkTargets.PageTarget) -> Diagnostic {
        let likely = NearestSpelling.of(anchor, among: page.anchors)
        return diagnostic(
            .brokenAnchor,
            .error,
            "there is no heading \"#\(anchor.shortened(to: 60))\" on the page \"\(page.title.shortened(to: 60))\"",
            fix: likely.map { "did you mean \"#\($0)\"?" } ?? known(page.anchors)
        )
    }

    /// Reports a target that is neither a page nor a file. `path` is relative to the content root.
    func missing(_ path: String, in portal: Portal) -> Diagnostic {
        let isPage = path.hasSuffix(".md")
        let what = request.kind == .image ? "there is no image" : isPage ? "there is no page" : "there is no file"
        if let reason = portal.links.leftOut[path] {
            return diagnostic(
                .brokenLink,
                .error,
                "\(what) \"\(shown)\"",
                explanation: "it exists but is not published: \(reason)"
            )
        }
        return diagnostic(.brokenLink, .error, "\(what) \"\(shown)\"", fix: suggestion(for: path, isPage, in: portal))
    }

    /// Returns the closest path, otherwise a file with the same name in another folder.
    private func suggestion(for path: String, _ isPage: Bool, in portal: Portal) -> String {
        let candidates =
            isPage
            ? portal.links.pages.keys.filter { !$0.hasSuffix("/") }
            : Array(portal.links.pages.keys) + portal.assets.keys
        // Authors do not link to the page that contains the link, unless by its exact name.
        let name = ContentPath.name(of: path)
        let sameName = candidates.filter { ContentPath.name(of: $0) == name }.min()
        let others = candidates.filter { $0 != request.place.file }
        guard let likely = sameName ?? NearestSpelling.of(path, among: others) else { return "" }
        return "did you mean \"\(ContentPath.relative(likely, from: ContentPath.folder(of: request.place.file)))\"?"
    }

    private func known(_ anchors: Set<String>) -> String {
        guard !anchors.isEmpty, anchors.count <= 8 else { return "" }
        return "its headings are \(anchors.sorted().map { "#\($0)" }.joined(separator: ", "))"
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
        "The #part of a link is a heading on its page",
        fix: "correct it, or add an id to the heading: {#steps}"
    )
    static let brokenLink = Check(
        .links,
        "broken-link",
        .error,
        "A link leads to an existing page or file",
        fix: "correct the path, which is relative to the file with the link"
    )
    static let brokenReference = Check(
        .links,
        "broken-reference",
        .error,
        "An id in brackets belongs to an item",
        fix: "correct the id; if you do not mean an item, write \\[M9]"
    )
}
