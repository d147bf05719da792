internal import PorticoModel

/// Lays out a timeline as a ``TimelineGeometry``.
struct TimelineLayout: Sendable {
    var measures: TimelineMeasures
    var words: ChartWords

    /// The maximum height in view-box units: what fits on a sheet of paper inside its margins at the width of
    /// ``TimelineMeasures/medium``.
    static let tallest = 880.0

    /// Returns one chart, or several below each other if the plan is taller than a page, each with its own axis at the
    /// same scale. Returns none if there is no date to show.
    func geometries(of input: TimelineInput) -> [TimelineGeometry] {
        let rows = Self.rows(of: input)
        let measures = rows.count > 12 ? self.measures.dense() : self.measures
        guard let frame = TimelineFrame(input, measures: measures, words: words) else { return [] }
        let empty = RowLayout(measures: measures, frame: frame, words: words, input: input)
        var parts: [RowLayout] = []
        var part = empty
        for row in rows {
            var longer = part
            longer.add(row)
            if longer.y - frame.top > Self.tallest, !part.rows.isEmpty {
                parts.append(part)
                longer = empty
                longer.add(row)
            }
            part = longer
        }
        return (parts + [part]).map { geometry(of: $0, frame: frame) }
    }

    private func geometry(of part: RowLayout, frame: TimelineFrame) -> TimelineGeometry {
        let bottom = part.y
        let isTall = bottom - frame.top > 520
        return TimelineGeometry(
            width: measures.width,
            height: bottom + (isTall ? TimeAxis.height : 0) + 2,
            scale: frame.scale,
            plot: frame.plot(to: bottom),
            axis: frame.axis(),
            lowerAxis: isTall ? frame.axis(y: bottom) : nil,
            rows: part.rows,
            milestones: part.milestones,
            status: frame.status(to: bottom)
        )
    }
}

extension TimelineLayout {
    /// A phase with its milestones; nil for the milestones without a phase.
    struct RowContent {
        var row: TimelineInput.Row?
        var milestones: [TimelineInput.Milestone]

        func title(_ words: ChartWords) -> String { row?.title ?? words(.timelineOthers) }
    }

    static func rows(of input: TimelineInput) -> [RowContent] {
        let known = Set(input.rows.map(\.id))
        let dated = input.milestones.filter { $0.current != nil }
        let byRow = Dictionary(grouping: dated.filter { known.contains($0.row ?? "") }, by: { $0.row ?? "" })
        let others = dated.filter { !known.contains($0.row ?? "") }
        return input.rows.map { RowContent(row: $0, milestones: byRow[$0.id] ?? []) }
            + (others.isEmpty ? [] : [RowContent(row: nil, milestones: others)])
    }
}
