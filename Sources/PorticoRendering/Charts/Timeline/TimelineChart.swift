/// The picture of a plan: phases as rows, milestones beneath their phase, the status date across.
///
/// Two widths of one picture; charts.css shows the one that the column has room for, and below that the list that
/// ``TimelineList`` gives the values for.
package enum TimelineChart {
    /// SVG to stand in a page as it is; nil where there is no date to show. `id` must be unique in the page.
    package static func svg(
        _ input: TimelineInput,
        measures: TimelineMeasures,
        id: String,
        words: ChartWords
    ) -> String? {
        guard let geometry = TimelineLayout(measures: measures, words: words).geometry(of: input) else { return nil }
        let drawing = TimelineDrawing(
            geometry: geometry,
            id: id,
            title: words(.timeline),
            description: TimelineCaption(input).description(in: words)
        )
        return drawing.svg.text
    }
}
