import ArgumentParser
import PorticoBuild
import PorticoModel

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Adds a client or a status update to a site.",
        subcommands: [NewClientCommand.self, NewStatusCommand.self]
    )
}

struct NewClientCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client",
        abstract: "Creates a client's folder with an example of every file.",
        discussion: """
            The names of the folder and the portal come from the client's name, in lower-case letters, digits and hyphens.

            Example:

              portico new client "Acme Dental Group"
              portico build --client acme-dental-group

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The client's name.")
    var name: String

    @Option(
        help: ArgumentHelp("The folder that contains the clients' folders.", valueName: "path"),
        completion: .directory
    )
    var content = "Content"

    @OptionGroup var first: FirstDayOption

    func validate() throws {
        if name.allSatisfy(\.isWhitespace) { throw ValidationError("the client's name is empty") }
        let isOneLine = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        if !isOneLine { throw ValidationError("the client's name contains a control character") }
    }

    func run() throws {
        let surroundings = Surroundings()
        let terminal = Terminal(surroundings)
        let scaffold = ClientScaffold(name: name, today: try first.today ?? surroundings.today())
        let folder = "\(content)/\(PortalLayout.slug(name))"
        try terminal.reporting { () throws(BuildFailure) in
            guard surroundings.hasFolder(content) else {
                throw BuildFailure(
                    .noInput,
                    "there is no content folder \"\(content)\"",
                    fix: "give its path with --content, or create a site with: portico init"
                )
            }
            try ScaffoldWriter().create(folder, with: scaffold.files)
        }
        for file in scaffold.files { terminal.print("\(folder)/\(file.path)") }
    }
}
