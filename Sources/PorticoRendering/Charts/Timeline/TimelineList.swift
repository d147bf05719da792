package import PorticoModel

/// The timeline on a phone: the same data as a list, a strip a phase, and the milestones by name beneath it.
package struct TimelineList: Sendable, Hashable {
    package struct Group: Sendable, Hashable {
        /// The phase's name, or that of the milestones that belong to none.
        package var title: String
        /// Nil for milestones that belong to no phase.
        package var row: TimelineInput.Row?
        /// SVG, as wide as the column.
        package var strip: String
        package var entries: [Entry]

        /// What it is now expected to be, or was: from the first day of its bars to the last.
        package var span: TimelineInput.Span? {
            guard let row else { return nil }
            let start = row.actual?.start ?? row.forecast?.start ?? row.baseline?.start
            let finish = row.forecast?.finish ?? row.actual?.finish ?? row.baseline?.finish
            return .init(start, finish)
        }

        /// Days its finish is off from what was promised.
        package var slip: Int {
            guard let promised = row?.baseline?.finish, let finish = span?.finish else { return 0 }
            return finish.days(since: promised)
        }
    }

    package struct Entry: Sendable, Hashable {
        package var milestone: TimelineInput.Milestone
        /// SVG the size of a letter: the milestone's diamond.
        package var symbol: String
    }

    /// SVG: the months, and the hatching that the strips use.
    package var axis: String
    package var groups: [Group]
    package var statusDate: CalendarDate?
    /// Where the status date stands, in per cent of the width.
    package var statusPercent: Double?

    /// Nil where there is no date to show. `id` must be unique in the page.
    package init?(_ input: TimelineInput, id: String, words: ChartWords) {
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
