/// Draws the milestone trend: a flat line is stable, a rising one slips, a falling one recovers. A line ends on the
/// diagonal when its milestone is reached.
enum TrendChart {
    /// Returns an SVG of the given width, or nil if too few weeks have been published. `id` must be unique in the page.
    static func svg(_ input: TrendInput, width: Double, id: String, words: ChartWords) -> String? {
        guard let geometry = TrendLayout(width: width, words: words).geometry(of: input) else { return nil }
        let frame = ChartFrame(
            id: id,
            width: geometry.width,
            height: geometry.height,
            title: words(.trend),
            text: TrendCaption(input).sentence(in: words)
        )
        return frame.svg(look: "ch-trend", grid(geometry) + geometry.lines.flatMap(nodes)).text
    }

    private static func grid(_ geometry: TrendGeometry) -> [SVGNode] {
        let plot = geometry.plot
        var nodes = geometry.levels.map { SVGNode.line("ch-grid", plot.x, $0, plot.maxX, $0) }
        nodes.append(.line("ch-rule", plot.x, plot.maxY, plot.maxX, plot.maxY))
        if !geometry.diagonal.isEmpty {
            nodes.append(SVGNode("path", [("class", "ch-diagonal"), ("d", path(geometry.diagonal))]))
        }
        return nodes + (geometry.expectedNames + geometry.reportNames).map(\.node)
    }

    private static func nodes(for line: TrendGeometry.Line) -> [SVGNode] {
        let course =
            switch line.course {
            case .stable: "ch-stable"
            case .slipping: "ch-slipping"
            case .recovering: "ch-recovering"
            }
        let look = "ch-line \(course)" + (line.isKey ? " ch-main" : "")
        return [
            SVGNode("path", [("class", "ch-leader"), ("d", path(line.leader))]),
            SVGNode("path", [("class", look), ("d", path(line.points))]),
        ] + dots(of: line, look: "ch-dot \(course)")
            + line.promises.flatMap { Diamond(x: $0.x, y: $0.y, radius: 5, look: .promised).nodes }
            + line.label.map(\.node)
    }

    /// Returns one dot per week if the weeks are far enough apart; the end always has one.
    private static func dots(of line: TrendGeometry.Line, look: String) -> [SVGNode] {
        guard let last = line.points.last, let first = line.points.first else { return [] }
        let apart = (last.x - first.x) / Double(max(1, line.points.count - 1))
        let weeks = apart >= 11 ? line.points.dropLast().map { dot($0, radius: 2.4, look) } : []
        guard line.isReached else { return weeks + [dot(last, radius: 3.8, look)] }
        return weeks + Diamond(x: last.x, y: last.y, radius: 6, look: .reached).nodes
    }

    private static func dot(_ point: TrendGeometry.Point, radius: Double, _ look: String) -> SVGNode {
        SVGNode("circle", [("class", look), ("cx", point.x), ("cy", point.y), ("r", radius)])
    }

    private static func path(_ points: [TrendGeometry.Point]) -> String {
        "M" + points.map { "\($0.x.svg) \($0.y.svg)" }.joined(separator: "L")
    }
}
