import PorticoModel

/// A KPI's course at the height of a line: its start, its current value and its target. The page shows the figures
/// beside it, so it contains no text.
struct Sparkline: Sendable, Hashable {
    struct Reading: Sendable, Hashable {
        var date: CalendarDate
        var value: Double
    }

    struct Point: Sendable, Hashable {
        var x: Double
        var y: Double
    }

    var width: Double
    var height: Double
    var points: [Point]
    /// The vertical position of the target.
    var targetY: Double?
    /// Whether the target is met.
    var isMet: Bool

    private static let air = 5.0

    /// Returns nil if there is no reading. `readings` may be in any order; `higherIsBetter` decides when the target is
    /// met.
    init?(
        _ readings: [Reading],
        target: Double?,
        higherIsBetter: Bool,
        width: Double = 132,
        height: Double = 34
    ) {
        let sorted = readings.filter(\.value.isFinite).sorted { $0.date < $1.date }
        guard let newest = sorted.last else { return nil }
        let values = sorted.map(\.value) + [target].compactMap(\.self)
        guard let low = values.min(), let high = values.max() else { return nil }
        let span = high - low
        let inner = height - 2 * Self.air
        func y(_ value: Double) -> Double {
            span > 0 ? height - Self.air - (value - low) / span * inner : height / 2
        }
        let scale = TimeScale(spanning: sorted.map(\.date), from: Self.air, to: width - Self.air)
        (self.width, self.height) = (width, height)
        points = sorted.map { reading in
            Point(x: sorted.count == 1 ? width / 2 : scale?.x(reading.date) ?? 0, y: y(reading.value))
        }
        targetY = target.map(y)
        isMet = target.map { higherIsBetter ? newest.value >= $0 : newest.value <= $0 } ?? false
    }

    /// `description` describes the line for screen readers. `id` must be unique in the page.
    func svg(id: String, title: String, description: String) -> String {
        let frame = ChartFrame(id: id, width: width, height: height, title: title, text: description)
        var nodes: [SVGNode] = []
        if let targetY { nodes.append(.line("ch-target", 0, targetY, width, targetY)) }
        let places = points.map { "\($0.x.svg) \($0.y.svg)" }
        if points.count > 1 {
            nodes.append(SVGNode("path", [("class", "ch-spark"), ("d", "M" + places.joined(separator: "L"))]))
        }
        if points.count > 1, let first = points.first { nodes.append(dot("ch-spark-first", first, radius: 2.5)) }
        if let last = points.last { nodes.append(dot(isMet ? "ch-spark-met" : "ch-spark-last", last, radius: 4)) }
        return frame.svg(look: "ch-natural ch-sparkline", nodes).text
    }

    private func dot(_ look: String, _ point: Point, radius: Double) -> SVGNode {
        SVGNode("circle", [("class", look), ("cx", point.x), ("cy", point.y), ("r", radius)])
    }
}

extension Sparkline {
    /// Creates the sparkline of a KPI. Returns nil if there is no reading.
    init?(_ kpi: KPI) {
        self.init(
            kpi.series.map { Reading(date: $0.on, value: $0.value) },
            target: kpi.target,
            higherIsBetter: kpi.direction == .up
        )
    }
}
