internal import PorticoModel

/// The plan's chart in three sizes. The stylesheet shows the one that fits.
struct TimelineChartView: View {
    struct Group: View {
        var title: String
        var span: HTML?
        var slip: HTML?
        var strip: HTML
        var entries: [Entry]
        var hasEntries: Bool

        static let fields = Fields<Self> {
            $0.add("title", \.title)
            $0.add("span", \.span)
            $0.add("slip", \.slip)
            $0.add("strip", \.strip)
            $0.add("entries", \.entries)
            $0.add("hasEntries", \.hasEntries)
        }
    }

    struct Entry: View {
        var symbol: HTML
        var link: HTML
        var title: String
        var date: HTML
        /// `14 days overdue`; nil if it is not overdue.
        var overdue: HTML?
        var difference: HTML?

        static let fields = Fields<Self> {
            $0.add("symbol", \.symbol)
            $0.add("link", \.link)
            $0.add("title", \.title)
            $0.add("date", \.date)
            $0.add("overdue", \.overdue)
            $0.add("difference", \.difference)
        }
    }

    struct Mark: View {
        var symbol: HTML
        var text: String

        static let fields = Fields<Self> {
            $0.add("symbol", \.symbol)
            $0.add("text", \.text)
        }
    }

    var legend: [Mark]
    var wide: HTML
    var medium: HTML
    var axis: HTML
    var groups: [Group]
    var caption: HTML?

    static let fields = Fields<Self> {
        $0.add("legend", \.legend)
        $0.add("wide", \.wide)
        $0.add("medium", \.medium)
        $0.add("axis", \.axis)
        $0.add("groups", \.groups)
        $0.add("caption", \.caption)
    }
}

extension PageScope {
    /// The plan's chart; nil if nothing has a date.
    var timelineChart: TimelineChartView? {
        let input = TimelineInput(plan: project.plan, statusDate: statusDate)
        let charts = words.charts
        guard let wide = TimelineChart.svg(input, measures: .wide, id: "timeline", words: charts),
            let medium = TimelineChart.svg(input, measures: .medium, id: "timeline-medium", words: charts),
            let list = TimelineList(input, id: "timeline-list", words: charts)
        else { return nil }
        let caption: String = TimelineCaption(input).sentences(in: charts).joined(separator: " ")
        return TimelineChartView(
            legend: TimelineLegend(input, words: charts).entries.map {
                TimelineChartView.Mark(symbol: HTML(safe: $0.symbol), text: $0.text)
            },
            wide: HTML(safe: wide),
            medium: HTML(safe: medium),
            axis: HTML(safe: list.axis),
            groups: list.groups.map { group($0, of: input) },
            caption: caption.isEmpty ? nil : prose(caption) as HTML
        )
    }

    private func group(_ group: TimelineList.Group, of input: TimelineInput) -> TimelineChartView.Group {
        TimelineChartView.Group(
            title: group.title,
            span: group.span.map { "\(words.shortDate($0.start)) – \(words.date($0.finish))" },
            slip: group.slip == 0 ? nil : words.difference(group.slip),
            strip: HTML(safe: group.strip),
            entries: group.entries.map { entry in
                let deviation = input.deviation(entry.milestone)
                return TimelineChartView.Entry(
                    symbol: HTML(safe: entry.symbol),
                    link: item(entry.milestone.id),
                    title: entry.milestone.title,
                    date: words.date(entry.milestone.current),
                    overdue: input.overdueDays(entry.milestone).map { words.overdue($0) },
                    difference: deviation == 0 ? nil : words.difference(deviation)
                )
            },
            hasEntries: !group.entries.isEmpty
        )
    }
}
