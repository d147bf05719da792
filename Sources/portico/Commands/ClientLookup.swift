import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRendering

/// The options of commands that read clients without building them.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder that contains the clients' folders.", valueName: "path"),
        completion: .directory
    )
    var content = "Content"

    @Option(
        help: ArgumentHelp(
            "The date to use as today, YYYY-MM-DD. (default: SOURCE_DATE_EPOCH, else today in UTC)",
            valueName: "date"
        ),
        transform: DateArgument.parse
    )
    var today: CalendarDate?

    /// Returns a request that reads the named clients and writes nothing.
    func request(_ surroundings: Surroundings, clients: [String]) throws -> BuildRequest {
        let today = try today ?? surroundings.today()
        var request = BuildRequest(content: content, dates: BuildDates(today: today))
        request.templates = surroundings.hasFolder("Templates") ? "Templates" : nil
        request.clients = clients
        return request
    }
}

/// Reads clients for a command and reports problems with them.
struct ClientLookup {
    let surroundings: Surroundings
    let terminal: Terminal
    let request: BuildRequest

    init(_ surroundings: Surroundings, _ options: ReadingOptions, clients: [String]) throws {
        self.surroundings = surroundings
        terminal = Terminal(surroundings)
        request = try options.request(surroundings, clients: clients)
    }

    var today: CalendarDate { request.dates.today }

    /// Returns the requested portals. If any has errors, prints them and ends the program with status 1.
    func portals() throws -> [ReadPortal] {
        let read = try reading()
        for client in read where client.findings.count(.error) > 0 { complain(client) }
        guard read.allSatisfy({ $0.findings.count(.error) == 0 && $0.portal != nil }) else {
            throw ExitStatus.contentErrors
        }
        return read
    }

    /// Returns the requested portals that can be read, and whether that is all of them. Prints the errors of the
    /// others.
    func readablePortals() throws -> (portals: [Portal], areAll: Bool) {
        let read = try reading()
        for client in read where client.portal == nil { complain(client) }
        let portals = read.compactMap(\.portal)
        return (portals, portals.count == read.count)
    }

    /// Returns the first requested client with its theme. If it cannot be read, prints why and ends the program.
    func readable() throws -> (portal: Portal, theme: Theme?) {
        for client in try reading() {
            guard let portal = client.portal else {
                complain(client)
                continue
            }
            return (portal, client.theme)
        }
        throw ExitStatus.contentErrors
    }

    private func reading() throws -> [ReadPortal] {
        do throws(BuildFailure) { return try PortalReading().read(request) } catch {
            terminal.complain(error)
            throw ExitStatus.of(error)
        }
    }

    private func complain(_ client: ReadPortal) {
        var findings = client.findings
        findings.keep(.error)
        BuildPrinter(terminal: terminal).printFindings(findings)
    }
}

extension Portal {
    /// Returns the project in `folder` or, if `folder` is nil, the client's only project.
    func project(named folder: String?) throws -> Project {
        let all = [root] + projects
        if let folder {
            let plain = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
            if let project = projects.first(where: { $0.folder == plain }) { return project }
            let known = projects.map(\.folder).joined(separator: ", ")
            throw ValidationError(
                "\(slug) has no project \"\(plain)\"" + (known.isEmpty ? "" : "; its projects are: \(known)")
            )
        }
        let published = all.filter { !$0.updates.isEmpty }
        guard !projects.isEmpty, published.count != 1 else { return published.first ?? root }
        let known = projects.map(\.folder).joined(separator: ", ")
        throw ValidationError("\(slug) has several projects; choose one with --project: \(known)")
    }
}
