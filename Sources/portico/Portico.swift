import ArgumentParser

@main
struct Portico: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portico",
        abstract: "Builds a portal for each client from a folder of Markdown and YAML.",
        discussion: """
            To create a first, commented site:

              portico init my-portals
              cd my-portals
              portico serve --open
              portico build

            For help on a command: portico help build

            \(ExitStatus.table)
            """,
        version: ProgramVersion.current,
        subcommands: [
            BuildCommand.self,
            CheckCommand.self,
            DiffCommand.self,
            DueCommand.self,
            HistoryCommand.self,
            ImportCommand.self,
            InitCommand.self,
            MailCommand.self,
            MarkdownCommand.self,
            NewCommand.self,
            OverviewCommand.self,
            PublishCommand.self,
            RulesCommand.self,
            SchemaCommand.self,
            ServeCommand.self,
            SnapshotCommand.self,
        ]
    )
}
