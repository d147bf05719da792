internal import PorticoModel

/// The plan's chart in three sizes. The stylesheet shows the one that fits.
struct TimelineChartView: View {
    struct Group: View {
        let page: PageScope
        let group: TimelineList.Group
        let input: TimelineInput

        static let fields = Fields<Self> {
            $0.add("title", \.group.title)
            $0.add("span") { view in
                let words = view.page.words
                return view.group.span.map { HTML("\(words.shortDate($0.start)) – \(words.date($0.finish))") }
            }
            $0.add("slip") { $0.group.slip == 0 ? nil : $0.page.words.difference($0.group.slip) }
            $0.add("strip") { HTML(safe: $0.group.strip) }
            $0.add("entries") { view in
                view.group.entries.map { Entry(page: view.page, entry: $0, input: view.input) }
            }
        }
    }

    struct Entry: View {
        let page: PageScope
        let entry: TimelineList.Entry
        let input: TimelineInput
        private var milestone: TimelineInput.Milestone { entry.milestone }

        static let fields = Fields<Self> {
            $0.add("symbol") { HTML(safe: $0.entry.symbol) }
            $0.add("link") { $0.page.item($0.milestone.id) }
            $0.add("title", \.milestone.title)
            $0.add("date") { $0.page.words.date($0.milestone.current) }
            /// `14 days overdue`; nil if it is not overdue.
            $0.add("overdue") { row in row.input.overdueDays(row.milestone).map { row.page.words.overdue($0) } }
            $0.add("difference") { row in
                let days = row.input.deviation(row.milestone)
                return days == 0 ? nil : row.page.words.difference(days)
            }
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
            groups: list.groups.map { TimelineChartView.Group(page: self, group: $0, input: input) },
            caption: caption.isEmpty ? nil : prose(caption) as HTML
        )
    }
}
