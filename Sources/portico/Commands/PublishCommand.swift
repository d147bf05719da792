import ArgumentParser
import PorticoBuild
import PorticoModel

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Freezes new updates and builds the portals.",
        discussion: """
            Same as portico snapshot followed by portico build. If the content has an error, nothing is frozen or published. If \
            publishing fails, the new snapshots are removed again.

            Example:

              portico publish --client acme

            \(ExitStatus.table)
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("The folder to write the portals to.", valueName: "path"), completion: .directory)
    var output = "Public"

    func run() async throws {
        let surroundings = Surroundings()
        var request = try site.request(surroundings)
        guard request.dates.asOf == nil else {
            throw ValidationError("--as-of shows an earlier date, but publish always publishes the newest update")
        }
        // Builds without writing first, so that only a week that can be published is frozen.
        let build = BuildRun(surroundings, format: site.format, outcome: "nothing was frozen or published")
        try await build.check(request)
        let portals = try reading(request, surroundings)
        let freezing = Freezing(terminal: Terminal(surroundings))
        try freezing.refuseUnfinished(portals)
        let frozen = try freezing.freeze(portals, content: site.content, replacing: false)
        request.output = output
        do {
            try await build.perform(request)
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
