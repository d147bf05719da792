internal import PorticoModel

/// Lays out a milestone trend: report dates across, forecast dates upwards, with each line's label at its end. The
/// vertical axis covers only the lines' range.
struct TrendLayout: Sendable {
    var width: Double
    var words: ChartWords

    private static let nameSize = 12.5
    private static let labelSize = 13.0
    private static let lineGap = 17.0
    private static let top = 12.0

    /// Whether names are below ids and differences, on two lines if necessary, because the chart is not wide. In a
    /// narrow chart the lines need the room, and the table shows the names.
    private var isStacked: Bool { width < 700 }
    private var isNarrow: Bool { width < 420 }
    private var labelWidth: Double { width * (isStacked ? 0.42 : 0.55) }

    /// Returns nil if fewer than ``TrendInput/fewestReports`` weeks have been published.
    func geometry(of whole: TrendInput) -> TrendGeometry? {
        let input = whole.readable()
        let lines = input.lines.filter { !$0.points.isEmpty }
        let days = input.reports
        guard days.count >= TrendInput.fewestReports else { return nil }
        let labels = lines.map(label)
        let rows = labels.map(\.count).max() ?? 1
        let labelGap = Double(rows) * Self.lineGap + (rows > 1 ? 3 : 0)
        let height = max(190, Double(lines.count) * labelGap * (isStacked ? 1.1 : 1.5) + 40, min(width * 0.42, 330))
        let bottom = Self.top + height
        let widest = labels.joined().map { TextMark.width(of: $0, size: Self.labelSize) }.max() ?? 0
        let left = namesWidth + 10
        let right = width - min(widest, labelWidth) - 22
        guard let reports = TimeScale(spanning: days, from: left + 6, to: right),
            let expected = TimeScale(
                spanning: lines.flatMap { $0.points.map(\.expected) },
                from: bottom - 10,
                to: Self.top + 10,
                atLeast: 14
            )
        else { return nil }
        let plot = Box(x: left, y: Self.top, width: right - left, height: height)
        let levels = levels(expected, plot: plot)
        return TrendGeometry(
            width: width,
            height: bottom + 24,
            plot: plot,
            reports: reports,
            expected: expected,
            reportNames: reportNames(days, reports, y: bottom + 13),
            expectedNames: levels.names,
            levels: levels.ys,
            diagonal: diagonal(reports, expected),
            lines: place(lines, labels, labelGap, reports: reports, expected: expected, plot: plot)
        )
    }
}

extension TrendLayout {
    /// The width of the widest name that the vertical axis can show: a month with its year.
    private var namesWidth: Double {
        let months = (1...12).compactMap { CalendarDate(2026, $0, 1) }
        return months.map { TextWidth.of(words.monthYear($0), size: Self.nameSize) }.max() ?? 0
    }

    /// Returns the possible labels: on one line, with the name below, or without the name.
    private func label(of line: TrendInput.Line) -> [[TextMark.Run]] {
        let id = TextMark.Run(line.id, look: "ch-ref", bold: line.isKey)
        let title = TextMark.Run(line.title, look: line.isKey ? "ch-label ch-key" : "ch-label", bold: line.isKey)
        let tick = line.reached.map { _ in TextMark.Run("✓", look: "ch-label", bold: true) }
        let difference = words.difference(line.labelled).map {
            TextMark.Run($0, look: line.labelled > 0 ? "ch-later" : "ch-earlier", bold: true)
        }
        let state = [difference, tick].compactMap(\.self)
        guard isStacked else { return [[id, title] + state] }
        guard !isNarrow else { return [[id] + state] }
        let lines = TextWidth.wrapped(line.title, to: labelWidth, lines: 2, size: Self.labelSize, bold: line.isKey)
        return [[id] + state] + lines.map { [TextMark.Run($0, look: title.look, bold: title.bold)] }
    }

    /// Shortens the title of a label that is too long; id, difference and tick stay.
    private func fitted(_ runs: [TextMark.Run], to width: Double) -> [TextMark.Run] {
        guard TextMark.width(of: runs, size: Self.labelSize) > width else { return runs }
        var runs = runs
        let place = runs.count > 1 ? 1 : 0
        var others = runs
        others.remove(at: place)
        let space = others.isEmpty ? 0 : TextWidth.of(" ", size: Self.labelSize, bold: true)
        let room = width - TextMark.width(of: others, size: Self.labelSize) - space
        runs[place].text = TextWidth.shortened(runs[place].text, to: room, size: Self.labelSize, bold: runs[place].bold)
        if runs[place].text.count < 2 { runs.remove(at: place) }
        return runs
    }

