import Foundation
package import PorticoBuild
package import PorticoModel

/// The preview: portals in memory, served on this computer and built anew when a file changes.
package struct PreviewServer: Sendable {
    /// What the user chose.
    package struct Options: Sendable {
        /// The IPv4 address to listen on.
        package var host = "127.0.0.1"
        package var port: UInt16 = 8000
        /// Whether to read the folders again and again, where the system does not report changes.
        package var polls = false
        /// The folder of the site's own templates, if the request names none. It need not exist yet.
        package var usualTemplates: String?
        /// Opens a file in the author's editor; nil leaves findings without links.
        package var editor: EditorLink?

        package init() {}
    }

    private let shelf: PortalShelf
    private let options: Options
    private let request: BuildRequest
    private let server: HTTPServer

    /// The address of the start page: `http://127.0.0.1:8000/`.
    package var address: String { "http://\(options.host == "0.0.0.0" ? "127.0.0.1" : options.host):\(server.port)/" }

    /// Takes a port. `today` is asked before each build. Throws if the address cannot be listened on.
    package init(
        _ request: BuildRequest,
        _ options: Options,
        today: @escaping @Sendable () -> CalendarDate
    ) throws(BuildFailure) {
        self.request = request
        self.options = options
        let disk = DiskFileSystem(copies: CopiedFiles())
        var builder = PreviewBuilder(fileSystem: disk, request: request)
        builder.usualTemplates = options.usualTemplates
        shelf = PortalShelf(builder, today: today)
        do { server = try HTTPServer(host: options.host, port: options.port) } catch {
            throw BuildFailure(
                .inputOutput,
                "cannot listen on \(options.host), port \(options.port): \(error.words)",
                fix: error.isTaken
                    ? "choose another port with --port" : "give an IPv4 address of this computer with --host"
            )
        }
    }

    /// Builds everything, calls `ready`, then serves and rebuilds until the task is cancelled. `report` is told of every
    /// build. Throws `BuildFailure` if the first build cannot read the content.
    package func run(
        ready: () -> Void,
        _ report: @escaping @Sendable (PreviewReport) -> Void
    ) async throws {
        let watchers = try folders().map { (folder, isTheme) in (watcher(of: folder), isTheme) }
        defer { for (watcher, _) in watchers { watcher.stop() } }
        let loop = BuildLoop { [shelf] changes in report(try await shelf.build(changes)) }
        let first = try await shelf.build(SiteChanges(isEverything: true, hasTheme: true))
        if !first.hasSite, let failure = first.failure { throw failure }
        ready()
        report(first)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (watcher, isTheme) in watchers {
                group.addTask {
                    for await changes in watcher.changes {
                        await loop.note(isTheme ? .theme : SiteChanges(content: changes))
                    }
                }
            }
            group.addTask { [shelf] in
                while true {
                    try await Task.sleep(for: .seconds(15))
                    shelf.listeners.ping()
                }
            }
            group.addTask { try await serve() }
            defer { group.cancelAll() }
            try await group.waitForAll()
        }
    }

    private func serve() async throws {
        let gate = RequestGate(host: options.host, port: server.port)
        let answers = PreviewAnswers(shelf: shelf, editor: options.editor)
        try await server.run { head in
            if let refusal = gate.refusal(of: head) { return refusal }
            return await answers.answer(head.path)
        }
    }

    /// The folders to watch, as absolute paths.
    private func folders() throws -> [(folder: String, isTheme: Bool)] {
        let themes = [request.templates ?? options.usualTemplates].compactMap(\.self)
        return ([(request.content, false)] + themes.map { ($0, true) }).map { (Self.absolute($0.0), $0.1) }
    }

    /// Links are followed now, because a watch belongs to the folder and not to the link.
    private static func absolute(_ folder: String) -> String {
        let resolved = (try? DiskFileSystem().canonicalPath(of: folder)) ?? nil
        return resolved ?? URL(filePath: folder).standardizedFileURL.path(percentEncoded: false)
    }

    private func watcher(of folder: String) -> any FolderWatcher {
        #if os(Linux)
            if !options.polls, let watcher = try? InotifyWatcher(folder: folder) { return watcher }
        #endif
        return PollingWatcher(folder: folder)
    }
}
