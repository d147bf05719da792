import ArgumentParser
import PorticoBuild

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the portals and publishes them, all or none.",
        discussion: """
            Reads every client's folder below Content, and makes a portal of each in Public. Each portal takes the place of \
            the old one in one step; an error anywhere leaves all of them as they are. Files that portico did not make are \
            never touched.

            Examples:

              portico build
              portico build --client acme --strict
              portico build --content Clients --output /srv/portals --prune

            On standard output stands a line for each client: "→" means published, "=" that nothing had changed.

            \(ExitStatus.table)
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Where the portals go.", valueName: "path"), completion: .directory)
    var output = "Public"

    @Flag(help: "Remove the portals whose clients are gone from the content.")
    var prune = false

    func run() async throws {
        let surroundings = Surroundings()
        var request = try site.request(surroundings)
        request.output = output
        request.prunes = prune
        try await BuildRun(surroundings, format: site.format).perform(request)
    }
}
