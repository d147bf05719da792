/// Draws the burn-up chart: accepted deliverables solid and submitted ones hatched, with a line for scope that steps at
/// change requests.
enum BurnUpChart {
    /// Returns an SVG of the given width, or nil if there is too little data. `id` must be unique in the page.
    static func svg(_ input: BurnUpInput, width: Double, id: String, words: ChartWords) -> String? {
        guard let geometry = BurnUpLayout(width: width, words: words).geometry(of: input) else { return nil }
        let frame = ChartFrame(
            id: id,
            width: geometry.width,
            height: geometry.height,
            title: words(.burnUp),
            text: caption(input, words: words)
        )
        return frame.svg(look: "ch-burn-up", [frame.hatch] + nodes(geometry, id: id)).text
    }

    /// Returns the caption: `7 of 14 deliverables accepted, 2 in review. Scope has grown by 2 since 9 Jan 2026.`
    static func caption(_ input: BurnUpInput, words: ChartWords) -> String {
        guard let first = input.points.first, let newest = input.points.last else { return "" }
        let counts = ["n": String(newest.accepted), "total": String(newest.scope), "review": String(newest.inReview)]
        let state = words(newest.inReview > 0 ? .burnUpStateReview : .burnUpState, counts)
        let values = ["date": words.date(first.date)]
        let growth = newest.scope - first.scope
        guard growth != 0 else { return state + " " + words(.burnUpScopeKept, values) }
        return state + " " + words(growth > 0 ? .burnUpScopeGrew : .burnUpScopeShrank, count: abs(growth), values)
    }

    private static func nodes(_ geometry: BurnUpGeometry, id: String) -> [SVGNode] {
        let plot = geometry.plot
        var nodes = geometry.levels.map { SVGNode.line("ch-grid", plot.x, $0.midY, plot.maxX, $0.midY) }
        nodes.append(area("ch-forecast", geometry.handedOver, plot: plot, fill: "url(#\(id)-hatch)"))
        nodes.append(area("ch-actual", geometry.accepted, plot: plot))
        nodes.append(SVGNode("path", [("class", "ch-scope"), ("d", path(geometry.scope))]))
        for change in geometry.changes {
            nodes.append(.line("ch-leader", change.x, change.top + 6, change.x, change.bottom))
            nodes.append(
                SVGNode("circle", [("class", "ch-change"), ("cx", change.x), ("cy", change.bottom), ("r", 3.5)])
            )
            nodes.append(SVGNode("circle", [("class", "ch-change"), ("cx", change.x), ("cy", change.top), ("r", 3)]))
        }
        let axis = geometry.axis.minor + geometry.axis.major
        return nodes + (axis + geometry.levels + geometry.labels + geometry.changes.map(\.label)).map(\.node)
    }

    private static func area(
        _ look: String,
        _ corners: [BurnUpGeometry.Corner],
        plot: Box,
        fill: String? = nil
    ) -> SVGNode {
        guard let first = corners.first, let last = corners.last else { return SVGNode("g") }
        let data = path(corners) + "L\(last.x.svg) \(plot.maxY.svg)L\(first.x.svg) \(plot.maxY.svg)Z"
        return SVGNode("path", [("class", look), ("d", data)] + (fill.map { [("fill", $0)] } ?? []))
    }

    private static func path(_ corners: [BurnUpGeometry.Corner]) -> String {
        "M" + corners.map { "\($0.x.svg) \($0.y.svg)" }.joined(separator: "L")
    }
}
