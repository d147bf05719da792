internal import PorticoModel

/// Draws a ``PaymentsGeometry`` as SVG.
struct PaymentsDrawing: Sendable {
    var geometry: PaymentsGeometry
    /// The chart's id, unique in the page.
    var id: String
    var title: String
    var description: String

    var svg: SVGNode {
        let frame = ChartFrame(id: id, width: geometry.width, height: geometry.height, title: title, text: description)
        return frame.svg(
            look: "ch-payments",
            [frame.hatch] + grid + geometry.payments.map(step) + TimelineDrawing.nodes(for: geometry.status)
                + geometry.totals.flatMap { $0.mark.nodes + [$0.label.node, $0.amount.node] }
                + geometry.payments.flatMap(nodes)
        )
    }

    private var grid: [SVGNode] {
        TimelineDrawing.grid(geometry.axis, plot: geometry.plot)
            + [
                .line("ch-rule", 0, geometry.plot.y, geometry.width, geometry.plot.y),
                .line("ch-rule", geometry.plot.x, geometry.stairs.maxY, geometry.width, geometry.stairs.maxY),
            ]
            + (geometry.axis.major + geometry.axis.minor).map(\.node)
    }

    private func step(_ payment: PaymentsGeometry.Payment) -> SVGNode {
        let fill = payment.state == .earned ? "url(#\(id)-hatch)" : nil
        return .rect("ch-step ch-step-\(payment.state.rawValue)", payment.step, radius: 0, fill: fill)
    }

    private func nodes(for payment: PaymentsGeometry.Payment) -> [SVGNode] {
        let leader = payment.leader.map { [SVGNode.line("ch-leader", $0.from, $0.y, $0.to, $0.y)] } ?? []
        return leader + payment.mark.nodes + [payment.label.node]
    }
}
