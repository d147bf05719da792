package import PorticoModel

/// The keys that decide whether a file is published today.
struct PublicationTerms: Sendable {
    var isDraft = false
    var publishOn: CalendarDate?
    var expiresOn: CalendarDate?

    /// Returns why the file is left out on `today`, or nil if it is published.
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
        $0.optional(
            "title",
            \.title,
            .text,
            "The title. Defaults to the first heading or, failing that, the file's name."
        )
        $0.optional("summary", \.summary, .text, "One sentence for lists and search.")
        $0.optional(
            "order",
            \.order,
            .wholeNumber(),
            "The position in the folder; pages with the same position are sorted by file name."
        )
        $0.list("tags", \.tags, of: .text)
        $0.optional("kind", \.kind, .one(of: Page.Kind.self), "The type of page.")
        $0.oneOrMore("audience", \.audience, of: .text, "The readers who may see it.")
        $0.oneOrMore("roles", \.roles, of: .text, "The intended readers.")
        $0.optional("minutes", \.minutes, .wholeNumber(from: 1, to: 6000), "The reading time or duration in minutes.")
        $0.list("objectives", \.objectives, of: .text, "What the reader will be able to do.")
        $0.oneOrMore("requires", \.requires, of: .pagePath, "Pages to read first, relative to this file.")
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
        $0.optional("reviewed_on", \.reviewedOn, .date, "The date of the last review.")
        $0.optional("review_in", \.reviewIn, .period, "The time until the next review.")
        $0.list("aliases", \.aliases, of: .path, "Former paths of this page, relative to the project's folder.")
        $0.optional("lang", \.language, .language, "The page's language, if it differs from the client's.")
        $0.usual(
            "draft",
            \.publication.isDraft,
            .flag,
            false,
            "Whether the page is a draft and therefore not published."
        )
        $0.optional("publish_on", \.publication.publishOn, .date, "The first day on which it is published.")
        $0.optional("expires_on", \.publication.expiresOn, .date, "The first day on which it is no longer published.")
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
    /// The headline; nil if the update has been started but has no headline yet.
    var headline: String?
    var why: String?
    var pathToGreen: String?
    var dimensions: [Dimension: Health] = [:]
    var asks: [String]?
    var publication = PublicationTerms()
    var provenance = Provenance.pending

    static let fields = RecordFields(StatusFrontMatter(), placedAt: \.provenance) {
        $0.optional("date", \.date, .date, "The update's date. Defaults to the one in the file's name.")
        $0.usual("kind", \.kind, .one(of: StatusUpdate.Kind.self), .weekly)
        $0.optional("author", \.author, .reference(to: .person))
        $0.required("health", \.health, .one(of: Health.self), "The health of the project.")
        $0.begun("headline", \.headline, .text, "The week in one sentence.")
        $0.optional("why", \.why, .text, "The reason for the health.")
        $0.optional("path_to_green", \.pathToGreen, .text, "What will bring the project back on track.")
        $0.choices("dimensions", \.dimensions, of: .one(of: Health.self), "The health of each dimension.")
        $0.optionalList(
            "asks",
            \.asks,
            of: .reference(to: .action),
            "The actions that the client must take; [] if none."
        )
        $0.usual(
            "draft",
            \.publication.isDraft,
            .flag,
            false,
            "Whether the page is a draft and therefore not published."
        )
        $0.optional("publish_on", \.publication.publishOn, .date, "The first day on which it is published.")
        $0.optional("expires_on", \.publication.expiresOn, .date, "The first day on which it is no longer published.")
    }
}
