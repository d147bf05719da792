import ArgumentParser
import Foundation
import PorticoBuild
import PorticoModel
import PorticoServe

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the portals in a browser while you write.",
        discussion: """
            Builds the portals in memory and serves them on this computer. When you save a file, the page in the browser \
            changes by itself and keeps its place. Drafts, coming pages and updates that are not frozen yet are shown and \
            marked; "As published" shows what the client will see. Findings appear on the page, each with a link that \
            opens the line in your editor.

            Nothing is written. Stop with Ctrl-C.

            Examples:

              portico serve --open
              portico serve --client acme --port 8080
              PORTICO_EDITOR='idea://open?file={path}&line={line}' portico serve

            \(ExitStatus.table)
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("The port to listen on, or the next free one after it.", valueName: "n"))
    var port: UInt16 = 8000

    @Option(
        help: ArgumentHelp(
            "The IPv4 address to listen on. Any other than 127.0.0.1 shows drafts to everyone in the network.",
            valueName: "address"
        )
    )
    var host = "127.0.0.1"

    @Flag(help: "Open the start page in the browser.")
    var open = false

    @Flag(help: "Look for changes again and again; for network folders, where the system does not report them.")
    var poll = false

    func run() async throws {
        let surroundings = Surroundings()
        let terminal = Terminal(surroundings)
        let known = try site.request(surroundings)
        // The usual folder is looked for again whenever it appears or vanishes.
        var request = known
        request.templates = site.templates
        let fixed = site.today
        do {
            let server = try PreviewServer(request, try options(surroundings)) {
                // A malformed SOURCE_DATE_EPOCH was refused before.
                fixed ?? (try? surroundings.today()) ?? known.dates.today
            }
            if host != "127.0.0.1" {
                terminal.complain("warning: everyone who reaches \(host) sees these portals, drafts included\n")
            }
            let printer = PreviewPrinter(terminal: terminal, format: site.format)
            try await server.run {
                printer.begin(server.address, known)
                if open { Browser.open(server.address) }
            } _: {
                printer.print($0)
            }
        } catch let failure as BuildFailure {
            terminal.complain(failure)
            throw ExitStatus.of(failure)
        }
    }

    private func options(_ surroundings: Surroundings) throws -> PreviewServer.Options {
        var options = PreviewServer.Options()
        options.host = host
        options.port = port
        options.polls = poll
        options.usualTemplates = site.templates == nil ? SiteOptions.usualTemplates : nil
        let template = surroundings.editorAddress ?? EditorLink.usual
        options.editor = EditorLink(template: template, folder: FileManager.default.currentDirectoryPath)
        guard options.editor != nil else {
            throw ValidationError(
                "\(EditorLink.variable) is \"\(template)\"; write an address with {path}, like \(EditorLink.usual)"
            )
        }
        return options
    }
}
