internal import PorticoModel

/// Gives everything in a timeline its place: input → ``TimelineGeometry``.
package struct TimelineLayout: Sendable {
    package var measures: TimelineMeasures
    package var words: ChartWords

    package init(measures: TimelineMeasures, words: ChartWords) {
        self.measures = measures
        self.words = words
    }

    /// Nil where there is no date to show.
    package func geometry(of input: TimelineInput) -> TimelineGeometry? {
        let rows = Self.rows(of: input)
        let measures = rows.count > 12 ? self.measures.dense() : self.measures
        guard let frame = TimelineFrame(input, measures: measures, words: words) else { return nil }
        var layout = RowLayout(measures: measures, frame: frame, words: words, input: input)
        for row in rows { layout.add(row) }
        let bottom = layout.y
        let tall = bottom - frame.top > 520
        return TimelineGeometry(
            width: measures.width,
            height: bottom + (tall ? TimeAxis.height : 0) + 2,
            scale: frame.scale,
            plot: frame.plot(to: bottom),
            axis: frame.axis(),
            lowerAxis: tall ? frame.axis(y: bottom) : nil,
            rows: layout.rows,
            milestones: layout.milestones,
            status: frame.status(to: bottom)
        )
    }
}

extension TimelineLayout {
    /// A phase, or nil for the milestones that belong to none, with its milestones.
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
