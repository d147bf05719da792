internal import PorticoModel

/// Draws the health history: one column per update, with the reported health above the calculated one.
enum HealthHistoryChart {
    /// Returns an SVG at most `maxWidth` wide, shown at its own size, or nil if there is no update. `id` must be unique
    /// in the page.
    static func svg(
        _ input: HealthHistoryInput,
        maxWidth: Double,
        id: String,
        words: ChartWords
    ) -> String? {
        guard let geometry = HealthHistoryLayout(maxWidth: maxWidth, words: words).geometry(of: input) else {
            return nil
        }
        let frame = ChartFrame(
            id: id,
            width: geometry.width,
            height: geometry.height,
            title: words(.health),
            text: HealthHistoryCaption(input).sentences(in: words).joined(separator: " ")
        )
        return frame.svg(look: "ch-natural", nodes(geometry)).text
    }

    private static func nodes(_ geometry: HealthHistoryGeometry) -> [SVGNode] {
        geometry.boxes.map { SVGNode.rect("ch-watermelon", $0, radius: 5) }
            + geometry.names.map(\.node)
            + geometry.weeks.flatMap { week in
                [week.reported, week.computed].compactMap(\.self).flatMap { cell in
                    cell.letter.text.allSatisfy(\.isWhitespace) ? [cell.mark.node] : [cell.mark.node, cell.letter.node]
                }
            }
            + geometry.dates.map(\.node)
    }
}
