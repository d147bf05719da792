import PorticoModel

extension RuleExample {
    /// What must be known beside the files: `As of 13 March`, earlier weeks, the day of the build. Empty where nothing must.
    var circumstances: [String] {
        var lines: [String] = []
        if let asOf { lines.append("As of \(asOf).") }
        if today != Self.usualDay { lines.append("Built on \(today).") }
        for week in history.weeks {
            for (id, dates) in week.milestones.sorted(by: { $0.key < $1.key }) {
                lines.append(
                    "On \(week.date): \(id) baseline \(written(dates.baseline)), forecast \(written(dates.forecast))."
                )
            }
        }
        return lines
    }

    /// The day on which examples are built where nothing else is said.
    static let usualDay = "2026-03-14"

    private func written(_ date: CalendarDate?) -> String { date?.description ?? "none" }
}

extension RuleExample.File {
    /// Whether it is a file handed over, of which only the name matters.
    var isAttachment: Bool { path.hasPrefix("files/") }

    /// The language of its text, for highlighting.
    var language: String { path.hasSuffix(".md") ? "markdown" : "yaml" }
}