    private func place(
        _ lines: [TrendInput.Line],
        _ labels: [[[TextMark.Run]]],
        _ labelGap: Double,
        reports: TimeScale,
        expected: TimeScale,
        plot: Box
    ) -> [TrendGeometry.Line] {
        let courses = lines.map { line in
            line.points.map { TrendGeometry.Point(x: reports.x($0.report), y: expected.x($0.expected)) }
        }
        let ends = courses.map { $0.last ?? .init(x: plot.x, y: plot.y) }
        // If two lines end at the same height, the one that moved more is above.
        let order = lines.indices.sorted {
            (ends[$0].y, -lines[$0].days, lines[$0].id) < (ends[$1].y, -lines[$1].days, lines[$1].id)
        }
        let middles = SpreadLabels.middles(
            order.map { ends[$0].y },
            apart: labelGap,
            in: (plot.y + labelGap / 2 - 6)...(plot.maxY - labelGap / 2 + 6)
        )
        let labelX = plot.maxX + 20
        var placed: [TrendGeometry.Line] = []
        for (rank, index) in order.enumerated() {
            let label = labels[index].enumerated().map { row, runs in
                let middle = middles[rank] + (Double(row) - Double(labels[index].count - 1) / 2) * Self.lineGap
                return TextMark(fitted(runs, to: width - labelX), x: labelX, midY: middle, size: Self.labelSize)
            }
            placed.append(
                .init(
                    id: lines[index].id,
                    course: course(of: lines[index]),
                    isKey: lines[index].isKey,
                    isReached: lines[index].reached != nil,
                    points: courses[index],
                    promises: zip(lines[index].points, courses[index]).filter { point, _ in
                        lines[index].steps.contains { $0.report == point.report && $0.change != nil }
                    }.map(\.1),
                    label: label,
                    leader: leader(from: ends[index], to: middles[rank], plot: plot)
                )
            )
        }
        return placed
    }

    private func course(of line: TrendInput.Line) -> TrendGeometry.Course {
        line.days > 0 ? .slipping : line.days < 0 ? .recovering : .stable
    }

    /// Returns a stroke that is horizontal to the edge of the plot and then leads to the label.
    private func leader(from end: TrendGeometry.Point, to y: Double, plot: Box) -> [TrendGeometry.Point] {
        [
            .init(x: end.x + 5, y: end.y), .init(x: max(plot.maxX + 2, end.x + 5), y: end.y),
            .init(x: plot.maxX + 16, y: y),
        ]
    }
}

extension TrendLayout {
    private func reportNames(_ days: [CalendarDate], _ scale: TimeScale, y: Double) -> [TextMark] {
        EverySo.often(
            days.map { day in
                TextMark(
                    words.dayMonth(day),
                    look: "ch-tick",
                    x: scale.x(day),
                    midY: y,
                    size: Self.nameSize,
                    anchor: .middle
                )
            }
        )
    }

    private func levels(_ scale: TimeScale, plot: Box) -> (ys: [Double], names: [TextMark]) {
        let dates = TimeAxis.levels(scale, apart: 26)
        let ys = dates.map(scale.x)
        var year: Int?
        let names = dates.map { date in
            let isNewYear = year != date.year
            year = date.year
            let text =
                if date.day != 1 { words.dayMonth(date) } else if isNewYear { words.monthYear(date) } else {
                    words.month(date.month)
                }
            let y = scale.x(date)
            return TextMark(text, look: "ch-tick", x: plot.x - 6, midY: y, size: Self.nameSize, anchor: .end)
        }
        return (ys, names)
    }

    /// Returns the part of the diagonal that both axes show.
    private func diagonal(_ reports: TimeScale, _ expected: TimeScale) -> [TrendGeometry.Point] {
        let from = max(reports.first, expected.first)
        let to = min(reports.last, expected.last)
        guard from < to else { return [] }
        return [from, to].map { .init(x: reports.x($0), y: expected.x($0)) }
    }
}
