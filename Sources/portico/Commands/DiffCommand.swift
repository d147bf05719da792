import PorticoDiagnostics
import ArgumentParser
import PorticoBuild
import PorticoModel
import PorticoRendering
import PorticoWeeks

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Lists the changes between two published weeks.",
        discussion: """
            Without dates, compares the two newest weeks. With one date, compares that week with the current data. The list \
            includes removed items.

            Examples:

              portico diff acme
              portico diff acme 2026-03-06 2026-03-20
              portico diff acme 2026-03-13 --format json

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The client's folder.")
    var client: String

    @Argument(help: "The earlier week, YYYY-MM-DD.", transform: DateArgument.parse)
    var from: CalendarDate?

    @Argument(help: "The later week, YYYY-MM-DD.", transform: DateArgument.parse)
    var to: CalendarDate?

    @Option(help: ArgumentHelp("The project's folder, if the client has several.", valueName: "folder"))
    var project: String?

    @Option(help: "The output format.")
    var format = OutputFormat.text

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let lookup = try ClientLookup(Surroundings(), reading, clients: [client])
        guard let portal = try lookup.portals().first?.portal else { return }
        let project = try portal.project(named: self.project)
        let (before, after) = try weeks(of: project)
        let diff = project.weeks.changes(from: before, to: after)
        guard format == .text else { return lookup.terminal.print(String(diff.json.canonicalText.dropLast())) }
        let changes = diff.changes
        lookup.terminal.print("\(before.date) → \(after.date): \(counted(changes.count, "change"))")
        let report = ChangeReport(theme: try .builtIn(), currency: project.plan.currency)
        for change in changes { lookup.terminal.print("  \(report.line(change))") }
    }

    private func weeks(of project: Project) throws -> (before: Snapshot, after: Snapshot) {
        let weeks = project.weeks
        let known = weeks.all.map(\.date.description).joined(separator: ", ")
        func week(_ date: CalendarDate) throws -> Snapshot {
            if let week = weeks.week(of: date) { return week }
            throw ValidationError("there is no snapshot of \(date)" + (known.isEmpty ? "" : "; there are: \(known)"))
        }
        guard let from else {
            guard weeks.all.count > 1 else {
                throw ValidationError("diff needs two weeks; there are: \(known.isEmpty ? "none" : known)")
            }
            return (weeks.all[weeks.all.count - 2], weeks.all[weeks.all.count - 1])
        }
        let before = try week(from)
        if let to {
            guard from < to else { throw ValidationError("\(from) is not before \(to): the earlier week comes first") }
            return (before, try week(to))
        }
        guard let live = weeks.working ?? weeks.live else { throw ValidationError("there is no update yet") }
        return (before, live)
    }
}

/// The output format of a command.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
