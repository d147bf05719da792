internal import PorticoModel

extension Feed {
    /// Returns the feed in JSON Feed 1.1 format; `path` is its own path: `feed.json`. Addresses must be absolute there,
    /// so without a base it contains none.
    func json(path: String) -> String {
        JSONValue.members([
            "version": "https://jsonfeed.org/version/1.1", "title": .text(title),
            "description": subtitle.map(JSONValue.text), "language": .text(language),
            "home_page_url": base.map { .text($0 + "index.html") }, "feed_url": base.map { .text($0 + path) },
            "authors": .list([["name": .text(author)]]), "items": .list(entries.map(item)),
        ]).canonicalText
    }

    private func item(_ entry: Entry) -> JSONValue {
        .members([
            "id": .text(entry.id), "title": .text(entry.title), "url": base.map { .text($0 + entry.path) },
            "summary": .text(entry.summary), "content_html": .text(entry.content),
            "date_published": .text(Self.moment(entry.date)), "date_modified": .text(Self.moment(entry.date)),
            "authors": entry.author.map { .list([["name": .text($0)]]) }, "tags": .list([.text(entry.health.rawValue)]),
            "_portico": .members([
                "date": JSONValue(entry.date), "health": .text(entry.health.rawValue),
                "computed_health": entry.computed.map { .text($0.rawValue) },
            ]),
        ])
    }
}
