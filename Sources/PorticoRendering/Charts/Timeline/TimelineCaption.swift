import PorticoModel

/// The content of a timeline as figures and sentences.
struct TimelineCaption: Sendable, Hashable {
    var phases: Int
    /// The number of milestones with a date.
    var milestones: Int
    var reached: Int
    var start: CalendarDate?
    var finish: CalendarDate?
    var statusDate: CalendarDate?
    /// The open milestone that is furthest behind its promised date, key or not, if any is: the same as
    /// ``FinishForecast/largestSlip``.
    var largest: TimelineInput.Milestone?
    var largestDays: Int
    /// The milestone that is most overdue.
    var overdue: TimelineInput.Milestone?
    var overdueDays: Int
    /// The last key milestone, or the last of all if none is key.
    var last: TimelineInput.Milestone?
    /// Whether that milestone is overdue, so that its forecast no longer holds.
    var lastIsOverdue: Bool

    init(_ input: TimelineInput) {
        let dated = input.milestones.filter { $0.current != nil }
        let dates = input.dates
        phases = input.rows.count
        milestones = dated.count
        reached = dated.count { $0.actual != nil }
        (start, finish, statusDate) = (dates.min(), dates.max(), input.statusDate)
        let behind = dated.filter { $0.actual == nil }.map { ($0, input.deviation($0)) }.filter { $0.1 > 0 }
            .max { ($0.1, $1.0.id) < ($1.1, $0.0.id) }
        (largest, largestDays) = (behind?.0, behind?.1 ?? 0)
        let late = dated.compactMap { milestone in input.overdueDays(milestone).map { (milestone, $0) } }
            .max { ($0.1, $1.0.id) < ($1.1, $0.0.id) }
        (overdue, overdueDays) = (late?.0, late?.1 ?? 0)
        let key = dated.filter(\.isKey)
        last = (key.isEmpty ? dated : key).max { first, second in
            guard let one = first.current, let other = second.current, one != other else { return first.id < second.id }
            return one < other
        }
        lastIsOverdue = last.flatMap(input.overdueDays) != nil
    }

    /// Returns the description for screen readers: `7 phases and 5 milestones, 6 Jan 2026 to 1 Aug 2026. Status as of
    /// 13 Mar 2026. 2 of 5 milestones reached. …`
    func description(in words: ChartWords) -> String {
        ([span(in: words), status(in: words)].compactMap(\.self) + sentences(in: words)).joined(separator: " ")
    }

    /// Returns the caption, a sentence each: `2 of 5 milestones reached.` `M3 is furthest behind: 14 days later than
    /// promised.` `M5: 30 Jun 2026, as promised.`
    func sentences(in words: ChartWords) -> [String] {
        guard milestones > 0 else { return [] }
        var sentences = [words(.timelineReached, ["n": String(reached), "total": String(milestones)])]
        if let largest, isToldApart(largest) {
            sentences.append(words(.timelineLargest, count: largestDays, ["id": largest.id]))
        }
        if let overdue { sentences.append(words(.timelineLate, count: overdueDays, ["id": overdue.id])) }
        if let last, let date = last.current, last.baseline != nil, !lastIsOverdue {
            sentences.append(finish(last, date, in: words))
        }
        return sentences
    }

    /// Whether no other sentence states the same days of the same milestone.
    private func isToldApart(_ largest: TimelineInput.Milestone) -> Bool {
        if largest.id == overdue?.id { return largestDays != overdueDays }
        return largest.id != last?.id
    }

    private func finish(_ last: TimelineInput.Milestone, _ date: CalendarDate, in words: ChartWords) -> String {
        let values = ["id": last.id, "title": last.title, "date": words.date(date)]
        guard last.slip != 0 else { return words(.timelineFinishKept, values) }
        return words(last.slip > 0 ? .timelineFinishLater : .timelineFinishEarlier, count: abs(last.slip), values)
    }

    private func span(in words: ChartWords) -> String? {
        guard let start, let finish else { return nil }
        let values = [
            "phases": words(.timelinePhases, count: phases),
            "milestones": words(.timelineMilestones, count: milestones),
            "start": words.date(start), "finish": words.date(finish),
        ]
        return words(.timelineSpan, values)
    }

    private func status(in words: ChartWords) -> String? {
        statusDate.map { words(.timelineStatus, ["date": words.date($0)]) }
    }
}
