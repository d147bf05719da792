internal import PorticoModel

/// The parts shared by the charts on the timeline's axis: the column of names, the days to its right, the axis above,
/// and the status date. The same input gives the same frame, so that charts below each other are aligned.
struct TimelineFrame: Sendable {
    var scale: TimeScale
    /// The end of the column of names and the start of the days.
    var plotX: Double
    /// The start of the first row.
    var top: Double
    private var measures: TimelineMeasures
    private var words: ChartWords
    private var statusDate: CalendarDate?

    private static let tagHeight = 20.0

    /// Returns nil if there is no date to show.
    init?(_ input: TimelineInput, measures: TimelineMeasures, words: ChartWords) {
        let names = TimelineLayout.rows(of: input).map { $0.title(words) }
        let widest = names.map { TextWidth.of($0, size: measures.nameSize) }.max() ?? 0
        plotX = min(max(widest, measures.nameWidth * 0.6), measures.nameWidth) + 14
        let dates = input.dates + input.furtherDates
        let shown = dates.isEmpty ? [] : dates + [input.statusDate].compactMap(\.self)
        guard let scale = TimeScale(holding: shown, from: plotX, to: measures.width - 8) else { return nil }
        self.scale = scale
        self.measures = measures
        self.words = words
        statusDate = input.statusDate
        top = TimeAxis.height + (statusDate == nil ? 4 : Self.tagHeight + 8)
    }

    var statusX: Double? { statusDate.map(scale.x) }

    /// The rightmost position of labels.
    var maxX: Double { scale.maxX + 6 }

    func axis(y: Double = 0) -> TimeAxis { TimeAxis(scale: scale, y: y, words: words) }

    func plot(to bottom: Double) -> Box {
        Box(x: plotX, y: top, width: measures.width - plotX, height: bottom - top)
    }

    /// Returns the line down to `bottom` and its tag above the plot, or nil if there is no status date.
    func status(to bottom: Double) -> TimelineGeometry.Status? {
        guard let statusDate else { return nil }
        let x = scale.x(statusDate)
        let size = measures.labelSize
        let date = scale.days > 300 ? words.date(statusDate) : words.dayMonth(statusDate)
        let text = words(.asOf, ["date": date])
        let width = TextWidth.of(text, size: size, bold: true) + 14
        let left = min(max(x - width / 2, plotX), measures.width - width)
        let tag = Box(x: left, y: TimeAxis.height + 2, width: width, height: Self.tagHeight)
        let look = "ch-status-text"
        let label = TextMark(text, look: look, bold: true, x: tag.midX, midY: tag.midY, size: size, anchor: .middle)
        return .init(x: x, top: tag.maxY, bottom: bottom, tag: tag, label: label)
    }
}
