/// The picture of a plan: phases as rows, milestones beneath their phase, the status date across.
///
/// Two widths of one picture; charts.css shows the one that the column has room for, and below that the list that
/// ``TimelineList`` gives the values for.
package enum TimelineChart {
    /// SVG to stand in a page as it is, several pictures of it where one would be taller than a page of paper; nil where
    /// there is no date to show. `id` must be unique in the page; further parts have `id-part-2` and so on.
    package static func svg(
        _ input: TimelineInput,
        measures: TimelineMeasures,
        id: String,
        words: ChartWords
    ) -> String? {
        let parts = TimelineLayout(measures: measures, words: words).geometries(of: input)
        guard !parts.isEmpty else { return nil }
        let description = TimelineCaption(input).description(in: words)
        return parts.enumerated().map { index, part in
            TimelineDrawing(
                geometry: part,
                id: index == 0 ? id : "\(id)-part-\(index + 1)",
                title: title(part: index + 1, of: parts.count, words: words),
                description: description
            ).svg.text
        }.joined()
    }

    private static func title(part: Int, of count: Int, words: ChartWords) -> String {
        guard count > 1 else { return words(.timeline) }
        return words(.timelinePart, ["n": String(part), "total": String(count)])
    }
}
