internal import PorticoModel

/// The date on which each published week expected each milestone, as a chart with its table.
struct TrendPart: View {
    /// A milestone, from the first week that includes it to the newest.
    struct Row: View {
        var link: HTML
        var title: String
        var first: HTML
        /// `+14 d on 13 Mar 2026, −3 d on 27 Mar 2026`; nil if it never moved.
        var moves: HTML?
        var now: HTML
        var difference: HTML

        static let fields = Fields<Self> {
            $0.add("link", \.link)
            $0.add("title", \.title)
            $0.add("first", \.first)
            $0.add("moves", \.moves)
            $0.add("now", \.now)
            $0.add("difference", \.difference)
        }
    }

    var chart: Picture
    var rows: [Row]

    static let fields = Fields<Self> {
        $0.add("chart", \.chart)
        $0.add("rows", \.rows)
    }
}

extension PageScope {
    /// The trend; nil if fewer than three weeks have been published, because two do not show a trend.
    var trendPart: TrendPart? {
        let input = TrendInput(project.weeks.all)
        let caption = prose(TrendCaption(input).sentence(in: words.charts)) as HTML
        let chart = Picture(id: "trend", caption: caption) { width, id in
            TrendChart.svg(input, width: width, id: id, words: words.charts)
        }
        guard let chart else { return nil }
        return TrendPart(chart: chart, rows: input.lines.compactMap(row))
    }

    private func row(_ line: TrendInput.Line) -> TrendPart.Row? {
        guard let first = line.points.first, let last = line.points.last else { return nil }
        let moves = line.steps.map { step in
            var values = ["date": words.date(step.report)]
            values["difference"] = words.difference(step.days, isAgreed: step.change != nil)
            values["change"] = step.change.map(item)
            return words.html(step.change == nil ? .trendMove : .trendAgreed, values)
        }
        return TrendPart.Row(
            link: item(line.id),
            title: line.title,
            first: words.date(first.expected),
            moves: moves.isEmpty ? nil : moves.joined(separator: ", "),
            now: words.date(last.expected),
            difference: words.difference(line.days)
        )
    }
}
