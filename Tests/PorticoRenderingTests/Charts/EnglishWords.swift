import PorticoRendering

extension ChartWords {
    static let english = ChartWords(
        months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        quarter: "Q{n}",
        dayMonth: "{d} {mon}",
        fullDate: "{d} {mon} {y}",
        monthYear: "{mon} {y}",
        asOf: "as of {date}",
        daysLater: "+{n} d",
        daysEarlier: "−{n} d",
        timeline: TimelineWords(
            title: "Timeline",
            description: "{phases} phases and {milestones} milestones from {start} to {finish}.",
            statusSentence: "Status as of {date}.",
            otherMilestones: "Milestones"
        )
    )
}
