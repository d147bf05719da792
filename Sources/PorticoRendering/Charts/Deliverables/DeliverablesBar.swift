import PorticoModel

/// Deliverables by state in one bar: accepted solid, in review hatched, upcoming hollow. Up to forty deliverables have
/// one cell each; with more, each state has one segment.
///
/// Horizontal positions are percentages of the width, so that the bar fills any column without scaling its strokes.
struct DeliverablesBar: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case accepted, review, open
    }

    /// A cell or segment, in per cent of the width.
    struct Part: Sendable, Hashable {
        var kind: Kind
        var x: Double
        var width: Double
    }

    var counts: AcceptanceCounts
    var parts: [Part]

    private static let height = 16.0
    private static let mostCells = 40

    /// Returns nil if nothing is in scope.
    init?(_ counts: AcceptanceCounts) {
        guard counts.scope > 0 else { return nil }
        self.counts = counts
        let share = 100 / Double(counts.scope)
        var x = 0.0
        var parts: [Part] = []
        for (kind, count) in [(Kind.accepted, counts.accepted), (.review, counts.inReview), (.open, counts.toCome)] {
            let cells = counts.scope > Self.mostCells ? min(count, 1) : count
            for _ in 0..<cells {
                let width = share * Double(count) / Double(cells)
                parts.append(Part(kind: kind, x: x, width: width))
                x += width
            }
        }
        self.parts = parts
    }

    /// Returns the caption: `5 accepted, 2 in review and 5 to come, of 12 deliverables.`
    func caption(in words: ChartWords) -> String {
        let all = [
            (counts.accepted, ChartWord.burnUpAccepted), (counts.inReview, .burnUpInReview),
            (counts.toCome, .burnUpToCome),
        ]
        let parts = all.filter { $0.0 > 0 }.map { words($0.1, ["n": String($0.0)]) }
        return words(.deliverablesCaption, count: counts.scope, ["parts": words.list(parts)])
    }

    /// Returns the SVG. `id` must be unique in the page.
    func svg(id: String, words: ChartWords) -> String {
        let frame = ChartFrame(
            id: id,
            width: 0,
            height: Self.height,
            title: words(.deliverables),
            text: caption(in: words)
        )
        let cells = parts.map { part in
            var attributes: [(String, any SVGValue)] = [
                ("class", "ch-cell ch-cell-\(part.kind.rawValue)"), ("x", part.x.svg + "%"), ("y", 1),
                ("width", part.width.svg + "%"), ("height", Self.height - 2),
            ]
            if part.kind == .review { attributes.append(("fill", "url(#\(id)-hatch)")) }
            return SVGNode("rect", attributes)
        }
        return frame.fluid(look: "ch-bar", [frame.hatch] + cells).text
    }
}
