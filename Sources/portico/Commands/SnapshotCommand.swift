import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import PorticoWeeks

struct SnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Freezes the newest update together with its data.",
        discussion: """
            With --replace, the newest week is frozen again with its current text and all current data. Without it, an existing \
            snapshot stays, and changes since then are listed.

            A published week never changes: from then on its page is built from its snapshot, and the list of changes, the \
            trend and the health history are built from all snapshots. Commit the files in snapshots/ with the rest, and never \
            edit them. portico publish also takes snapshots.

            Examples:

              portico snapshot acme
              portico snapshot acme --replace

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The clients' folders. (default: all clients)")
    var clients: [String] = []

    @Flag(help: "Freeze the newest update again. Use this only before anyone has seen it.")
    var replace = false

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        let surroundings = Surroundings()
        let lookup = try ClientLookup(surroundings, reading, clients: clients)
        // Builds without writing first, so that only a week that can be published is frozen.
        try await BuildRun(surroundings, format: .text).check(lookup.request)
        let freezing = Freezing(terminal: lookup.terminal)
        let portals = try lookup.portals()
        try freezing.refuseUnfinished(portals)
        try freezing.freeze(portals, content: reading.content, replacing: replace)
    }
}

/// Freezes portals and prints the outcome.
struct Freezing {
    let terminal: Terminal

    /// Ends the program if a newer update exists that is not ready to be frozen, because freezing the previous week is
    /// not what the user asked for.
    func refuseUnfinished(_ clients: [ReadPortal]) throws {
        let unfinished = clients.filter { !$0.unfinished.diagnostics.isEmpty }
        guard !unfinished.isEmpty else { return }
        for client in unfinished { BuildPrinter(terminal: terminal).printFindings(client.unfinished) }
        terminal.complain("\(counted(unfinished.count, "client")) with an unfinished update; nothing was frozen\n")
        throw ExitStatus.contentErrors
    }

    /// Freezes each portal's newest update and returns the paths of the snapshots it wrote.
    @discardableResult
    func freeze(_ clients: [ReadPortal], content: String, replacing replaces: Bool) throws -> [String] {
        var written: [String] = []
        for client in clients {
            guard let portal = client.portal else { continue }
            var outcomes: [WeekFreezer.Outcome] = []
            try terminal.reporting { () throws(BuildFailure) in
                outcomes = try WeekFreezer().freeze(portal, content: content, replacing: replaces)
            }
            for outcome in outcomes {
                try say(outcome, currency: portal.root.plan.currency)
                if case .frozen = outcome.kind { written.append(outcome.path) }
            }
        }
        return written
    }

    /// Removes snapshots that were written for a publication that then failed.
    func takeBack(_ paths: [String]) throws {
        try terminal.reporting { () throws(BuildFailure) in try WeekFreezer().takeBack(paths) }
        for path in paths { terminal.complain("note: \(path) was removed again, because nothing was published\n") }
    }

    /// Prints `→` for a snapshot written now and `=` for one that already existed.
    private func say(_ outcome: WeekFreezer.Outcome, currency: String?) throws {
        switch outcome.kind {
        case .frozen: terminal.print("→ \(outcome.path)")
        case .unchanged: terminal.print("= \(outcome.path)")
        case .changed(let diff):
            terminal.print("= \(outcome.path)")
            let count = diff.changes.isEmpty ? "the text" : counted(diff.changes.count, "item")
            terminal.complain("note: \(count) changed since that snapshot; the next update will show this\n")
            try list(diff, currency)
            terminal.complain(
                "      if nobody has seen that update yet, --replace freezes it again with these changes\n"
            )
        case .replaced(let diff):
            terminal.print("→ \(outcome.path)")
            guard !diff.changes.isEmpty else { return }
            terminal.complain(
                "note: besides the update's text, \(counted(diff.changes.count, "change")) went into that week\n"
            )
            try list(diff, currency)
        }
    }

    private func list(_ diff: SnapshotDiff, _ currency: String?) throws {
        let report = ChangeReport(theme: try .builtIn(), currency: currency)
        for change in diff.changes.prefix(10) { terminal.complain("      \(report.line(change))\n") }
        if diff.changes.count > 10 { terminal.complain("      and \(diff.changes.count - 10) more\n") }
    }
}
