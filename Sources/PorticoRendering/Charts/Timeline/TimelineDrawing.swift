/// Draws a ``TimelineGeometry`` as SVG. Classes in charts.css alone define the style of each mark.
struct TimelineDrawing: Sendable {
    var geometry: TimelineGeometry
    /// The chart's id, unique in the page: `timeline`. All ids inside begin with it.
    var id: String
    var title: String
    var description: String

    var svg: SVGNode {
        let frame = ChartFrame(id: id, width: geometry.width, height: geometry.height, title: title, text: description)
        return frame.svg(
            look: "ch-timeline",
            [frame.hatch] + grid + geometry.rows.flatMap(bars) + Self.nodes(for: geometry.status)
                + geometry.rows.flatMap { $0.title.map(\.node) }
                + geometry.milestones.flatMap(nodes)
        )
    }

    private var grid: [SVGNode] {
        let plot = geometry.plot
        let rules = (geometry.rows.map(\.band.y) + [plot.maxY]).map {
            SVGNode.line("ch-rule", 0, $0, geometry.width, $0)
        }
        let axes = [geometry.axis, geometry.lowerAxis].compactMap(\.self)
        return Self.grid(geometry.axis, plot: plot) + rules + axes.flatMap { ($0.major + $0.minor).map(\.node) }
    }

    /// Returns one vertical grid line per tick.
    static func grid(_ axis: TimeAxis, plot: Box) -> [SVGNode] {
        axis.ticks.map { tick in
            .line(tick.isMajor ? "ch-grid ch-grid-major" : "ch-grid", tick.x, plot.y - 6, tick.x, plot.maxY)
        }
    }

    private func bars(of row: TimelineGeometry.Row) -> [SVGNode] {
        var nodes: [SVGNode] = []
        if let bar = row.baseline { nodes.append(.rect("ch-baseline", bar, radius: bar.height / 2)) }
        if let bar = row.forecast {
            nodes.append(.rect("ch-forecast", bar, radius: 2, fill: "url(#\(id)-hatch)"))
        }
        if let bar = row.actual { nodes.append(.rect("ch-actual", bar, radius: 2)) }
        return nodes
    }

    static func nodes(for status: TimelineGeometry.Status?) -> [SVGNode] {
        guard let status else { return [] }
        return [
            .line("ch-status", status.x, status.top, status.x, status.bottom),
            .rect("ch-status-tag", status.tag, radius: 3),
            status.label.node,
        ]
    }

    private func nodes(for milestone: TimelineGeometry.Milestone) -> [SVGNode] {
        var nodes = milestone.connector.map { SVGNode.line("ch-connector", $0.from, $0.y, $0.to, $0.y) }
        if let leader = milestone.leader {
            nodes.append(.line("ch-leader", leader.from, leader.y, leader.to, leader.y))
        }
        if let promised = milestone.promised { nodes += promised.nodes }
        nodes += milestone.current.nodes
        if let difference = milestone.difference { nodes.append(difference.node) }
        return nodes + [milestone.label.node]
    }
}
