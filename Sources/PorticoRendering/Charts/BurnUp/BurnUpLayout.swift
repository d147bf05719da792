internal import PorticoModel

/// Lays out a burn-up chart, with days across and deliverables upwards from zero.
struct BurnUpLayout: Sendable {
    var width: Double
    var words: ChartWords

    private static let size = 13.0
    private static let tickSize = 12.5
    private static let laneHeight = 19.0
    /// The width of the newest counts, which are valid from their day on.
    private static let newestWidth = 12.0

    /// Returns nil if fewer than two days are known or nothing was ever in scope.
    func geometry(of input: BurnUpInput) -> BurnUpGeometry? {
        guard let newest = input.points.last, input.points.count > 1 else { return nil }
        let most = input.points.map { max($0.scope, $0.accepted + $0.inReview) }.max() ?? 0
        guard most > 0 else { return nil }
        let texts = endLabels(newest)
        let labelWidth = texts.map { TextWidth.of($0.text, size: Self.size, bold: true) }.max() ?? 0
        let left = TextWidth.of(String(most), size: Self.tickSize) + 10
        let right = width - labelWidth - 12
        let days = input.points.map(\.date)
        guard let scale = TimeScale(spanning: days, from: left + 2, to: right - Self.newestWidth) else { return nil }
        let changes = input.changes.filter { $0.date >= scale.first && $0.date <= scale.last }.sorted {
            $0.date < $1.date
        }
        let lanes = TimelineLanes(minX: left, maxX: width, size: Self.size).place(changes.map { item($0, scale) })
        let top = Double((lanes.map(\.lane).max() ?? -1) + 1) * Self.laneHeight + 10
        let height = max(130, min(width * 0.34, 240))
        let plot = Box(x: left, y: top, width: right - left, height: height)
        let y = { (count: Int) in plot.maxY - Double(count) / Double(most) * (height - 6) }
        return BurnUpGeometry(
            width: width,
            height: plot.maxY + TimeAxis.height + 4,
            plot: plot,
            scale: scale,
            axis: TimeAxis(scale: scale, y: plot.maxY + 2, words: words),
            levels: levels(upTo: most, plot: plot, y: y),
            scope: stairs(input, scale, stepsAt: changes.map(\.date)) { y($0.scope) },
            handedOver: stairs(input, scale) { y($0.accepted + $0.inReview) },
            accepted: stairs(input, scale) { y($0.accepted) },
            labels: place(texts, newest, plot: plot, y: y),
            changes: zip(changes, lanes).map { change, lane in
                let x = scale.x(change.date)
                let middle = (Double(lane.lane) + 0.5) * Self.laneHeight
                let label = TextMark(lane.label, x: lane.labelX, midY: middle, size: Self.size, anchor: lane.anchor)
                let scope = input.points.first { $0.date >= change.date }?.scope ?? newest.scope
                return .init(id: change.id, x: x, label: label, top: middle, bottom: y(scope))
            }
        )
    }

    private func item(_ change: BurnUpInput.Change, _ scale: TimeScale) -> TimelineLanes.Item {
        TimelineLanes.Item(
            id: change.id,
            x: scale.x(change.date),
            radius: 3,
            name: [.init(change.id, look: "ch-ref"), .init(change.title, look: "ch-label")]
        )
    }

    /// Returns a staircase. A count is valid until the day of the next one, or until the last of `days` between the two
    /// if that explains the step.
    private func stairs(
        _ input: BurnUpInput,
        _ scale: TimeScale,
        stepsAt days: [CalendarDate] = [],
        y: (BurnUpInput.Point) -> Double
    ) -> [BurnUpGeometry.Corner] {
        var corners: [BurnUpGeometry.Corner] = []
        var before: CalendarDate?
        for point in input.points {
            let height = y(point)
            let explained = days.last { day in before.map { day > $0 } ?? false && day <= point.date }
            let x = scale.x(explained ?? point.date)
            before = point.date
            guard let last = corners.last else {
                corners.append(.init(x: x, y: height))
                continue
            }
            guard last.y != height else { continue }
            corners += [.init(x: x, y: last.y), .init(x: x, y: height)]
        }
        guard let last = corners.last else { return [] }
        return corners + [.init(x: scale.maxX + Self.newestWidth, y: last.y)]
    }

    private func levels(upTo most: Int, plot: Box, y: (Int) -> Double) -> [TextMark] {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
        let step = steps.first { Double(most) / Double($0) <= plot.height / 30 } ?? 5000
        return stride(from: 0, through: most, by: step).map { count in
            TextMark(String(count), look: "ch-tick", x: plot.x - 6, midY: y(count), size: Self.tickSize, anchor: .end)
        }
    }

    private func endLabels(_ newest: BurnUpInput.Point) -> [(text: String, look: String, count: Int)] {
        var labels = [(words(.burnUpScope, ["n": String(newest.scope)]), "ch-label", newest.scope)]
        if newest.inReview > 0 {
            let text = words(.burnUpInReview, ["n": String(newest.inReview)])
            labels.append((text, "ch-label", newest.accepted + newest.inReview))
        }
        labels.append((words(.burnUpAccepted, ["n": String(newest.accepted)]), "ch-label ch-key", newest.accepted))
        return labels
    }

    private func place(
        _ labels: [(text: String, look: String, count: Int)],
        _ newest: BurnUpInput.Point,
        plot: Box,
        y: (Int) -> Double
    ) -> [TextMark] {
        let wanted = labels.map { y($0.count) }
        let middles = SpreadLabels.middles(wanted, apart: 17, in: (plot.y)...(plot.maxY - 4))
        return zip(labels, middles).map { label, middle in
            let bold = label.look.hasSuffix("key")
            return TextMark(label.text, look: label.look, bold: bold, x: plot.maxX + 8, midY: middle, size: Self.size)
        }
    }
}
