import ArgumentParser

@main
struct Portico: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portico",
        abstract: "Makes one portal for each client out of a folder of Markdown and YAML.",
        discussion: """
            A first site, with everything in it explained:

              portico init my-portals
              cd my-portals
              portico build

            Every command explains itself: portico help build.

            \(ExitStatus.table)
            """,
        version: "0.1.0",
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
            SnapshotCommand.self,
        ]
    )
}
