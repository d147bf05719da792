import ArgumentParser
import PorticoBuild

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds and publishes all portals, or none if there is an error.",
        discussion: """
            Reads every client's folder in Content and builds a portal for each in Public. Each portal replaces the old one in \
            a single step. If there is an error anywhere, all portals stay as they are. Portico never touches files that it \
            did not write.

            Examples:

              portico build
              portico build --client acme --strict
              portico build --content Clients --output /srv/portals --prune

            Standard output has one line per client: "→" means published, "=" means unchanged.

            \(ExitStatus.table)
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("The folder to write the portals to.", valueName: "path"), completion: .directory)
    var output = "Public"

    @Flag(help: "Remove portals whose client no longer exists.")
    var prune = false

    func run() async throws {
        let surroundings = Surroundings()
        var request = try site.request(surroundings)
        request.output = output
        request.prunes = prune
        try await BuildRun(surroundings, format: site.format).perform(request)
    }
}
