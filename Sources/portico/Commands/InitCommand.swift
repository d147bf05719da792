import ArgumentParser
import PorticoBuild
import PorticoModel

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Starts a small site in which everything is explained.",
        discussion: """
            Writes a Content folder with one example client: people, a plan in the seven usual steps, deliverables, risks, \
            a first status update and two pages. The folder must be empty, or not there yet.

            Examples:

              portico init my-portals
              cd my-portals
              portico build
              portico publish

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The folder to start in.", completion: .directory)
    var folder = "."

    @OptionGroup var first: FirstDayOption

    func validate() throws {
        if folder.isEmpty { throw ValidationError("the folder's name is empty; \".\" is the folder you are in") }
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
                + "portico build to look at it, portico publish to keep the week\n"
        )
    }
}
