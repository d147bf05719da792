import ArgumentParser
import PorticoBuild
import PorticoModel

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Creates a small, commented site.",
        discussion: """
            Writes a Content folder with one example client: people, a plan with the seven usual phases, deliverables, risks, \
            a first status update and two pages. The folder must be empty or must not exist yet.

            Examples:

              portico init my-portals
              cd my-portals
              portico serve --open
              portico publish

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The folder to create the site in.", completion: .directory)
    var folder = "."

    @OptionGroup var first: FirstDayOption

    func validate() throws {
        if folder.isEmpty { throw ValidationError("the folder's name is empty; use \".\" for the current folder") }
    }

    func run() throws {
        let surroundings = Surroundings()
        let terminal = Terminal(surroundings)
        let files = SiteScaffold.files(today: try first.today ?? surroundings.today())
        try terminal.reporting { () throws(BuildFailure) in
            try ScaffoldWriter().fill(folder, with: files)
        }
        let shown = files.filter { !$0.path.hasPrefix(SiteScaffold.schemaFolder) }
        for file in shown { terminal.print(folder == "." ? file.path : "\(folder)/\(file.path)") }
        terminal.complain(
            "\nNext: " + (folder == "." ? "" : "cd \(folder), then ")
                + "portico serve --open to see it while you write, or portico publish to freeze the week\n"
        )
    }
}
