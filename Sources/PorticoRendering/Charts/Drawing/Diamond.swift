/// A milestone's mark: a square on its corner. Hollow for the promised date, hatched for the expected date, solid with
/// a tick once reached.
struct Diamond: Sendable, Hashable {
    enum Look: Sendable, Hashable {
        case promised, expected, reached
    }

    var x: Double
    var y: Double
    /// The distance from the centre to a corner.
    var radius: Double
    var look: Look

    var box: Box { Box(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius) }

    var nodes: [SVGNode] {
        let outline =
            "M\(x.svg) \((y - radius).svg)L\((x + radius).svg) \(y.svg)"
            + "L\(x.svg) \((y + radius).svg)L\((x - radius).svg) \(y.svg)Z"
        switch look {
        case .promised: return [path("ch-promised", outline)]
        case .expected: return [path("ch-expected", outline), path("ch-expected-hatch", hatching)]
        case .reached: return [path("ch-reached", outline), path("ch-tick-mark", tick)]
        }
    }

    /// Returns an SVG the size of a letter for use beside text. It is hidden from screen readers, which read the text.
    static func symbol(_ look: Look) -> SVGNode {
        SVGNode(
            "svg",
            [("class", "ch-symbol"), ("viewBox", "0 0 16 16"), ("aria-hidden", "true")],
            nodes: Diamond(x: 8, y: 8, radius: 7, look: look).nodes
        )
    }

    /// The hatching strokes, parallel to one pair of sides. On the rotated axes u = x + y and v = x − y, the diamond is
    /// |u|, |v| ≤ radius.
    private var hatching: String {
        let shares = radius >= 7 ? [-0.5, 0, 0.5] : [-0.3, 0.3]
        return shares.map { share in
            let v = share * radius
            let (from, to) = ((v - radius) / 2, (v + radius) / 2)
            return "M\((x + from).svg) \((y + from - v).svg)L\((x + to).svg) \((y + to - v).svg)"
        }.joined()
    }

    private var tick: String {
        let s = radius / 7.5
        return "M\((x - 3 * s).svg) \((y + 0.2 * s).svg)L\((x - 0.8 * s).svg) \((y + 2.4 * s).svg)"
            + "L\((x + 3.2 * s).svg) \((y - 2.4 * s).svg)"
    }

    private func path(_ look: String, _ data: String) -> SVGNode {
        SVGNode("path", [("class", look), ("d", data)])
    }
}
