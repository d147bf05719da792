import ArgumentParser
import PorticoBuild

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Does everything build does, but writes nothing.",
        discussion: """
            Reports every problem in the content, the data and the templates, with its location and a fix.

            Examples:

              portico check
              portico check --client acme --strict

            \(ExitStatus.table)
            """
    )

    @OptionGroup var site: SiteOptions

    func run() async throws {
        let surroundings = Surroundings()
        try await BuildRun(surroundings, format: site.format).perform(try site.request(surroundings))
    }
}
