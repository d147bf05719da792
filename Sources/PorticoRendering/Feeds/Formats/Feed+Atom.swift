internal import PorticoModel

extension Feed {
    /// Returns the feed in Atom format (RFC 4287); `path` is its own path: `feed.xml`. Returns nil if there is no
    /// entry, because a feed must state when it last changed (section 4.2.15).
    func atom(path: String) -> String? {
        guard let newest = entries.map(\.date).max() else { return nil }
        var xml = XMLWriter()
        xml.text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        var attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]
        if let base { attributes.append(("xml:base", base)) }
        xml.element("feed", attributes) { xml in
            xml.element("id", id)
            xml.element("title", title)
            if let subtitle { xml.element("subtitle", subtitle) }
            xml.element("updated", Self.moment(newest))
            xml.element("author") { $0.element("name", author) }
            if let base {
                xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", base + path)])
            }
            xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", "index.html")])
            for entry in entries { Self.write(entry, &xml) }
        }
        return xml.source
    }

    private static func write(_ entry: Entry, _ xml: inout XMLWriter) {
        xml.element("entry") { xml in
            xml.element("id", entry.id)
            xml.element("title", entry.title)
            xml.element("published", moment(entry.date))
            xml.element("updated", moment(entry.date))
            if let author = entry.author { xml.element("author") { $0.element("name", author) } }
            xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.path)])
            xml.empty("category", [("term", entry.health.rawValue)])
            xml.element("summary", entry.summary)
            xml.element("content", [("type", "html")], entry.content)
        }
    }
}

/// Writes indented XML elements and escapes all text.
struct XMLWriter {
    private(set) var source = ""
    private var level = 0

    mutating func text(_ raw: String) { source += raw }

    mutating func element(_ name: String, _ text: String) { element(name, [], text) }

    mutating func element(_ name: String, _ attributes: [(String, String)], _ text: String) {
        source += "\(indent)<\(name)\(Self.written(attributes))>\(XMLText.escape(text))</\(name)>\n"
    }

    mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLWriter) -> Void) {
        source += "\(indent)<\(name)\(Self.written(attributes))>\n"
        level += 1
        content(&self)
        level -= 1
        source += "\(indent)</\(name)>\n"
    }

    mutating func empty(_ name: String, _ attributes: [(String, String)]) {
        source += "\(indent)<\(name)\(Self.written(attributes))/>\n"
    }

    private var indent: String { String(repeating: "  ", count: level) }

    private static func written(_ attributes: [(String, String)]) -> String {
        attributes.map { " \($0)=\"\(XMLText.escape($1))\"" }.joined()
    }
}
