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
        let plotX = plotX(rows, measures)
        let dates = input.dates
        let shown = dates.isEmpty ? [] : dates + [input.statusDate].compactMap(\.self)
        guard let scale = TimeScale(holding: shown, from: plotX, to: measures.width - 8) else { return nil }
        let top = TimeAxis.height + (input.statusDate == nil ? 4 : Self.tagHeight + 8)
        var layout = RowLayout(
            measures: measures,
            scale: scale,
            statusX: input.statusDate.map(scale.x),
            words: words,
            y: top
        )
        for row in rows { layout.add(row) }
        let bottom = layout.y
        let tall = bottom - top > 520
        return TimelineGeometry(
            width: measures.width,
            height: bottom + (tall ? TimeAxis.height : 0) + 2,
            scale: scale,
            plot: Box(x: plotX, y: top, width: measures.width - plotX, height: bottom - top),
            axis: TimeAxis(scale: scale, y: 0, words: words),
            lowerAxis: tall ? TimeAxis(scale: scale, y: bottom, words: words) : nil,
            rows: layout.rows,
            milestones: layout.milestones,
            status: input.statusDate.map { status($0, scale: scale, plotX: plotX, bottom: bottom) }
        )
    }

    private static let tagHeight = 20.0

    /// The names' column is as wide as the longest name, within bounds.
    private func plotX(_ rows: [RowContent], _ measures: TimelineMeasures) -> Double {
        let widest = rows.map { TextWidth.of($0.title(words), size: measures.nameSize) }.max() ?? 0
        return min(max(widest, 60), measures.nameWidth) + 14
    }

    private func status(_ date: CalendarDate, scale: TimeScale, plotX: Double, bottom: Double)
        -> TimelineGeometry.Status
    {
        let x = scale.x(date)
        let text = words(.asOf, ["date": words.dayMonth(date)])
        let width = TextWidth.of(text, size: measures.labelSize, bold: true) + 14
        let left = min(max(x - width / 2, plotX), measures.width - width)
        let tag = Box(x: left, y: TimeAxis.height + 2, width: width, height: Self.tagHeight)
        let label = TextMark(
            text,
            look: "ch-status-text",
            bold: true,
            x: tag.midX,
            midY: tag.midY,
            size: measures.labelSize,
            anchor: .middle
        )
        return .init(x: x, top: tag.maxY, bottom: bottom, tag: tag, label: label)
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
