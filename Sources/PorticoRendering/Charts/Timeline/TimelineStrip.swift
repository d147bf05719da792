import PorticoModel

/// A phase on a phone: its bars and diamonds on a strip as wide as the column.
///
/// Horizontal positions are percentages of the width and vertical ones pixels. Nothing is scaled, so strokes and shapes
/// keep their size at every width. The page shows its texts beside it.
struct TimelineStrip: Sendable, Hashable {
    var scale: TimeScale
    var statusDate: CalendarDate?
    /// The id of the chart's hatching, which the axis strip defines: `timeline-list`.
    var id: String

    private static let baselineHeight = 4.0
    private static let barHeight = 9.0
    private static let diamondRadius = 5.0
    private static let tagHeight = 19.0
    private static let tagSize = 12.5
    /// The narrowest column in which the names must fit.
    private static let narrowest = 300.0

    /// Returns nil if the plan has no date.
    init?(_ input: TimelineInput, id: String) {
        let dates = input.dates + input.furtherDates
        let shown = dates.isEmpty ? [] : dates + [input.statusDate].compactMap(\.self)
        guard let scale = TimeScale(holding: shown, from: 0, to: 100) else { return nil }
        self.scale = scale
        self.id = id
        statusDate = input.statusDate
    }

    /// Returns the axis: the months' names, the status date's tag, and the hatching that the other strips use.
    func axis(words: ChartWords) -> SVGNode {
        let pixels = TimeScale(first: scale.first, last: scale.last, minX: 0, maxX: Self.narrowest)
        let axis = TimeAxis(scale: pixels, y: 0, words: words)
        let names = (axis.major + axis.minor).map { mark in
            var node = mark.node
            node.set("x", percent(mark.x / Self.narrowest * 100))
            return node
        }
        let frame = ChartFrame(id: id, width: 0, height: 0, title: "", text: "")
        return strip(
            height: TimeAxis.height + (statusDate == nil ? 0 : Self.tagHeight + 4),
            [frame.hatch] + names + [statusTag(words)].compactMap(\.self)
        )
    }

    /// Returns the tag centred on the status date, shifted as far as the narrowest column requires.
    private func statusTag(_ words: ChartWords) -> SVGNode? {
        guard let statusDate else { return nil }
        let text = words(.asOf, ["date": words.dayMonth(statusDate)])
        let width = TextWidth.of(text, size: Self.tagSize, bold: true) + 12
        let x = scale.x(statusDate)
        let middle = x / 100 * Self.narrowest
        let left = min(max(-width / 2, -middle), Self.narrowest - middle - width)
        let tag = Box(x: left, y: 0, width: width, height: Self.tagHeight)
        let label = TextMark(
            text,
            look: "ch-status-text",
            bold: true,
            x: tag.midX,
            midY: tag.midY,
            size: Self.tagSize,
            anchor: .middle
        )
        return SVGNode(
            "svg",
            [("x", percent(x)), ("y", TimeAxis.height + 2), ("class", "ch-at")],
            nodes: [
                .line("ch-status", 0, Self.tagHeight, 0, Self.tagHeight + 4), .rect("ch-status-tag", tag, radius: 3),
                label.node,
            ]
        )
    }

    /// Returns the phase's bars with its milestones' diamonds below, without names.
    func row(_ row: TimelineInput.Row?, milestones: [TimelineInput.Milestone]) -> SVGNode {
        var y = 3.0
        var nodes: [SVGNode] = []
        if let row {
            if let span = row.baseline { nodes.append(bar("ch-baseline", span, y: y, height: Self.baselineHeight)) }
            y += Self.baselineHeight + 2
            if let span = row.forecast {
                nodes.append(bar("ch-forecast", span, y: y, height: Self.barHeight, fill: "url(#\(id)-hatch)"))
            }
            if let span = row.actual { nodes.append(bar("ch-actual", span, y: y, height: Self.barHeight)) }
            y += Self.barHeight + 3
        }
        if !milestones.isEmpty {
            nodes += milestones.flatMap { diamonds($0, y: y + Self.diamondRadius) }
            y += 2 * Self.diamondRadius + 2
        }
        return strip(height: y + 1, grid(height: y + 1) + nodes)
    }

    private func grid(height: Double) -> [SVGNode] {
        var nodes: [SVGNode] = []
        nodes.append(line("ch-rule", scale.minX, scale.maxX, y: height - 0.5))
        if let statusDate {
            let x = percent(scale.x(statusDate))
            nodes.append(SVGNode("line", [("class", "ch-status"), ("x1", x), ("y1", 0), ("x2", x), ("y2", height)]))
        }
        return nodes
    }

    private func bar(
        _ look: String,
        _ span: TimelineInput.Span,
        y: Double,
        height: Double,
        fill: String? = nil
    ) -> SVGNode {
        let x = scale.x(span.start)
        var attributes: [(String, any SVGValue)] = [
            ("class", look), ("x", percent(x)), ("y", y), ("width", percent(max(0.6, scale.x(span.finish) - x))),
            ("height", height), ("rx", 2),
        ]
        if let fill { attributes.append(("fill", fill)) }
        return SVGNode("rect", attributes)
    }

    private func diamonds(_ milestone: TimelineInput.Milestone, y: Double) -> [SVGNode] {
        guard let current = milestone.current else { return [] }
        var nodes: [SVGNode] = []
        if let baseline = milestone.baseline, milestone.slip != 0 {
            nodes.append(line("ch-connector", scale.x(baseline), scale.x(current), y: y))
            nodes.append(diamond(.promised, at: baseline, y: y))
        }
        nodes.append(diamond(milestone.actual == nil ? .expected : .reached, at: current, y: y))
        return nodes
    }

    /// Draws a diamond around the origin of a nested SVG at the date.
    private func diamond(_ look: Diamond.Look, at date: CalendarDate, y: Double) -> SVGNode {
        let shape = Diamond(x: 0, y: 0, radius: Self.diamondRadius, look: look)
        return SVGNode("svg", [("x", percent(scale.x(date))), ("y", y), ("class", "ch-at")], nodes: shape.nodes)
    }

    private func line(_ look: String, _ from: Double, _ to: Double, y: Double) -> SVGNode {
        SVGNode("line", [("class", look), ("x1", percent(from)), ("y1", y), ("x2", percent(to)), ("y2", y)])
    }

    private func strip(height: Double, _ nodes: [SVGNode]) -> SVGNode {
        SVGNode(
            "svg",
            [("class", "ch-strip"), ("width", "100%"), ("height", height), ("aria-hidden", "true")],
            nodes: nodes
        )
    }

    private func percent(_ value: Double) -> String { value.svg + "%" }
}
