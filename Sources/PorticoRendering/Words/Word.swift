/// The texts that Swift code uses by name; templates use keys. Each language must have all of them.
enum Word: String, Sendable, CaseIterable {
    // Formats.
    case dateShort = "date.short"
    case dateMedium = "date.medium"
    case dateLong = "date.long"
    case dateWeekday = "date.weekday"
    case numberGroup = "number.group"
    case numberDecimal = "number.decimal"
    case moneySign = "money.sign"
    case moneyCode = "money.code"
    case differenceDays = "difference.days"
    case countOf = "count.of"
    case countDone = "count.done"
    case version = "version"

    // Counted.
    case daysOverdue = "days.overdue"
    case daysWaiting = "days.waiting"
    case reviewOverdue = "review.overdue"
    case minutes = "minutes"
    case pages = "pages"
    case morePages = "pages.more"
    case updates = "updates"
    case deliverables = "deliverables"

    // Navigation entries that are also page titles.
    case overview = "nav.overview"
    case navStatus = "nav.status"
    case navTimeline = "nav.timeline"
    case navDeliverables = "nav.deliverables"
    case navDecisions = "nav.decisions"
    case moved = "moved.title"
    case navPeople = "nav.people"
    case navGuides = "nav.guides"
    case navTraining = "nav.training"
    case navDocumentation = "nav.docs"
    case bookletTitle = "booklet.title"
    case projectsTitle = "projects.title"
    case notFound = "missing.title"

    // Descriptions of pages, for search engines and previews.
    case timelineDescription = "timeline.description"
    case decisionsDescription = "decisions.description"
    case registerDescription = "register.description"
    case peopleDescription = "people.description"

    // The plan.
    case finishChain = "timeline.chain"
    case daysWaited = "decisions.waited"

    // Status.
    case statusAsOf = "status.as_of"
    case statusOn = "status.on"
    case nextUpdate = "status.next"
    case wasBefore = "status.was_before"
    case unchangedSince = "status.unchanged"
    case drift = "drift.since"
    case driftHealth = "drift.health"
    case driftHealthReason = "drift.health_reason"
    case askReview = "home.review"
    case nothingThisWeek = "home.nothing"
    case nothingThisMonth = "home.nothing_month"
    case nothingThatWeek = "status.nothing"
    case nothingThatMonth = "status.nothing_month"
    case neededThen = "status.needed"
    case newestUpdate = "status.newest_of"
    case changedSince = "status.changed_since"
    case needs = "home.needs"
    case thisWeek = "home.week"
    case thisMonth = "home.month"
    case driftFinish = "drift.finish"
    case updateMissed = "history.missed"
    case sinceLine = "since.line"
    case sinceNothing = "since.nothing"
    case sinceReached = "since.reached"
    case sinceSlipped = "since.slipped"
    case sincePulledIn = "since.pulled_in"
    case sinceAccepted = "since.accepted"
    case sinceConditional = "since.conditional"
    case sinceDecided = "since.decided"
    case sinceIssues = "since.issues"
    case sinceRisks = "since.risks"
    case sinceChanges = "since.changes"

    // Dates and differences.
    case forecastFinish = "finish.forecast"
    case finished = "finish.finished"
    case asPromised = "finish.as_promised"
    case againstPromise = "finish.against"
    case largestSlip = "finish.largest_slip"
    case keyMilestonesReached = "finish.key_reached"
    case baselineMoved = "milestone.baseline_moved"
    case trendMove = "trend.move"
    case trendAgreed = "trend.agreed"

    // Goals.
    case kpiUp = "kpis.up"
    case kpiDown = "kpis.down"
    case kpiUnchanged = "kpis.unchanged"
    case kpiLeft = "kpis.left"

    // States.
    case reached = "state.reached"
    case expected = "state.expected"
    case done = "state.done"
    case underWay = "state.under_way"
    case toCome = "state.to_come"
    case open = "state.open"
    case doneOn = "state.done_on"
    case awaitingReview = "state.awaiting_review"
    case targetReached = "state.target_reached"
    case targetOpen = "state.target_open"
    case riskHigh = "state.risk_high"
    case riskMedium = "state.risk_medium"
    case riskLow = "state.risk_low"

    // The figures behind a computed health.
    case measureSlip = "measure.slipDays"
    case noKeySlip = "measure.slipDays.none_key"
    case measureFinish = "measure.finishSlipDays"
    case measureCost = "measure.costPercent"
    case measureOverdue = "measure.overdueActionDays"
    case measureOverdueYours = "measure.overdueActionDays.client"
    case measureOverdueOurs = "measure.overdueActionDays.supplier"
    case measureUndecided = "measure.undecidedChangeDays"
    case measureFailed = "measure.failedCriteria"
    case measureCritical = "measure.openCriticalIssues"
    case limitDays = "limit.days"
    case limitPercent = "limit.percent"
    case exceededDays = "limit.exceeded_days"
    case exceededPercent = "limit.exceeded_percent"

    // Deliverables and money.
    case acceptedBy = "deliverable.accepted_by"
    case allDeliverables = "deliverable.all"
    case otherDeliverables = "deliverable.other"
    case needsAcceptance = "payment.needs_acceptance"
    case paidOf = "payment.paid_of"
    case contractValue = "payments.contract"
    case contractTotal = "payments.contract_total"
    case contractUnscheduled = "payments.unscheduled"

    // Facts of an article.
    case factKind = "fact.kind"
    case factFor = "fact.for"
    case factTime = "fact.time"
    case factAppliesTo = "fact.applies_to"
    case factTags = "fact.tags"
    case factOwner = "fact.owner"
    case factReviewed = "fact.reviewed"

    // What changed.
    case eventReached = "event.reached"
    case eventSubmitted = "event.submitted"
    case eventAccepted = "event.accepted"
    case eventConditional = "event.accepted_with_conditions"
    case eventDecided = "event.decided"
    case eventInvoiced = "event.invoiced"
    case eventPaid = "event.paid"
    case eventIssueRaised = "event.issue_raised"
    case eventIssueResolved = "event.issue_resolved"
    case eventRiskRaised = "event.risk_raised"
    case eventChangeDecided = "event.change_decided"
    case eventActionDone = "event.action_done"

    /// Whether it has the forms `.one` and `.other`.
    var isCounted: Bool {
        switch self {
        case .daysOverdue, .daysWaiting, .reviewOverdue, .minutes, .pages, .morePages, .updates, .deliverables:
            true
        case .sinceReached, .sinceSlipped, .sincePulledIn, .sinceAccepted, .sinceDecided, .sinceIssues, .sinceRisks:
            true
        case .keyMilestonesReached, .sinceConditional: true
        case .sinceChanges: true
        default: false
        }
    }
}
