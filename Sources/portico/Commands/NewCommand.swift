import ArgumentParser
import PorticoBuild
import PorticoModel

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Starts something new in a site.",
        subcommands: [NewClientCommand.self, NewStatusCommand.self]
    )
}

struct NewClientCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client",
        abstract: "Starts a client's folder with an example of everything.",
        discussion: """
            The folder's name, and the portal's, is made of the client's: small letters, digits and hyphens.

            Example:

              portico new client "Acme Dental Group"
              portico build --client acme-dental-group

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The client's name.")
    var name: String

    @Option(help: ArgumentHelp("Where the clients' folders stand.", valueName: "path"), completion: .directory)
    var content = "Content"

    @OptionGroup var first: FirstDayOption

    func validate() throws {
        if name.allSatisfy(\.isWhitespace) { throw ValidationError("the client's name is empty") }
        let isOneLine = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        if !isOneLine { throw ValidationError("the client's name holds a control character") }
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
                    fix: "name yours with --content, or make a site with: portico init"
                )
            }
            try ScaffoldWriter().create(folder, with: scaffold.files)
        }
        for file in scaffold.files { terminal.print("\(folder)/\(file.path)") }
    }
}
