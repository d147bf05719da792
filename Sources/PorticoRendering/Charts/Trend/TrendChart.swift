/// The milestone trend: flat is stable, rising slips, falling recovers; a line ends on the diagonal when it is reached.
package enum TrendChart {
    /// SVG `width` wide; nil where too few weeks were published. `id` must be unique in the page.
    package static func svg(_ input: TrendInput, width: Double, id: String, words: ChartWords) -> String? {
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
        let look =
            switch line.course {
            case .stable: "ch-stable"
            case .slipping: "ch-slipping"
            case .recovering: "ch-recovering"
            }
        var nodes = [
            SVGNode("path", [("class", "ch-leader"), ("d", path(line.leader))]),
            SVGNode("path", [("class", "ch-line \(look)"), ("d", path(line.points))]),
        ]
        for (index, point) in line.points.enumerated() {
            let isLast = index == line.points.count - 1
            if isLast, line.isReached {
                nodes += Diamond(x: point.x, y: point.y, radius: 6, look: .reached).nodes
            } else {
                let radius = isLast ? 3.6 : 2.4
                nodes.append(
                    SVGNode("circle", [("class", "ch-dot \(look)"), ("cx", point.x), ("cy", point.y), ("r", radius)])
                )
            }
        }
        return nodes + [line.label.node]
    }

    private static func path(_ points: [TrendGeometry.Point]) -> String {
        "M" + points.map { "\($0.x.svg) \($0.y.svg)" }.joined(separator: "L")
    }
}
