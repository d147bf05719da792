/// The phrases that pictures, their captions and their descriptions are made of: keys of `strings/<language>.yml`.
package enum ChartWord: String, Sendable, CaseIterable {
    // Dates and differences. {day} {month} {year}; {n}
    case date = "chart.date"
    case dayMonth = "chart.day_month"
    case monthYear = "chart.month_year"
    case quarter = "chart.quarter"
    case later = "chart.later"
    case earlier = "chart.earlier"
    case asOf = "chart.as_of"

    // Timeline
    case timeline = "chart.timeline"
    case timelineSpan = "chart.timeline.span"
    case timelinePhases = "chart.timeline.phases"
    case timelineMilestones = "chart.timeline.milestones"
    case timelineStatus = "chart.timeline.status"
    case timelineOthers = "chart.timeline.others"
    case timelineReached = "chart.timeline.reached"
    case timelineOverdue = "chart.timeline.overdue"
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

    /// Whether it has plural forms, `….one` and `….other`, chosen by {n}.
    package var isCounted: Bool {
        switch self {
        case .timelinePhases, .timelineMilestones, .timelineLargest, .timelineFinishLater, .timelineFinishEarlier: true
        default: false
        }
    }
}
