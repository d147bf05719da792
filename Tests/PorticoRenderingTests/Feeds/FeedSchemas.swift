import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What RFC 4287 asks of a feed and its entries (sections 4.1.1, 4.1.2, 4.2), as far as our feeds use it.
enum AtomSchema {
    static func problems(of feed: XMLElement) -> [String] {
        var result: [String] = []
        if feed.name != "feed" || feed.uri != "http://www.w3.org/2005/Atom" {
            result.append("the root is \(feed.name ?? "")")
        }
        result += missing(in: feed, once: ["id", "title", "updated"], optional: ["subtitle", "author"], name: "feed")
        result += strange(in: feed, known: ["id", "title", "subtitle", "updated", "author", "link", "entry"])
        let entries = feed.elements(forName: "entry")
        for entry in entries { result += problems(ofEntry: entry) }
        let hasAuthor = !feed.elements(forName: "author").isEmpty
        if !hasAuthor, entries.contains(where: { $0.elements(forName: "author").isEmpty }) {
            result.append("neither the feed nor each entry has an author")
        }
        let ids = entries.compactMap { $0.elements(forName: "id").first?.stringValue }
        if Set(ids).count != ids.count { result.append("two entries have one id") }
        return result
    }

    private static func problems(ofEntry entry: XMLElement) -> [String] {
        var result = missing(
            in: entry,
            once: ["id", "title", "updated"],
            optional: ["published", "summary", "content", "author"],
            name: "entry"
        )
        result += strange(
            in: entry,
            known: ["id", "title", "updated", "published", "author", "link", "category", "summary", "content"]
        )
        let links = entry.elements(forName: "link")
        if !links.contains(where: { $0.value(of: "rel") == "alternate" }) {
            result.append("an entry without an alternate link")
        }
        return result
    }

    private static func missing(in element: XMLElement, once: [String], optional: [String], name: String) -> [String] {
        var result: [String] = []
        for child in once where element.elements(forName: child).count != 1 {
            result.append("\(name) needs one \(child)")
        }
        for child in optional where element.elements(forName: child).count > 1 {
            result.append("\(name) has two \(child)")
        }
        for date in ["updated", "published"] {
            for child in element.elements(forName: date)
            where child.stringValue?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) == nil {
                result.append("\(date) is no date")
            }
        }
        if let id = element.elements(forName: "id").first?.stringValue, !id.hasPrefix("urn:uuid:") {
            result.append("id is no URI: \(id)")
        }
        return result
    }

    private static func strange(in element: XMLElement, known: Set<String>) -> [String] {
        (element.children ?? []).compactMap { $0 as? XMLElement }.compactMap(\.name).filter { !known.contains($0) }
            .map { "\($0) is not known" }
    }
}

extension XMLElement {
    /// An attribute's value. `attribute(forName:)` of FoundationXML on Linux finds none in a document with a default name
    /// space.
    fileprivate func value(of name: String) -> String? {
        (attributes ?? []).first { $0.name == name }?.stringValue
    }
}

/// What jsonfeed.org/version/1.1 asks for.
enum JSONFeedSchema {
    static func problems(of value: Any) -> [String] {
        guard let feed = value as? [String: Any] else { return ["the feed is no object"] }
        var result: [String] = []
        if feed["version"] as? String != "https://jsonfeed.org/version/1.1" { result.append("version") }
        if feed["title"] as? String == nil { result.append("title") }
        result +=
            addresses(["home_page_url", "feed_url"], in: feed)
            + unknown(
                in: feed,
                known: ["version", "title", "home_page_url", "feed_url", "description", "language", "authors", "items"]
            )
        guard let items = feed["items"] as? [[String: Any]] else { return result + ["items"] }
        for item in items { result += problems(ofItem: item) }
        return result
    }

    private static func problems(ofItem item: [String: Any]) -> [String] {
        var result: [String] = []
        if item["id"] as? String == nil { result.append("item without id") }
        if item["content_html"] as? String == nil, item["content_text"] as? String == nil {
            result.append("no content")
        }
        for date in ["date_published", "date_modified"] {
            let text = item[date] as? String ?? ""
            if text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) == nil { result.append("\(date) is no date") }
        }
        let authors = item["authors"] as? [[String: Any]] ?? []
        if authors.contains(where: { $0["name"] as? String == nil }) { result.append("an author without a name") }
        if item["tags"] as? [String] == nil { result.append("tags") }
        return result + addresses(["url"], in: item)
            + unknown(
                in: item,
                known: [
                    "id", "title", "url", "summary", "content_html", "date_published", "date_modified", "authors",
                    "tags",
                ]
            )
    }

    private static func addresses(_ keys: [String], in object: [String: Any]) -> [String] {
        keys.filter { key in object[key].map { ($0 as? String)?.hasPrefix("https://") != true } ?? false }
            .map { "\($0) is no address" }
    }

    /// Keys of our own begin with an underscore.
    private static func unknown(in object: [String: Any], known: Set<String>) -> [String] {
        object.keys.filter { !known.contains($0) && !$0.hasPrefix("_") }.sorted().map { "\($0) is not known" }
    }
}
