package import PorticoModel

/// What decides whether a file is published today.
struct PublicationTerms: Sendable {
    var isDraft = false
    var publishOn: CalendarDate?
    var expiresOn: CalendarDate?

    /// Why it is left out on `today`; nil where it is published.
    func reasonToLeaveOut(on today: CalendarDate) -> String? {
        if isDraft { return "a draft" }
        if let publishOn, publishOn > today { return "not published before \(publishOn)" }
        if let expiresOn, expiresOn <= today { return "expired on \(expiresOn)" }
        return nil
    }
}

/// Front matter of a page of documentation, guides or training.
struct PageFrontMatter: Declared {
    var title: String?
    var summary: String?
    var order: Int?
    var tags: [String] = []
    var kind: Page.Kind?
    var audience: [String] = []
    var roles: [String] = []
    var minutes: Int?
    var objectives: [String] = []
    var requires: [String] = []
    var appliesTo: Page.AppliesTo?
    var owner: String?
    var reviewedOn: CalendarDate?
    var reviewIn: Period?
    var aliases: [String] = []
    var language: String?
    var publication = PublicationTerms()
    var provenance = Provenance.pending

    static let fields = RecordFields(PageFrontMatter(), placedAt: \.provenance) {
        $0.optional("title", \.title, .text, "Else the first heading, else the file's name.")
        $0.optional("summary", \.summary, .text, "One sentence for lists and search.")
        $0.optional("order", \.order, .wholeNumber(), "Its place in the folder; then comes the file's name.")
        $0.list("tags", \.tags, of: .text)
        $0.optional("kind", \.kind, .one(of: Page.Kind.self), "What sort of text it is.")
        $0.oneOrMore("audience", \.audience, of: .text, "Who may read it.")
        $0.oneOrMore("roles", \.roles, of: .text, "For whom it is written.")
        $0.optional("minutes", \.minutes, .wholeNumber(from: 1, to: 6000), "How long it takes.")
        $0.list("objectives", \.objectives, of: .text, "What the reader can do afterwards.")
        $0.oneOrMore("requires", \.requires, of: .pagePath, "Pages to read before, from this file.")
        $0.either(
            "applies_to",
            \.appliesTo,
            .reference(to: .deliverable),
            "The deliverable it describes, with its version.",
            value: { Page.AppliesTo(deliverable: $0) },
            group: { (keys: Page.AppliesTo) in keys },
            groupOf: { $0 }
        )
        $0.optional("owner", \.owner, .reference(to: .person))
        $0.optional("reviewed_on", \.reviewedOn, .date, "When it was last found to be right.")
        $0.optional("review_in", \.reviewIn, .period, "How long that holds.")
        $0.list("aliases", \.aliases, of: .path, "Former paths of this page, from the project's folder.")
        $0.optional("lang", \.language, .language, "The page's language, where it is another.")
        $0.usual("draft", \.publication.isDraft, .flag, false, "Not published while true.")
        $0.optional("publish_on", \.publication.publishOn, .date, "Published from this day on.")
        $0.optional("expires_on", \.publication.expiresOn, .date, "Not published from this day on.")
    }
}

extension Page.AppliesTo: Declared {
    package static let fields = RecordFields(Page.AppliesTo(deliverable: "")) {
        $0.required("deliverable", \.deliverable, .reference(to: .deliverable))
        $0.optional("version", \.version, .text)
    }
}

/// Front matter of a status update.
struct StatusFrontMatter: Declared {
    var date: CalendarDate?
    var kind = StatusUpdate.Kind.weekly
    var author: String?
    var health = Health.onTrack
    /// Nil where the update is only begun.
    var headline: String?
    var why: String?
    var pathToGreen: String?
    var dimensions: [Dimension: Health] = [:]
    var asks: [String]?
    var publication = PublicationTerms()
    var provenance = Provenance.pending

    static let fields = RecordFields(StatusFrontMatter(), placedAt: \.provenance) {
        $0.optional("date", \.date, .date, "The day the update tells of; else the file's name.")
        $0.usual("kind", \.kind, .one(of: StatusUpdate.Kind.self), .weekly)
        $0.optional("author", \.author, .reference(to: .person))
        $0.required("health", \.health, .one(of: Health.self), "How the project is doing.")
        $0.begun("headline", \.headline, .text, "The week in a sentence.")
        $0.optional("why", \.why, .text, "Why it is so.")
        $0.optional("path_to_green", \.pathToGreen, .text, "What brings it back on track.")
        $0.choices("dimensions", \.dimensions, of: .one(of: Health.self), "Health by dimension.")
        $0.optionalList("asks", \.asks, of: .reference(to: .action), "What the client must do; [] for nothing.")
        $0.usual("draft", \.publication.isDraft, .flag, false, "Not published while true.")
        $0.optional("publish_on", \.publication.publishOn, .date, "Published from this day on.")
        $0.optional("expires_on", \.publication.expiresOn, .date, "Not published from this day on.")
    }
}
