import ArgumentParser
import PorticoBuild
import PorticoModel

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Freezes what is new and builds the portals: the end of the week in one command.",
        discussion: """
            Like portico snapshot and then portico build. Where the content has an error nothing is frozen and nothing is \
            published; where the portals cannot be published, nothing stays frozen.

            Example:

              portico publish --client acme

            \(ExitStatus.table)
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Where the portals go.", valueName: "path"), completion: .directory)
    var output = "Public"

    func run() async throws {
        let surroundings = Surroundings()
        var request = try site.request(surroundings)
        guard request.dates.asOf == nil else {
            throw ValidationError("--as-of shows an earlier day; publish is for the newest update")
        }
        // A build that writes nothing first: what is frozen must be what can be published.
        try await BuildRun(surroundings, format: site.format).check(request)
        let portals = try reading(request, surroundings)
        let freezing = Freezing(terminal: Terminal(surroundings))
        try freezing.refuseUnfinished(portals)
        let frozen = try freezing.freeze(portals, content: site.content, replacing: false)
        request.output = output
        do {
            try await BuildRun(surroundings, format: site.format).perform(request)
        } catch {
            try freezing.takeBack(frozen)
            throw error
        }
    }

    private func reading(_ request: BuildRequest, _ surroundings: Surroundings) throws -> [ReadPortal] {
        do throws(BuildFailure) { return try PortalReading().read(request) } catch {
            Terminal(surroundings).complain(error)
            throw ExitStatus.of(error)
        }
    }
}
