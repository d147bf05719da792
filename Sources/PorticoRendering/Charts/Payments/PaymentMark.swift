import PorticoModel

/// A payment's mark, a coin: solid with a tick once paid, half full once invoiced, hatched when earned, hollow as
/// planned.
struct PaymentMark: Sendable, Hashable {
    var x: Double
    var y: Double
    var radius: Double
    var state: PaymentState

    var box: Box { Box(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius) }

    var nodes: [SVGNode] {
        let coin = SVGNode(
            "circle",
            [("class", "ch-coin ch-coin-\(state.rawValue)"), ("cx", x), ("cy", y), ("r", radius)]
        )
        switch state {
        case .paid: return [coin, path("ch-tick-mark", tick)]
        case .invoiced: return [coin, path("ch-coin-half", half)]
        case .earned: return [coin, path("ch-coin-hatch", hatching)]
        case .planned: return [coin]
        }
    }

    /// Returns an SVG the size of a letter for use beside text. It is hidden from screen readers, which read the text.
    static func symbol(_ state: PaymentState) -> SVGNode {
        SVGNode(
            "svg",
            [("class", "ch-symbol"), ("viewBox", "0 0 16 16"), ("aria-hidden", "true")],
            nodes: PaymentMark(x: 8, y: 8, radius: 6.5, state: state).nodes
        )
    }

    private var half: String {
        "M\(x.svg) \((y - radius).svg)A\(radius.svg) \(radius.svg) 0 0 0 \(x.svg) \((y + radius).svg)Z"
    }

    private var tick: String {
        let s = radius / 7
        return "M\((x - 3.2 * s).svg) \((y + 0.3 * s).svg)L\((x - 0.9 * s).svg) \((y + 2.6 * s).svg)"
            + "L\((x + 3.3 * s).svg) \((y - 2.5 * s).svg)"
    }

    /// Three rising strokes that end on the rim.
    private var hatching: String {
        [-0.45, 0, 0.45].map { share in
            let off = share * radius
            let reach = (radius * radius - off * off).squareRoot()
            let (alongX, alongY) = (reach * 0.7071, -reach * 0.7071)
            let (centreX, centreY) = (x + off * 0.7071, y + off * 0.7071)
            return
                "M\((centreX - alongX).svg) \((centreY - alongY).svg)L\((centreX + alongX).svg) \((centreY + alongY).svg)"
        }.joined()
    }

    private func path(_ look: String, _ data: String) -> SVGNode {
        SVGNode("path", [("class", look), ("d", data)])
    }
}
