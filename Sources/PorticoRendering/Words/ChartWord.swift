/// The texts of charts, their captions and their descriptions: keys in `strings/<language>.yml`.
enum ChartWord: String, Sendable, CaseIterable {
    // Dates and differences. {day} {month} {year}; {n}
    case date = "chart.date"
    case dayMonth = "chart.day_month"
    case monthYear = "chart.month_year"
    case quarter = "chart.quarter"
    case later = "chart.later"
    case earlier = "chart.earlier"
    case asOf = "chart.as_of"
    /// The separators before the last element of a list and between the others.
    case listLast = "chart.list.last"
    case listNext = "chart.list.next"

    // Timeline
    case timeline = "chart.timeline"
    case timelinePart = "chart.timeline.part"
    case timelineSpan = "chart.timeline.span"
    case timelinePhases = "chart.timeline.phases"
    case timelineMilestones = "chart.timeline.milestones"
    case timelineStatus = "chart.timeline.status"
    case timelineOthers = "chart.timeline.others"
    case timelineReached = "chart.timeline.reached"
    case timelineOverdue = "chart.timeline.overdue"
    case timelineLate = "chart.timeline.late"
    case timelineLargest = "chart.timeline.largest"
    case timelineFinishKept = "chart.timeline.finish_kept"
    case timelineFinishLater = "chart.timeline.finish_later"
    case timelineFinishEarlier = "chart.timeline.finish_earlier"
    case legendPromised = "chart.legend.promised"
    case legendDone = "chart.legend.done"
    case legendExpected = "chart.legend.expected"
    case legendMilestonePromised = "chart.legend.milestone_promised"
    case legendMilestoneExpected = "chart.legend.milestone_expected"
    case legendMilestoneReached = "chart.legend.milestone_reached"

    // Payments
    case payments = "chart.payments"
    case paymentPaid = "chart.payment.paid"
    case paymentInvoiced = "chart.payment.invoiced"
    case paymentEarned = "chart.payment.earned"
    case paymentPlanned = "chart.payment.planned"
    case paymentsPart = "chart.payments.part"
    case paymentsCaption = "chart.payments.caption"

    // Health history
    case health = "chart.health"
    case healthReported = "chart.health.reported"
    case healthComputed = "chart.health.computed"
    case healthRun = "chart.health.run"
    case healthRunAfter = "chart.health.run_after"
    case healthWatermelons = "chart.health.watermelons"
    case healthMissed = "chart.health.missed"
    case onTrack = "chart.health.on_track"
    case atRisk = "chart.health.at_risk"
    case offTrack = "chart.health.off_track"
    case onHold = "chart.health.on_hold"
    case complete = "chart.health.complete"
    case letterOnTrack = "chart.letter.on_track"
    case letterAtRisk = "chart.letter.at_risk"
    case letterOffTrack = "chart.letter.off_track"
    case letterOnHold = "chart.letter.on_hold"
    case letterComplete = "chart.letter.complete"

    // Milestone trend
    case trend = "chart.trend"
    case trendCaption = "chart.trend.caption"
    case trendShown = "chart.trend.shown"
    case trendStable = "chart.trend.stable"
    case trendTimes = "chart.trend.times"
    case trendSlipped = "chart.trend.slipped"
    case trendOthers = "chart.trend.others"
    case trendAgreed = "chart.trend.agreed"
    case trendFinishKept = "chart.trend.finish_kept"
    case trendFinishLater = "chart.trend.finish_later"
    case trendFinishEarlier = "chart.trend.finish_earlier"
    case once = "chart.times.once"
    case twice = "chart.times.twice"
    case threeTimes = "chart.times.three"
    case manyTimes = "chart.times.many"

    // Burn-up and deliverables
    case burnUp = "chart.burn_up"
    case burnUpScope = "chart.burn_up.scope"
    case burnUpAccepted = "chart.burn_up.accepted"
    case burnUpInReview = "chart.burn_up.in_review"
    case burnUpToCome = "chart.burn_up.to_come"
    case burnUpState = "chart.burn_up.state"
    case burnUpStateReview = "chart.burn_up.state_review"
    case burnUpScopeKept = "chart.burn_up.scope_kept"
    case burnUpScopeGrew = "chart.burn_up.scope_grew"
    case burnUpScopeShrank = "chart.burn_up.scope_shrank"
    case deliverables = "chart.deliverables"
    case deliverablesCaption = "chart.deliverables.caption"

    /// Whether it has the plural forms `….one` and `….other`, selected by {n}.
    var isCounted: Bool {
        switch self {
        case .trendTimes, .trendSlipped, .trendOthers, .trendFinishLater, .trendFinishEarlier: true
        case .burnUpScopeGrew, .burnUpScopeShrank, .deliverablesCaption: true
        case .healthRun, .healthRunAfter, .healthWatermelons, .healthMissed: true
        case .timelinePhases, .timelineMilestones, .timelineLate, .timelineLargest, .timelineFinishLater,
            .timelineFinishEarlier:
            true
        default: false
        }
    }
}
