internal import PorticoModel

/// The tree beside a section's articles: the path to the open folder and its contents. Its links are the same for all
/// pages of a folder, so they are built once per folder, and only the mark changes.
struct SectionTree {
    /// The maximum number of neighbours shown on each side of the current page.
    static let reach = 30

    /// The markup before and after the open folder's entries.
    private let before: HTML
    private let after: HTML
    private let plain: [HTML]
    private let current: [HTML]
    private let more: HTML

    /// `trail` leads from the section's root to the open folder.
    init(trail: [PageFolder], from page: PageScope, rootTitle: String) {
        var before: HTML = ""
        var after: HTML = ""
        for (depth, folder) in trail.enumerated() {
            let title = depth == 0 ? rootTitle : folder.title
            let link = HTML("<a class=\"tree-title\" href=\"\(page.href(folder.outputPath))\">\(title)</a><ul>")
            before += depth == 0 ? link : "<li>\(link)"
            after = (depth == 0 ? "</ul>" : "</ul></li>") + after
        }
        self.before = before
        self.after = after
        let entries = (trail.last?.children ?? []).map { child -> (String, String) in
            switch child {
            case .page(let page): (page.outputPath, page.title)
            case .folder(let folder): (folder.outputPath, folder.title)
            }
        }
        plain = entries.map { "<li><a href=\"\(page.href($0))\">\($1)</a></li>" }
        current = entries.map { "<li><a href=\"\(page.href($0))\" aria-current=\"page\">\($1)</a></li>" }
        more = trail.last.map { "<li><a href=\"\(page.href($0.outputPath))\">…</a></li>" } ?? ""
    }

    /// Returns the tree with the entry at `index` marked.
    func html(marking index: Int) -> HTML {
        let shown = max(0, index - Self.reach)..<min(plain.count, index + Self.reach + 1)
        var html = before
        if shown.lowerBound > 0 { html += more }
        for entry in shown { html += entry == index ? current[entry] : plain[entry] }
        if shown.upperBound < plain.count { html += more }
        return html + after
    }
}
