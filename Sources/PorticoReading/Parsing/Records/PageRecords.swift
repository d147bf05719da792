import PorticoModel

/// What decides whether a file is published today.
struct PublicationTerms: Sendable {
    var isDraft = false
    var publishOn: CalendarDate?
    var expiresOn: CalendarDate?

    init() {}

    init(from record: inout RecordReader) {
        isDraft = record.optional("draft", .flag, "Not published while true.") ?? false
        publishOn = record.optional("publish_on", .date, "Published from this day on.")
        expiresOn = record.optional("expires_on", .date, "Not published from this day on.")
    }

    /// Why it is left out on `today`; nil where it is published.
    func reasonToLeaveOut(on today: CalendarDate) -> String? {
        if isDraft { return "a draft" }
        if let publishOn, publishOn > today { return "not published before \(publishOn)" }
        if let expiresOn, expiresOn <= today { return "expired on \(expiresOn)" }
        return nil
    }
}

/// Front matter of a page of documentation, guides or training.
struct PageFrontMatter: PlacedRecord {
    var title: String?
    var summary: String?
    var order: Int?
    var tags: [String]
    var kind: Page.Kind?
    var audience: [String]
    var roles: [String]
    var minutes: Int?
    var objectives: [String]
    var requires: [String]
    var appliesTo: Page.AppliesTo?
    var owner: String?
    var reviewedOn: CalendarDate?
    var reviewIn: Period?
    var aliases: [String]
    var language: String?
    var publication: PublicationTerms
    var provenance = Provenance.pending

    init(from record: inout RecordReader) {
        title = record.optional("title", .text, "Else the first heading, else the file's name.")
        summary = record.optional("summary", .text, "One sentence for lists and search.")
        order = record.optional("order", .wholeNumber(), "Its place in the folder; then comes the file's name.")
        tags = record.list("tags", of: .text)
        kind = record.optional("kind", .one(of: Page.Kind.self), "What sort of text it is.")
        audience = record.oneOrMore("audience", of: .text, "Who may read it.")
        roles = record.oneOrMore("roles", of: .text, "For whom it is written.")
        minutes = record.optional("minutes", .wholeNumber(from: 1, to: 6000), "How long it takes.")
        objectives = record.list("objectives", of: .text, "What the reader can do afterwards.")
        requires = record.oneOrMore("requires", of: .pagePath, "Pages to read before, from this file.")
        appliesTo = record.appliesTo()
        owner = record.optional("owner", .reference(to: .person))
        reviewedOn = record.optional("reviewed_on", .date, "When it was last found to be right.")
        reviewIn = record.optional("review_in", .period, "How long that holds.")
        aliases = record.list("aliases", of: .path, "Former paths of this page, from the project's folder.")
        language = record.optional("lang", .language, "The page's language, where it is another.")
        publication = PublicationTerms(from: &record)
    }
}

extension RecordReader {
    /// `applies_to: D-07` or `applies_to: {deliverable: D-07, version: "1.1"}`
    fileprivate mutating func appliesTo() -> Page.AppliesTo? {
        valueOrGroup(
            "applies_to",
            .reference(to: .deliverable),
            "The deliverable it describes, with its version.",
            value: { Page.AppliesTo(deliverable: $0) },
            group: { record in
                Page.AppliesTo(
                    deliverable: record.required("deliverable", .reference(to: .deliverable)),
                    version: record.optional("version", .text)
                )
            }
        )
    }
}

/// Front matter of a status update.
struct StatusFrontMatter: PlacedRecord {
    var date: CalendarDate?
    var kind: StatusUpdate.Kind
    var author: String?
    var health: Health
    /// Nil where the update is only begun.
    var headline: String?
    var why: String?
    var pathToGreen: String?
    var dimensions: [Dimension: Health]
    var asks: [String]?
    var publication: PublicationTerms
    var provenance = Provenance.pending

    init(from record: inout RecordReader) {
        date = record.optional("date", .date, "The day the update tells of; else the file's name.")
        kind = record.optional("kind", .one(of: StatusUpdate.Kind.self)) ?? .weekly
        author = record.optional("author", .reference(to: .person))
        health = record.required("health", .one(of: Health.self), "How the project is doing.")
        headline = record.begun("headline", .text, "The week in a sentence.")
        why = record.optional("why", .text, "Why it is so.")
        pathToGreen = record.optional("path_to_green", .text, "What brings it back on track.")
        let words = record.dictionary(
            "dimensions",
            keys: .oneOf(Dimension.allCases.map(\.rawValue)),
            of: .one(of: Health.self),
            "Health by dimension."
        )
        dimensions = words.reduce(into: [:]) { result, entry in
            if let dimension = Dimension(rawValue: entry.key) { result[dimension] = entry.value }
        }
        asks = record.optionalList("asks", of: .reference(to: .action), "What the client must do; [] for nothing.")
        publication = PublicationTerms(from: &record)
    }
}
