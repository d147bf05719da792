/// A line of text with its position and measured size.
struct TextMark: Sendable, Hashable {
    /// A part of the text in one style.
    struct Run: Sendable, Hashable {
        var text: String
        /// A class in charts.css.
        var look: String
        var bold: Bool

        init(_ text: String, look: String, bold: Bool = false) {
            (self.text, self.look, self.bold) = (text, look, bold)
        }
    }

    enum Anchor: String, Sendable, Hashable {
        case start, middle, end
    }

    var runs: [Run]
    /// The position of the text's `anchor`.
    var x: Double
    /// The vertical middle of the line.
    var midY: Double
    var size: Double
    var anchor: Anchor

    init(_ runs: [Run], x: Double, midY: Double, size: Double, anchor: Anchor = .start) {
        (self.runs, self.x, self.midY, self.size, self.anchor) = (runs, x, midY, size, anchor)
    }

    init(
        _ text: String,
        look: String,
        bold: Bool = false,
        x: Double,
        midY: Double,
        size: Double,
        anchor: Anchor = .start
    ) {
        self.init([Run(text, look: look, bold: bold)], x: x, midY: midY, size: size, anchor: anchor)
    }

    /// The whole text as a reader sees it: `M3 Pilot accepted +14 d`.
    var text: String { runs.map(\.text).joined(separator: " ") }

    var width: Double { Self.width(of: runs, size: size) }

    /// The area that the text takes, including ascenders and descenders.
    var box: Box {
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return Box(x: left, y: midY - 0.6 * size, width: width, height: 1.2 * size)
    }

    /// Returns the width of the runs with a space between them.
    static func width(of runs: [Run], size: Double) -> Double {
        let spaces = Double(max(0, runs.count - 1)) * TextWidth.of(" ", size: size, bold: true)
        return runs.reduce(spaces) { $0 + TextWidth.of($1.text, size: size, bold: $1.bold) }
    }

    /// The SVG: one `text` element, with a `tspan` per run if there are several.
    var node: SVGNode {
        var attributes: [(String, any SVGValue)] = [("x", x), ("y", midY + 0.35 * size)]
        if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
        guard runs.count > 1 else {
            let look = runs.first.map { $0.look } ?? ""
            return SVGNode("text", [("class", look)] + attributes, [.text(text)])
        }
        var content: [SVGNode.Content] = []
        for (index, run) in runs.enumerated() {
            let following = index + 1 < runs.count ? " " : ""
            content.append(.node(SVGNode("tspan", [("class", run.look)], [.text(run.text + following)])))
        }
        return SVGNode("text", attributes, content)
    }
}
