import PorticoRendering
import Testing

extension ChartWords {
    /// As in `strings/en.yml`.
    static let english = ChartWords(texts: Dictionary(uniqueKeysWithValues: englishLines.map(entry)))
}

@Test func everyPhraseThatPicturesAskForHasItsWords() {
    #expect(englishLines.map { entry($0).0 }.sorted() == ChartWords.keys)
}

private func entry(_ line: Substring) -> (String, String) {
    let parts = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
    let text = parts.last ?? ""
    return (String(parts.first ?? ""), String(text.first == "\"" ? text.dropFirst().dropLast() : text))
}

private let englishLines = english.split(separator: "\n").filter { !$0.hasPrefix("#") }

private let english = """
    # The pictures.
    chart.date: "{day} {month} {year}"
    chart.day_month: "{day} {month}"
    chart.month_year: "{month} {year}"
    chart.quarter: "Q{n}"
    chart.later: "+{n} d"
    chart.earlier: "−{n} d"
    chart.as_of: "as of {date}"
    chart.list.next: ", "
    chart.list.last: " and "
    chart.timeline: Timeline
    chart.timeline.span: "{phases} and {milestones}, {start} to {finish}."
    chart.timeline.phases.one: "{n} phase"
    chart.timeline.phases.other: "{n} phases"
    chart.timeline.milestones.one: "{n} milestone"
    chart.timeline.milestones.other: "{n} milestones"
    chart.timeline.status: "Status as of {date}."
    chart.timeline.others: Milestones
    chart.timeline.reached: "{n} of {total} milestones reached."
    chart.timeline.overdue: overdue
    chart.timeline.late.one: "{id} is overdue by {n} day."
    chart.timeline.late.other: "{id} is overdue by {n} days."
    chart.timeline.largest.one: "{id} has moved furthest, {n} day later than promised."
    chart.timeline.largest.other: "{id} has moved furthest, {n} days later than promised."
    chart.timeline.finish_kept: "{title} on {date} stands as promised."
    chart.timeline.finish_later.one: "{title} on {date} is {n} day later than promised."
    chart.timeline.finish_later.other: "{title} on {date} is {n} days later than promised."
    chart.timeline.finish_earlier.one: "{title} on {date} is {n} day earlier than promised."
    chart.timeline.finish_earlier.other: "{title} on {date} is {n} days earlier than promised."
    chart.legend.promised: promised
    chart.legend.done: done
    chart.legend.expected: expected
    chart.legend.milestone_promised: milestone as promised
    chart.legend.milestone_expected: expected
    chart.legend.milestone_reached: reached
    chart.payments: Payments
    chart.payment.paid: paid
    chart.payment.invoiced: invoiced
    chart.payment.earned: earned
    chart.payment.planned: planned
    chart.payments.part: "{amount} {state}"
    chart.payments.caption: "{parts}, of {total}."
    chart.health: Health history
    chart.health.reported: Reported
    chart.health.computed: Computed
    chart.health.run.one: "{state} in the one update so far."
    chart.health.run.other: "{state} in all {n} updates so far."
    chart.health.run_after.one: "{state} in the newest update, after {previous}."
    chart.health.run_after.other: "{state} in the newest {n} updates, after {previous}."
    chart.health.watermelons.one: "{n} update was reported on track while the figures were worse: boxed."
    chart.health.watermelons.other: "{n} updates were reported on track while the figures were worse: boxed."
    chart.health.missed.one: "{n} update was missed: hollow."
    chart.health.missed.other: "{n} updates were missed: hollow."
    chart.health.on_track: On track
    chart.health.at_risk: At risk
    chart.health.off_track: Off track
    chart.health.on_hold: On hold
    chart.health.complete: Complete
    chart.letter.on_track: G
    chart.letter.at_risk: A
    chart.letter.off_track: R
    chart.letter.on_hold: H
    chart.letter.complete: C
    chart.trend: Milestone trend
    chart.trend.caption: "{parts}."
    chart.trend.stable: "{n} of {total} stable"
    chart.trend.times.one: "{id} slipped {times}"
    chart.trend.times.other: "{id} slipped {times}"
    chart.trend.slipped.one: "{times}, {n} day in all"
    chart.trend.slipped.other: "{times}, {n} days in all"
    chart.trend.others.one: "{n} other slipped"
    chart.trend.others.other: "{n} others slipped"
    chart.trend.finish_kept: finish unchanged
    chart.trend.finish_later.one: "finish {n} day later"
    chart.trend.finish_later.other: "finish {n} days later"
    chart.trend.finish_earlier.one: "finish {n} day earlier"
    chart.trend.finish_earlier.other: "finish {n} days earlier"
    chart.times.once: once
    chart.times.twice: twice
    chart.times.three: three times
    chart.times.many: "{n} times"
    month.short.1: Jan
    month.short.2: Feb
    month.short.3: Mar
    month.short.4: Apr
    month.short.5: May
    month.short.6: Jun
    month.short.7: Jul
    month.short.8: Aug
    month.short.9: Sep
    month.short.10: Oct
    month.short.11: Nov
    month.short.12: Dec
    """
