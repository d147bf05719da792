/// Files that a browser would open as a page of its own. Scripts in such a page could read what the portal stores in
/// the browser, so links to these files ask for a download. PDF files are excluded because viewers isolate them.
package enum RunnableFile {
    private static let endings: Set<String> = [
        "html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht", "svg", "svgz", "xml", "xsl", "xslt", "rdf", "rss",
        "atom",
    ]

    /// Returns whether a path names such a file: `files/report.HTML` → true, `files/report.pdf` → false.
    package static func `is`(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return endings.contains(path[path.index(after: dot)...].lowercased())
    }
}
