/// The parts common to all charts: view box, title and description for screen readers, and hatching.
struct ChartFrame: Sendable {
    /// The chart's id, unique in the page.
    var id: String
    var width: Double
    var height: Double
    var title: String
    var text: String

    /// Returns the SVG element. `look` is a class in charts.css.
    func svg(look: String, _ nodes: [SVGNode]) -> SVGNode {
        svg(look: look, [("viewBox", "0 0 \(width.svg) \(height.svg)"), ("width", width), ("height", height)], nodes)
    }

    /// Returns an SVG as wide as its column and never scaled. Its content uses percentages for horizontal positions.
    func fluid(look: String, _ nodes: [SVGNode]) -> SVGNode {
        svg(look: look, [("width", "100%"), ("height", height)], nodes)
    }

    private func svg(look: String, _ size: [(String, any SVGValue)], _ nodes: [SVGNode]) -> SVGNode {
        let names = [
            SVGNode("title", [("id", "\(id)-title")], [.text(title)]),
            SVGNode("desc", [("id", "\(id)-desc")], [.text(text)]),
        ]
        let role: [(String, any SVGValue)] = [("role", "img"), ("aria-labelledby", "\(id)-title \(id)-desc")]
        return SVGNode("svg", [("class", "ch \(look)")] + size + role, nodes: names + nodes)
    }

    /// The hatching pattern: `url(#…-hatch)` fills with strokes in the accent colour. It is drawn, so that it also
    /// prints.
    var hatch: SVGNode {
        let size = 6
        let pattern = SVGNode(
            "pattern",
            [
                ("id", "\(id)-hatch"), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", "rotate(45)"),
            ],
            nodes: [
                SVGNode("rect", [("class", "ch-hatch-ground"), ("width", size), ("height", size)]),
                SVGNode("line", [("class", "ch-hatch"), ("x1", 0), ("y1", 0), ("x2", 0), ("y2", size)]),
            ]
        )
        return SVGNode("defs", nodes: [pattern])
    }
}

extension SVGNode {
    static func line(_ look: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> SVGNode {
        SVGNode("line", [("class", look), ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)])
    }

    static func rect(_ look: String, _ box: Box, radius: Double, fill: String? = nil) -> SVGNode {
        var attributes: [(String, any SVGValue)] = [
            ("class", look), ("x", box.x), ("y", box.y), ("width", box.width), ("height", box.height), ("rx", radius),
        ]
        if let fill { attributes.append(("fill", fill)) }
        return SVGNode("rect", attributes)
    }
}
