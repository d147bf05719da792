import ArgumentParser
import PorticoBuild
import PorticoModel
import PorticoRendering

struct MailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Prints an update as an e-mail message, HTML or plain text.",
        discussion: """
            The message opens as a draft in a mail program; add the recipients and send it. The HTML is one file with inline \
            styles and no pictures, for newsletter tools. All three have the same content.

            Examples:

              portico mail acme > update.eml
              portico mail acme 2026-03-13 --form html > update.html
              portico mail acme --form text | less

            \(ExitStatus.table)
            """
    )

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case message, html, text
    }

    @Argument(help: "The client's folder.")
    var client: String

    @Argument(help: "The update's date, YYYY-MM-DD. (default: the newest)", transform: DateArgument.parse)
    var date: CalendarDate?

    @Option(help: ArgumentHelp("The project's folder, if the client has several.", valueName: "folder"))
    var project: String?

    @Option(help: "The form to print.")
    var form = Form.message

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let lookup = try ClientLookup(Surroundings(), reading, clients: [client])
        guard let read = try lookup.portals().first, let portal = read.portal, let theme = read.theme else { return }
        let project = try portal.project(named: self.project)
        guard let date = date ?? project.updates.first?.date else { throw ValidationError("there is no update yet") }
        guard let mail = UpdateMail(portal, project, on: date, theme: theme) else {
            let known = project.weeks.all.map(\.date.description).joined(separator: ", ")
            throw ValidationError("there is no update of \(date)" + (known.isEmpty ? "" : "; there are: \(known)"))
        }
        let text =
            switch form {
            case .message: mail.message
            case .html: mail.html
            case .text: mail.plain
            }
        lookup.terminal.write(text)
    }
}
