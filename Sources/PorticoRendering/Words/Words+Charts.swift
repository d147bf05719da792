// What the pictures ask for: patterns that they fill in themselves.
extension Words {
    var charts: ChartWords {
        ChartWords(
            months: (1...12).map { text("month.short.\($0)") },
            quarter: pattern("chart.quarter"),
            dayMonth: pattern("chart.day_month"),
            fullDate: pattern("chart.full_date"),
            monthYear: pattern("chart.month_year"),
            asOf: pattern("chart.as_of"),
            daysLater: pattern("chart.days_later"),
            daysEarlier: pattern("chart.days_earlier"),
            timeline: TimelineWords(
                title: pattern("chart.timeline.title"),
                description: pattern("chart.timeline.description"),
                statusSentence: pattern("chart.timeline.status"),
                otherMilestones: pattern("chart.timeline.other")
            )
        )
    }
}
