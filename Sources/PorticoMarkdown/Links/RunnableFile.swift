/// Files that a browser shows as a page of its own instead of saving them. What runs in such a page could read what the
/// portal keeps in the browser, so links to it ask for a download. PDF is shown by a viewer that stands apart.
package enum RunnableFile {
    private static let endings: Set<String> = [
        "html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht", "svg", "svgz", "xml", "xsl", "xslt", "rdf", "rss",
        "atom",
    ]

    /// `files/report.HTML` → true, `files/report.pdf` → false
    package static func `is`(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return endings.contains(path[path.index(after: dot)...].lowercased())
    }
}
