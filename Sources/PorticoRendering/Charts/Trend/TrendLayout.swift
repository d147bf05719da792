internal import PorticoModel

/// Gives everything in a milestone trend its place: report dates across, forecast dates upwards, each line named at its
/// end. Upwards the axis reaches no further than the lines do.
package struct TrendLayout: Sendable {
    package var width: Double
    package var words: ChartWords

    private static let nameSize = 12.5
    private static let labelSize = 13.0
    private static let labelGap = 17.0
    private static let top = 12.0

    package init(width: Double, words: ChartWords) {
        self.width = width
        self.words = words
    }

    /// Nil where fewer than ``TrendInput/fewestReports`` weeks were published.
    package func geometry(of whole: TrendInput) -> TrendGeometry? {
        let input = whole.readable()
        let lines = input.lines.filter { !$0.points.isEmpty }
        let days = input.reports
        guard days.count >= TrendInput.fewestReports else { return nil }
        let height = max(190, Double(lines.count) * Self.labelGap * 1.5 + 40, min(width * 0.42, 330))
        let bottom = Self.top + height
        let labels = lines.map(label)
        let labelWidth = min(labels.map { TextMark.width(of: $0, size: Self.labelSize) }.max() ?? 0, width * 0.38)
        let left = TextWidth.of(words.monthYear(days[0]), size: Self.nameSize) + 10
        let right = width - labelWidth - 22
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
            lines: place(lines, labels, reports: reports, expected: expected, plot: plot)
        )
    }
}

extension TrendLayout {
    private func label(of line: TrendInput.Line) -> [TextMark.Run] {
        var runs: [TextMark.Run] = [
            .init(line.id, look: "ch-ref", bold: line.isKey),
            .init(line.title, look: line.isKey ? "ch-label ch-key" : "ch-label", bold: line.isKey),
        ]
        if let difference = words.difference(line.days) {
            runs.append(.init(difference, look: line.days > 0 ? "ch-later" : "ch-earlier", bold: true))
        }
        if line.reached != nil { runs.append(.init("✓", look: "ch-label", bold: true)) }
        return runs
    }

    /// The title gives way where the label is too long; id, difference and tick stay.
    private func fitted(_ runs: [TextMark.Run], to width: Double) -> [TextMark.Run] {
        guard TextMark.width(of: runs, size: Self.labelSize) > width, runs.count > 1 else { return runs }
        var runs = runs
        let rest = TextMark.width(of: [runs[0]] + runs.dropFirst(2), size: Self.labelSize)
        let room = width - rest - TextWidth.of(" ", size: Self.labelSize, bold: true)
        runs[1].text = TextWidth.shortened(runs[1].text, to: room, size: Self.labelSize, bold: runs[1].bold)
        if runs[1].text.count < 2 { runs.remove(at: 1) }
        return runs
    }

    private func place(
        _ lines: [TrendInput.Line],
        _ labels: [[TextMark.Run]],
        reports: TimeScale,
        expected: TimeScale,
        plot: Box
    ) -> [TrendGeometry.Line] {
        let courses = lines.map { line in
            line.points.map { TrendGeometry.Point(x: reports.x($0.report), y: expected.x($0.expected)) }
        }
        let ends = courses.map { $0.last ?? .init(x: plot.x, y: plot.y) }
        // Where two end at the same height the one that moved more stands above.
        let order = lines.indices.sorted {
            (ends[$0].y, -lines[$0].days, lines[$0].id) < (ends[$1].y, -lines[$1].days, lines[$1].id)
        }
        let middles = SpreadLabels.middles(
            order.map { ends[$0].y },
            apart: Self.labelGap,
            in: (plot.y + 2)...(plot.maxY - 2)
        )
        let labelX = plot.maxX + 20
        var placed: [TrendGeometry.Line] = []
        for (rank, index) in order.enumerated() {
            let runs = fitted(labels[index], to: width - labelX)
            let label = TextMark(runs, x: labelX, midY: middles[rank], size: Self.labelSize)
            placed.append(
                .init(
                    id: lines[index].id,
                    course: course(of: lines[index]),
                    isReached: lines[index].reached != nil,
                    points: courses[index],
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

    /// Level to the edge of the plot, then to the label's height.
    private func leader(from end: TrendGeometry.Point, to y: Double, plot: Box) -> [TrendGeometry.Point] {
        [
            .init(x: end.x + 5, y: end.y), .init(x: max(plot.maxX + 2, end.x + 5), y: end.y),
            .init(x: plot.maxX + 16, y: y),
        ]
    }
}

extension TrendLayout {
    /// The first and the last, and as many between as have room.
    private func reportNames(_ days: [CalendarDate], _ scale: TimeScale, y: Double) -> [TextMark] {
        var marks: [TextMark] = []
        for index in [days.count - 1, 0] + days.indices.dropFirst().dropLast() {
            let text = words.dayMonth(days[index])
            let mark = TextMark(
                text,
                look: "ch-tick",
                x: scale.x(days[index]),
                midY: y,
                size: Self.nameSize,
                anchor: .middle
            )
            guard !marks.contains(where: { $0.box.grown(by: 8).overlaps(mark.box) }) else { continue }
            marks.append(mark)
        }
        return marks.sorted { $0.x < $1.x }
    }

    private func levels(_ scale: TimeScale, plot: Box) -> (ys: [Double], names: [TextMark]) {
        let dates = TimeAxis.levels(scale, apart: 26)
        let ys = dates.map(scale.x)
        var year: Int?
        let names = dates.map { date in
            let text = year == date.year ? words.dayMonth(date) : words.monthYear(date)
            let isWhole = date.day == 1
            year = date.year
            return TextMark(
                isWhole ? (text == words.dayMonth(date) ? words.month(date.month) : text) : words.dayMonth(date),
                look: "ch-tick",
                x: plot.x - 6,
                midY: scale.x(date),
                size: Self.nameSize,
                anchor: .end
            )
        }
        return (ys, names)
    }

    /// The stretch of days that both axes show.
    private func diagonal(_ reports: TimeScale, _ expected: TimeScale) -> [TrendGeometry.Point] {
        let from = max(reports.first, expected.first)
        let to = min(reports.last, expected.last)
        guard from < to else { return [] }
        return [from, to].map { .init(x: reports.x($0), y: expected.x($0)) }
    }
}
