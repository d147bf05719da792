import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Lists the frozen weeks, or recreates them from the git history.",
        discussion: """
            With --from-git, every published update without a snapshot gets one, built from the content as first committed \
            with the update. Use it for a project that is already running. It cannot add weeks before the start of an existing \
            chain.

            Examples:

              portico history acme
              portico history acme --from-git

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The client's folder.")
    var client: String

    @Flag(help: "Create missing snapshots from the git history of the content.")
    var fromGit = false

    @Option(help: "The output format.")
    var format = OutputFormat.text

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let lookup = try ClientLookup(Surroundings(), reading, clients: [client])
        guard let read = try lookup.portals().first, let portal = read.portal else { return }
        if fromGit { return try fill(portal, read.settings, lookup.terminal) }
        let projects = ([portal.root] + portal.projects).filter { !$0.updates.isEmpty }
        guard format == .text else {
            let weeks = projects.flatMap { project in project.updates.reversed().map { json($0, project) } }
            return lookup.terminal.print(String(JSONValue.list(weeks).canonicalText.dropLast()))
        }
        for project in projects {
            if projects.count > 1 { lookup.terminal.print(project.name) }
            let rows = project.updates.reversed().map { row($0, project) }
            for line in Columns([["DATE", "WEEK", "REPORTED", "DATA", "HEADLINE"]] + rows).lines {
                lookup.terminal.print(line)
            }
        }
    }

    /// Returns the row for an update: `2026-03-13  kept  at_risk   off_track  Pilot moves to 25 April.`
    private func row(_ update: StatusUpdate, _ project: Project) -> [String] {
        let week = project.weeks.week(of: update.date)
        let computed = week?.computed.overall?.rawValue ?? "-"
        let kept = project.weeks.isFrozen(update.date) ? "kept" : week == nil ? "lost" : "new"
        return [update.date.description, kept, update.health.rawValue, computed, update.plainHeadline]
    }

    private func json(_ update: StatusUpdate, _ project: Project) -> JSONValue {
        let week = project.weeks.week(of: update.date)
        return .members([
            "project": .text(project.name), "date": JSONValue(update.date),
            "kept": .bool(project.weeks.isFrozen(update.date)), "reported": .text(update.health.rawValue),
            "computed": week?.computed.overall.map { .text($0.rawValue) }, "headline": .text(update.plainHeadline),
        ])
    }

    private func fill(_ portal: Portal, _ settings: SiteSettings, _ terminal: Terminal) throws {
        var outcomes: [GitHistory.Outcome] = []
        try terminal.reporting { () throws(BuildFailure) in
            outcomes = try GitHistory(content: reading.content).fill(portal, settings: settings)
        }
        for outcome in outcomes {
            switch outcome.kind {
            case .frozen(let path, let daysLate):
                terminal.print("→ \(path)")
                guard daysLate > portal.client.cadence.map({ $0.days + 31 * $0.months }) ?? 7 else { continue }
                terminal.complain(
                    "note: the week of \(outcome.date) was committed \(counted(daysLate, "day")) later: its data are from that day\n"
                )
            case .skipped(let reason): terminal.complain("note: no snapshot of \(outcome.date): \(reason)\n")
            }
        }
        if outcomes.isEmpty { terminal.complain("note: every published update already has a snapshot\n") }
    }
}
