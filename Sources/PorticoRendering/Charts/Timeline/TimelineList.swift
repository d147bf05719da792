import PorticoModel

/// The timeline on a phone: the same data as a list, with one strip per phase and its milestones by name below.
struct TimelineList: Sendable, Hashable {
    struct Group: Sendable, Hashable {
        /// The phase's name, or a title for the milestones without a phase.
        var title: String
        /// The phase; nil for the milestones without a phase.
        var row: TimelineInput.Row?
        /// An SVG as wide as the column.
        var strip: String
        var entries: [Entry]

        /// The current period, from the first to the last day of its bars.
        var span: TimelineInput.Span? {
            guard let row else { return nil }
            let start = row.actual?.start ?? row.forecast?.start ?? row.baseline?.start
            let finish = row.forecast?.finish ?? row.actual?.finish ?? row.baseline?.finish
            return .init(start, finish)
        }

        /// The days from the promised to the current finish.
        var slip: Int {
            guard let promised = row?.baseline?.finish, let finish = span?.finish else { return 0 }
            return finish.days(since: promised)
        }
    }

    struct Entry: Sendable, Hashable {
        var milestone: TimelineInput.Milestone
        /// An SVG the size of a letter: the milestone's diamond.
        var symbol: String
    }

    /// An SVG with the months, and with the hatching that the strips use.
    var axis: String
    var groups: [Group]
    var statusDate: CalendarDate?
    /// The position of the status date in per cent of the width.
    var statusPercent: Double?

    /// Returns nil if there is no date to show. `id` must be unique in the page.
    init?(_ input: TimelineInput, id: String, words: ChartWords) {
        guard let strip = TimelineStrip(input, id: id) else { return nil }
        axis = strip.axis(words: words).text
        statusDate = input.statusDate
        statusPercent = input.statusDate.map(strip.scale.x)
        groups = TimelineLayout.rows(of: input).map { content in
            let milestones = content.milestones.sorted { first, second in
                (first.current ?? strip.scale.first, first.id) < (second.current ?? strip.scale.first, second.id)
            }
            return Group(
                title: content.title(words),
                row: content.row,
                strip: strip.row(content.row, milestones: milestones).text,
                entries: milestones.map { milestone in
                    let look: Diamond.Look = milestone.actual == nil ? .expected : .reached
                    return Entry(milestone: milestone, symbol: Diamond.symbol(look).text)
                }
            )
        }
    }
}
