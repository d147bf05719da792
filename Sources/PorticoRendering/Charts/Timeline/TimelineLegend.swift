/// The legend of a timeline, with only the marks that the chart shows.
struct TimelineLegend: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        /// The SVG, hidden from screen readers and independent of other charts.
        var symbol: String
        var text: String
    }

    var entries: [Entry]

    init(_ input: TimelineInput, words: ChartWords) {
        let rows = input.rows
        let milestones = input.milestones.filter { $0.current != nil }
        var entries: [Entry] = []
        func add(_ isShown: Bool, _ symbol: SVGNode, _ word: ChartWord) {
            if isShown { entries.append(Entry(symbol: symbol.text, text: words(word))) }
        }
        add(rows.contains { $0.baseline != nil }, Self.bar("ch-baseline", y: 4, height: 5), .legendPromised)
        add(rows.contains { $0.actual != nil }, Self.bar("ch-actual", y: 1, height: 11), .legendDone)
        add(rows.contains { $0.forecast != nil }, Self.hatchedBar, .legendExpected)
        add(
            milestones.contains { $0.baseline != nil && $0.slip != 0 },
            Diamond.symbol(.promised),
            .legendMilestonePromised
        )
        add(milestones.contains { $0.actual == nil }, Diamond.symbol(.expected), .legendMilestoneExpected)
        add(milestones.contains { $0.actual != nil }, Diamond.symbol(.reached), .legendMilestoneReached)
        self.entries = entries
    }

    private static func bar(_ look: String, y: Double, height: Double) -> SVGNode {
        symbol([.rect(look, Box(x: 1, y: y, width: 28, height: height), radius: 2)])
    }

    /// A bar with individually drawn strokes, because a pattern defined in a hidden chart would not be drawn.
    private static var hatchedBar: SVGNode {
        let strokes = [1, 7, 13, 18].map { "M\($0) 12l11 -11" }.joined()
        return symbol([
            .rect("ch-forecast-ground", Box(x: 1, y: 1, width: 28, height: 11), radius: 2),
            SVGNode("path", [("class", "ch-forecast-strokes"), ("d", strokes)]),
        ])
    }

    private static func symbol(_ nodes: [SVGNode]) -> SVGNode {
        SVGNode(
            "svg",
            [("class", "ch-symbol ch-symbol-bar"), ("viewBox", "0 0 30 13"), ("aria-hidden", "true")],
            nodes: nodes
        )
    }
}
