import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import PorticoWeeks

struct OverviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overview",
        abstract: "Summarizes all clients, for your eyes only.",
        discussion: """
            Shows the reported and the calculated health, the next milestone, the days since the last update and the open \
            actions of each side. With --html, also writes an HTML page; Portico refuses to write it into an output folder.

            Examples:

              portico overview
              portico overview --html ~/overview.html

            \(ExitStatus.table)
            """
    )

    @Option(help: ArgumentHelp("Also write a private HTML page to this path.", valueName: "path"), completion: .file())
    var html: String?

    @Option(help: "The output format.")
    var format = OutputFormat.text

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let lookup = try ClientLookup(Surroundings(), reading, clients: [])
        let (portals, areAll) = try lookup.readablePortals()
        let standings = portals.flatMap { $0.standings(today: lookup.today) }
        if let html {
            let page = OverviewPage(standings: standings, today: lookup.today, theme: try .builtIn())
            try lookup.terminal.reporting { () throws(BuildFailure) in
                try PrivateFile(content: reading.content).write(page.html, to: html)
            }
        }
        if format == .json {
            let value = JSONValue.list(standings.map { $0.json(today: lookup.today) })
            lookup.terminal.print(String(value.canonicalText.dropLast()))
        } else {
            for line in Columns(rows(standings, lookup.today)).lines { lookup.terminal.print(line) }
        }
        if !areAll { throw ExitStatus.contentErrors }
    }

    private func rows(_ standings: [ProjectStanding], _ today: CalendarDate) -> [[String]] {
        [["CLIENT", "REPORTED", "DATA", "UPDATE", "NEXT MILESTONE", "CLIENT OWES", "WE OWE"]]
            + standings.map { standing in
                let name = standing.folder.isEmpty ? standing.slug : "\(standing.slug)/\(standing.folder)"
                let update = standing.daysSinceUpdate(at: today).map { "\($0) d ago" } ?? "none"
                let state =
                    switch standing.updateState {
                    case .none, .upcoming: ""
                    case .noCadence: ", no cadence"
                    case .due, .overdue: ", \(standing.updateState)"
                    }
                return [
                    name, standing.reported?.rawValue ?? "-", standing.computed?.rawValue ?? "-", update + state,
                    milestone(standing, today), open(standing.waiting[.client]), open(standing.waiting[.supplier]),
                ]
            }
    }

    /// Returns the next milestone: `M3 2026-04-25 +14 d`, `M2 2026-01-30 +14 d, 14 d overdue`.
    private func milestone(_ standing: ProjectStanding, _ today: CalendarDate) -> String {
        guard let milestone = standing.nextMilestone else { return "-" }
        let slip = milestone.deviation(at: today).flatMap { $0 == 0 ? nil : "\($0 > 0 ? "+" : "")\($0) d" }
        let told = [milestone.id, milestone.expected?.description, slip].compactMap(\.self).joined(separator: " ")
        return milestone.overdueDays(at: today).map { "\(told), \($0) d overdue" } ?? told
    }

    /// `3, longest 18 d`: the number of actions, and how long the oldest has been waiting.
    private func open(_ waiting: (count: Int, longest: Int)?) -> String {
        guard let waiting, waiting.count > 0 else { return "-" }
        return "\(waiting.count), longest \(waiting.longest) d"
    }
}

/// Aligns cells in columns, with two spaces between them.
struct Columns {
    let lines: [String]

    init(_ rows: [[String]]) {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        lines = rows.map { row in
            row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }.joined(separator: "  ")
        }
    }
}
