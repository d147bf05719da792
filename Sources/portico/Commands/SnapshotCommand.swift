import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import PorticoWeeks

struct SnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Freezes the newest update with the data behind it.",
        discussion: """
            With --replace the newest week is frozen anew: its text, and all data as they stand now. Without it nothing is \
            written where the week was frozen before, and what would go in is listed.

            A published week never changes: its page is made of its snapshot from then on, and what changed, the trend and the \
            health history are made of all of them. Commit the files in snapshots/ with the rest; never edit them. Publishing \
            with portico publish does this too.

            Examples:

              portico snapshot acme
              portico snapshot acme --replace

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The clients' folders. (default: all clients)")
    var clients: [String] = []

    @Flag(help: "Freeze the newest update anew, though it was frozen before. Only before it has been sent.")
    var replace = false

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        let surroundings = Surroundings()
        let lookup = try ClientLookup(surroundings, reading, clients: clients)
        // A build that writes nothing first: what is frozen must be what can be published.
        try await BuildRun(surroundings, format: .text).check(lookup.request)
        let freezing = Freezing(terminal: lookup.terminal)
        let portals = try lookup.portals()
        try freezing.refuseUnfinished(portals)
        try freezing.freeze(portals, content: reading.content, replacing: replace)
    }
}

/// Freezes portals and says what became of them.
struct Freezing {
    let terminal: Terminal

    /// Ends the program where an update was begun that is newer than all that could be frozen: the week before it is not
    /// what was asked for.
    func refuseUnfinished(_ clients: [ReadPortal]) throws {
        let unfinished = clients.filter { !$0.unfinished.diagnostics.isEmpty }
        guard !unfinished.isEmpty else { return }
        for client in unfinished { BuildPrinter(terminal: terminal).printFindings(client.unfinished) }
        terminal.complain("\(counted(unfinished.count, "client")) with an unfinished update; nothing was frozen\n")
        throw ExitStatus.contentErrors
    }

    /// The paths of the snapshots that were written.
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

    /// Removes snapshots that were made for a publication which then failed.
    func takeBack(_ paths: [String]) throws {
        try terminal.reporting { () throws(BuildFailure) in try WeekFreezer().takeBack(paths) }
        for path in paths { terminal.complain("note: \(path) was taken back, for nothing was published\n") }
    }

    /// `→` frozen, `=` frozen before.
    private func say(_ outcome: WeekFreezer.Outcome, currency: String?) throws {
        switch outcome.kind {
        case .frozen: terminal.print("→ \(outcome.path)")
        case .unchanged: terminal.print("= \(outcome.path)")
        case .changed(let diff):
            terminal.print("= \(outcome.path)")
            let count = diff.changes.isEmpty ? "the text" : counted(diff.changes.count, "thing")
            terminal.complain("note: \(count) changed since that was frozen; the next update tells it\n")
            try list(diff, currency)
            terminal.complain("      before anybody has seen that update, --replace freezes it anew with all of that\n")
        case .replaced(let diff):
            terminal.print("→ \(outcome.path)")
            guard !diff.changes.isEmpty else { return }
            terminal.complain(
                "note: beside the update's text, \(counted(diff.changes.count, "thing")) went into that week\n"
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
