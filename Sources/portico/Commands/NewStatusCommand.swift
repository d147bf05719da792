import ArgumentParser
import Foundation
import PorticoBuild
import PorticoModel
import PorticoRendering
import PorticoWeeks

struct NewStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Writes the next status update, as far as the data can write it.",
        discussion: """
            The date follows the client's cadence. What was reached, handed over, accepted and decided since the last update \
            stands under Done, with last week's Next as a checklist; what is due in three weeks under Next; what is overdue \
            under Blocked. Add a headline and a why. A file that is there is never overwritten.

            Examples:

              portico new status acme
              portico new status acme --edit
              portico new status acme --kind phase-end --date 2026-04-25

            \(ExitStatus.table)
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case weekly
        case kickOff = "kick-off"
        case phaseEnd = "phase-end"
        case exception, closure

        var model: StatusUpdate.Kind {
            switch self {
            case .weekly: .weekly
            case .kickOff: .kickOff
            case .phaseEnd: .phaseEnd
            case .exception: .exception
            case .closure: .closure
            }
        }
    }

    @Argument(help: "The client's folder.")
    var client: String

    @Option(help: ArgumentHelp("The project's folder, where the client has several.", valueName: "folder"))
    var project: String?

    @Option(help: "What kind of update it is.")
    var kind = Kind.weekly

    @Option(
        help: ArgumentHelp("The update's day, YYYY-MM-DD. (default: by the cadence)", valueName: "date"),
        transform: DateArgument.parse
    )
    var date: CalendarDate?

    @Flag(help: "Open the file in $VISUAL or $EDITOR.")
    var edit = false

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let lookup = try ClientLookup(Surroundings(), reading, clients: [client])
        // An error elsewhere is no reason not to begin the next update.
        let (portal, theme) = try lookup.readable()
        let words = DraftWords(theme: try theme ?? .builtIn(), language: portal.client.language)
        let project = try portal.project(named: self.project)
        let last = project.updates.first?.date
        let day = date ?? UpdateDraft.nextDate(after: last, cadence: portal.client.cadence, today: lookup.today)
        let draft = UpdateDraft(project: project, client: portal.client, date: day, kind: kind.model, words: words)
        var path = ""
        try lookup.terminal.reporting { () throws(BuildFailure) in
            path = try UpdateWriter().write(draft, of: project, in: portal, content: reading.content)
        }
        lookup.terminal.print(path)
        if edit { try Editor(lookup.surroundings).open(path, lookup.terminal) }
    }
}

/// The user's own editor.
struct Editor {
    private let command: String?

    init(_ surroundings: Surroundings) { command = surroundings.editor }

    /// Opens a file and waits until the editor is closed.
    func open(_ path: String, _ terminal: Terminal) throws {
        guard let command else {
            return terminal.complain("note: no editor to open it with; set $EDITOR\n")
        }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        // The variable may hold options: EDITOR="code --wait". The file's name is never read as a command.
        process.arguments = ["-c", "\(command) \"$1\"", "sh", path]
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw ExitCode(process.terminationStatus) }
    }
}
