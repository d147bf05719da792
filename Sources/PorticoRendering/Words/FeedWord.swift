internal import PorticoModel
internal import PorticoWeeks

/// The keys of the texts used in feeds, calendars, e-mails and lists of changes.
enum FeedWord: String, Sendable, CaseIterable {
    // Changes.
    case changeFromTo = "changes.from_to"
    case changeWas = "changes.was"
    case changeNotSet = "changes.not_set"
    case changeAgreed = "changes.agreed"
    case changeCorrected = "changes.corrected"
    case changeAcceptedBy = "changes.accepted_by"
    case changeScore = "changes.score"
    case changesMore = "changes.more"

    // Health.
    case computed = "week.computed"
    case computedReason = "week.computed_reason"
    case publishedAs = "week.published"
    case gonePage = "gone.page"
    case goneLast = "gone.last"

    // Feeds.
    case feedTitle = "feed.title"
    case feedSubtitle = "feed.subtitle"

    // Calendars.
    case calendarMilestones = "calendar.milestones"
    case calendarReviews = "calendar.reviews"
    case calendarTraining = "calendar.training"
    case calendarMaintenance = "calendar.maintenance"
    case calendarReached = "calendar.reached"
    case calendarExpected = "calendar.expected"
    case calendarPromised = "calendar.promised"
    case calendarPaymentDue = "calendar.payment"
    case calendarReview = "calendar.review"
    case calendarPageReview = "calendar.page_review"
    case calendarAffects = "calendar.affects"

    // Mail.
    case mailSubject = "mail.subject"
    case mailAsOf = "mail.as_of"
    case mailChanges = "mail.changes"
    case mailDue = "mail.due"
    case mailPromised = "mail.promised"
    case mailOverdue = "mail.overdue"
    case mailBlocks = "mail.blocks"
    case mailWhole = "mail.whole"
    case mailRest = "mail.rest"

    // Links.
    case reachAtom = "reach.atom"
    case reachJSON = "reach.json"
    case reachMilestones = "reach.milestones"
    case reachReviews = "reach.reviews"
    case reachTraining = "reach.training"
    case reachMaintenance = "reach.maintenance"
    case reachFigures = "reach.figures"
    case reachMail = "reach.mail"
    case reachText = "reach.text"

    // The overview of all clients.
    case overviewTitle = "overview.title"
    case overviewAsOf = "overview.as_of"
    case overviewClient = "overview.client"
    case overviewHealth = "overview.health"
    case overviewUpdate = "overview.update"
    case overviewMilestone = "overview.milestone"
    case overviewClientOwes = "overview.client_owes"
    case overviewWeOwe = "overview.we_owe"
    case overviewDue = "overview.due"
    case overviewAgo = "overview.ago"
    case overviewWaiting = "overview.waiting"
    case overviewOf = "overview.of"

    /// All keys that are used, including those of changes and drafts.
    static var keys: [String] {
        let general: Set<Change.Kind> = [.itemAdded, .itemRemoved, .fieldChanged]
        let kinds = Change.Kind.allCases.filter { !general.contains($0) }
        return allCases.map(\.rawValue) + DraftWords.keys + kinds.map { "change.\($0.rawValue)" } + declaredKeys
    }

    /// The keys that the declarations of registers and fields require: texts for added and removed records, for
    /// fields whose changes are reported, and for the values of these fields.
    private static var declaredKeys: [String] {
        let registers = ProjectData.registers.map(\.facts)
        let added = registers.filter(\.isToldGenerally).map(\.name) + ReportedField.named
        let removed = registers.filter { $0.isToldGenerally || $0.removal.isTold }.map(\.name) + ReportedField.named
        let records = added.map { "change.\($0)_added" } + removed.map { "change.\($0)_removed" }
        let values = ReportedField.all.compactMap(\.words).flatMap { list in
            list.values.map { "\(list.name).\($0)" }
        }
        return records + ReportedField.all.map(\.labelKey) + values + ["flag.yes", "flag.no"]
    }
}

extension Words {
    /// Returns a text with its values inserted:
    /// `words(.feedTitle, ["project": "Practice system"])` → `Practice system: status`.
    func callAsFunction(_ key: FeedWord, _ values: [String: String] = [:]) -> String {
        Phrase(texts[key.rawValue] ?? key.rawValue).text(values)
    }

    func html(_ key: FeedWord, _ values: [String: HTML]) -> HTML {
        Phrase(texts[key.rawValue] ?? key.rawValue).html(values)
    }

    /// Returns the first words of a change: `Slipped`, `Accepted with conditions`.
    func verb(_ change: Change) -> String {
        if change.isCorrected { return self(.changeCorrected) }
        return change.isConditional
            ? name(Deliverable.Status.acceptedWithConditions, in: "deliverable") : text(change.wordsKey)
    }
}
