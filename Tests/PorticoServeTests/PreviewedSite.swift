import Foundation
import PorticoBuild
import PorticoModel
import PorticoRendering
import Testing

@testable import PorticoServe

/// A site in memory and its preview.
struct PreviewedSite {
    let disk = MemoryFileSystem()
    /// What the preview reads.
    let readable: UnreadableFile
    let shelf: PortalShelf
    let answers: PreviewAnswers

    init(_ files: [String: String]) throws {
        let today = try #require(CalendarDate(iso: "2026-03-20"))
        try disk.createFolder("/site", permissions: nil)
        readable = UnreadableFile(disk)
        let request = BuildRequest(content: "/site/Content", dates: BuildDates(today: today))
        var builder = PreviewBuilder(fileSystem: readable, request: request)
        builder.usualTemplates = "/site/Templates"
        shelf = PortalShelf(builder) { today }
        answers = PreviewAnswers(shelf: shelf, editor: EditorLink(template: EditorLink.usual, folder: "/"))
        for (path, text) in files { try write(path, text) }
    }

    func write(_ path: String, _ text: String, in top: String = "Content") throws {
        var folder = "/site/\(top)"
        for part in path.split(separator: "/").dropLast() { try make(folder); folder += "/\(part)" }
        try make(folder)
        if try disk.status(of: "/site/\(top)/\(path)") != nil { try disk.removeFile("/site/\(top)/\(path)") }
        try disk.createFile("/site/\(top)/\(path)", contents: .text(text))
    }

    private func make(_ folder: String) throws {
        if try disk.status(of: folder) == nil { try disk.createFolder(folder, permissions: nil) }
    }

    func build(_ changes: SiteChanges = SiteChanges(isEverything: true, hasTheme: true)) async throws {
        _ = try await shelf.build(changes)
    }

    func get(_ path: String) async throws -> (status: Int, text: String) {
        let answer = await answers.answer(path)
        guard case .data(let data) = answer.body else { return (answer.status, "") }
        return (answer.status, String(decoding: data, as: UTF8.self))
    }

    static let files = [
        "portico.yml": "supplier: {name: Example Consulting}\n",
        "acme/client.yml": "name: Acme\n",
        "acme/status/2026-03-13.md": "---\nhealth: on_track\nheadline: The first week.\n---\nText.\n",
    ]
}
