import ArgumentParser
import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel

/// The options of `build` and `check` that describe the site.
struct SiteOptions: ParsableArguments {
    @Option(
        name: .customLong("client"),
        help: ArgumentHelp("Build only this client's portal; repeatable.", valueName: "name"),
        completion: .custom { words, _, _ in
            Builder().clientNames(in: SiteOptions.value(after: "--content", in: words) ?? "Content")
        }
    )
    var clients: [String] = []

    @Option(
        help: ArgumentHelp("The folder that contains the clients' folders.", valueName: "path"),
        completion: .directory
    )
    var content = "Content"

    @Option(
        help: ArgumentHelp(
            "Your own templates, styles and texts; each file replaces the built-in one. (default: Templates, if it exists)",
            valueName: "path"
        ),
        completion: .directory
    )
    var templates: String?

    @Option(
        help: ArgumentHelp(
            "Show the portals as of this date, YYYY-MM-DD. (default: the newest status update)",
            valueName: "date"
        ),
        transform: DateArgument.parse
    )
    var asOf: CalendarDate?

    @Option(
        help: ArgumentHelp(
            "The date to use as today, YYYY-MM-DD; it decides what is published. (default: SOURCE_DATE_EPOCH, else today in UTC)",
            valueName: "date"
        ),
        transform: DateArgument.parse
    )
    var today: CalendarDate?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "The format of findings: text on standard error, or json (one per line), sarif or github on standard output.",
            valueName: "form"
        )
    )
    var format: DiagnosticReport.Format = .text

    @Option(
        help: ArgumentHelp("How many clients to build in parallel. (default: one per processor)", valueName: "n")
    )
    var jobs: Int?

    /// The folder of the site's own templates, which need not exist.
    static let usualTemplates = "Templates"

    @Argument(help: .hidden)
    var others: [String] = []

    func validate() throws {
        if let name = others.first {
            throw ValidationError("\"\(name)\" is not an option; to name a client, write --client \(name)")
        }
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    }

    /// Returns the request, which combines these options with the surroundings.
    func request(_ surroundings: Surroundings) throws -> BuildRequest {
        let today = try today ?? surroundings.today()
        var request = BuildRequest(content: content, dates: BuildDates(today: today, asOf: asOf))
        let usual = Self.usualTemplates
        request.templates = templates ?? (surroundings.hasFolder(usual) ? usual : nil)
        request.clients = clients
        request.isStrict = strict
        request.jobs = jobs ?? surroundings.processors
        request.home = surroundings.home
        request.holder = surroundings.process
        return request
    }

    private static func value(after option: String, in words: [String]) -> String? {
        guard let index = words.lastIndex(of: option), index + 1 < words.count else { return nil }
        return words[index + 1]
    }
}

/// Parses a date on the command line.
enum DateArgument {
    /// `2026-03-13`
    @Sendable static func parse(_ text: String) throws -> CalendarDate {
        guard let date = CalendarDate(iso: text) else {
            throw ValidationError("\"\(text)\" is not a date; write it as YYYY-MM-DD, like 2026-03-13")
        }
        return date
    }
}

extension DiagnosticReport.Format: ExpressibleByArgument {}
