import ArgumentParser
import Foundation
import PorticoBuild
import PorticoModel
import PorticoRendering
import PorticoWeeks

struct NewStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Drafts the next status update from the data.",
        discussion: """
            The date follows the client's cadence. Done lists what was reached, handed over, accepted and decided since the \
            last update, and last week's Next as a checklist; Next lists what is due within three weeks; Blocked lists what \
            is overdue. Add a headline and a reason (why). Existing files are never overwritten.

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

    @Option(help: ArgumentHelp("The project's folder, if the client has several.", valueName: "folder"))
    var project: String?

    @Option(help: "The kind of update.")
    var kind = Kind.weekly

    @Option(
        help: ArgumentHelp("The update's date, YYYY-MM-DD. (default: from the cadence)", valueName: "date"),
        transform: DateArgument.parse
    )
    var date: CalendarDate?

    @Flag(help: "Open the file in $VISUAL or $EDITOR.")
    var edit = false

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let lookup = try ClientLookup(Surroundings(), reading, clients: [client])
        // An error in another client must not prevent drafting this update.
        let (portal, theme) = try lookup.readable()
        let words = DraftWords(theme: try theme ?? .builtIn(), language: portal.client.language)
        let project = try portal.project(named: self.project)
        // An exception is written on the day it is needed, beside the regular updates.
        let cadence = kind == .exception ? nil : portal.client.cadence
        let updates = project.publishedUpdates
        let day = date ?? UpdateDraft.nextDate(after: updates, cadence: cadence, today: lookup.today)
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

    /// Opens a file and waits until the user closes the editor.
    func open(_ path: String, _ terminal: Terminal) throws {
        guard let command else {
            return terminal.complain("note: no editor is set; set $EDITOR\n")
        }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        // The variable may contain options: EDITOR="code --wait". The file name is never interpreted as a command.
        process.arguments = ["-c", "\(command) \"$1\"", "sh", path]
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw ExitCode(process.terminationStatus) }
    }
}
