/// Draws a plan: phases as rows with their milestones below, and a line at the status date.
///
/// The chart is drawn at two widths, and charts.css shows the one that fits the column. On narrower screens, it shows
/// the list that ``TimelineList`` provides the data for.
enum TimelineChart {
    /// Returns the SVG, split into several charts if one would be taller than a printed page, or nil if there is no
    /// date to show. `id` must be unique in the page; further parts have the ids `id-part-2` and so on.
    static func svg(
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
