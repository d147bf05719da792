internal import PorticoModel

/// Accepted deliverables and scope by week, as a chart with its table.
struct BurnUpPart: View {
    struct Row: View {
        var date: HTML
        var accepted: String
        var inReview: String
        var scope: String

        static let fields = Fields<Self> {
            $0.add("date", \.date)
            $0.add("accepted", \.accepted)
            $0.add("inReview", \.inReview)
            $0.add("scope", \.scope)
        }
    }

    var chart: Picture
    /// The rows, newest first.
    var rows: [Row]

    static let fields = Fields<Self> {
        $0.add("chart", \.chart)
        $0.add("rows", \.rows)
    }
}

extension PageScope {
    /// The burn-up chart; nil if too few weeks have been published.
    var burnUpPart: BurnUpPart? {
        let input = BurnUpInput(project.weeks.all)
        let caption = HTML(text: BurnUpChart.caption(input, words: words.charts))
        let chart = Picture(id: "burn-up", caption: caption) { width, id in
            BurnUpChart.svg(input, width: width, id: id, words: words.charts)
        }
        guard let chart else { return nil }
        return BurnUpPart(
            chart: chart,
            rows: input.points.reversed().map { point in
                BurnUpPart.Row(
                    date: words.date(point.date),
                    accepted: String(point.accepted),
                    inReview: String(point.inReview),
                    scope: String(point.scope)
                )
            }
        )
    }
}
