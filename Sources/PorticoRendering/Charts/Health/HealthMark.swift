import PorticoModel

/// The mark for a state of health: ● on track, ▲ at risk, ◆ off track, ‖ on hold, ✓ complete; a hollow circle if there
/// is none.
struct HealthMark: Sendable, Hashable {
    var x: Double
    var y: Double
    /// The health; nil for a missed update.
    var health: Health?

    static let radius = 7.5

    var box: Box {
        Box(x: x - Self.radius, y: y - Self.radius, width: 2 * Self.radius, height: 2 * Self.radius)
    }

    var node: SVGNode {
        let r = Self.radius
        guard let health else {
            return SVGNode("circle", [("class", "ch-missed"), ("cx", x), ("cy", y), ("r", r - 0.8)])
        }
        let look = "ch-health ch-\(health.rawValue.split(separator: "_").joined(separator: "-"))"
        switch health {
        case .onTrack: return SVGNode("circle", [("class", look), ("cx", x), ("cy", y), ("r", r - 0.3)])
        case .atRisk: return path(look, [(0, -r), (r, r * 0.85), (-r, r * 0.85)])
        case .offTrack: return path(look, [(0, -r), (r, 0), (0, r), (-r, 0)])
        case .onHold: return bars(look)
        case .complete: return open("\(look) ch-stroke", [(-6, 0.5), (-2, 5), (6, -5)])
        }
    }

    private func bars(_ look: String) -> SVGNode {
        let data = [-5.5, 1.5].map { offset in
            "M\((x + offset).svg) \((y - 6.5).svg)h4v13h-4Z"
        }
        return SVGNode("path", [("class", look), ("d", data.joined())])
    }

    private func path(_ look: String, _ points: [(Double, Double)]) -> SVGNode {
        SVGNode("path", [("class", look), ("d", line(points) + "Z")])
    }

    private func open(_ look: String, _ points: [(Double, Double)]) -> SVGNode {
        SVGNode("path", [("class", look), ("d", line(points))])
    }

    private func line(_ points: [(Double, Double)]) -> String {
        let places = points.map { "\((x + $0.0).svg) \((y + $0.1).svg)" }
        return "M" + places.joined(separator: "L")
    }
}
