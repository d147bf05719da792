import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoWeeks

struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Lists the updates, actions, reviews and milestones that are due.",
        discussion: """
            Exits with status 2 if anything is due, so that cron or continuous integration can remind you. For a client \
            without a cadence, a note on standard error says that no update is ever due.

            Examples:

              portico due
              portico due --days 14 --format json

            EXIT STATUS of this command: 0 nothing is due, 2 something is due; otherwise as below.

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The clients' folders. (default: all clients)")
    var clients: [String] = []

    @Option(help: "How many days ahead an action, review or milestone counts as due.")
    var days = 7

    @Option(help: "The output format.")
    var format = OutputFormat.text

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard (0...366).contains(days) else { throw ValidationError("--days must be a number from 0 to 366") }
    }

    func run() throws {
        let lookup = try ClientLookup(Surroundings(), reading, clients: clients)
        let (portals, areAll) = try lookup.readablePortals()
        let standings = portals.flatMap { $0.standings(today: lookup.today, horizon: days) }
        let due = standings.filter(\.isDue)
        for standing in standings where standing.updateState == .noCadence {
            let last = standing.lastUpdate.map { "; the last one was \($0)" } ?? "; there is none yet"
            lookup.terminal.complain(
                "note: \(name(standing)) has no cadence, so no update is ever due\(last)\n"
            )
        }
        if format == .json {
            let value = JSONValue.list(due.map { $0.json(today: lookup.today) })
            lookup.terminal.print(String(value.canonicalText.dropLast()))
        } else {
            for standing in due { for line in lines(standing, lookup.today) { lookup.terminal.print(line) } }
        }
        // Without reading a client, the program cannot know that nothing is due.
        if !areAll { throw ExitStatus.contentErrors }
        if !due.isEmpty { throw ExitCode(2) }
    }

    private func lines(_ standing: ProjectStanding, _ today: CalendarDate) -> [String] {
        let name = name(standing)
        return [update(standing, name, today)].compactMap(\.self) + standing.items.map { "\(name): \(item($0))" }
    }

    private func name(_ standing: ProjectStanding) -> String {
        standing.folder.isEmpty ? standing.slug : "\(standing.slug)/\(standing.folder)"
    }

    /// Returns the line for an update: `acme: update overdue since 2026-03-20 (5 days); last one 2026-03-13`.
    private func update(_ standing: ProjectStanding, _ name: String, _ today: CalendarDate) -> String? {
        guard standing.updateState == .due || standing.updateState == .overdue, let due = standing.nextUpdate else {
            return nil
        }
        let days = today.days(since: due)
        let when =
            standing.updateState == .due
            ? "update due \(days == 0 ? "today" : "since \(due)")"
            : "update overdue since \(due) (\(counted(days, "day")))"
        let last = standing.lastUpdate.map { "; last one \($0)" } ?? "; there is none yet"
        let begun = standing.unfinished.map { "; the one for \($0.date) has no headline yet" }.joined()
        return "\(name): \(when)\(last)\(begun)"
    }

    private func item(_ item: ProjectStanding.Item) -> String {
        let kind = item.kind == .review ? "review of" : item.kind.rawValue
        let when =
            item.daysOverdue > 0
            ? "overdue since \(item.due) (\(counted(item.daysOverdue, "day")))"
            : item.daysOverdue == 0 ? "due today" : "due \(item.due)"
        let owner = item.owner.map { ", \($0) (\(item.side.rawValue))" } ?? ", \(item.side.rawValue)"
        return "\(kind) \(item.id) \(item.title), \(when)\(owner)"
    }
}
