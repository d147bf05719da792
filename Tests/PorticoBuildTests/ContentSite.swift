import Foundation
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import TestSupport

@testable import PorticoBuild

/// A content folder in memory.
struct ContentSite {
    let disk = MemoryFileSystem()

    /// Files by path below the content folder.
    init(_ files: [String: String] = [:]) throws {
        try disk.createFolder("/site", permissions: nil)
        try disk.createFolder("/site/Content", permissions: nil)
        for (path, text) in files { try put(Array(text.utf8), at: path) }
    }

    func put(_ bytes: [UInt8], at path: String) throws {
        try makeFolders(above: path)
        try disk.createFile("/site/Content/\(path)", contents: .bytes(Data(bytes)))
    }

    func link(_ path: String, to target: String) throws {
        try makeFolders(above: path)
        try disk.createSymbolicLink("/site/Content/\(path)", to: target)
    }

    private func makeFolders(above path: String) throws {
        for folder in path.foldersAbove where try disk.status(of: "/site/Content/\(folder)") == nil {
            try disk.createFolder("/site/Content/\(folder)", permissions: nil)
        }
    }

    /// What is read of a client, and what is said of its files.
    func read(_ client: String) throws -> (texts: [String], assets: [String], findings: [String]) {
        let (source, findings) = try reading(client)
        return (source.texts.map(\.path), source.assets.map(\.path), findings.diagnostics.map(line(for:)))
    }

    func reading(_ client: String) throws -> (ClientSource, Findings) {
        try ClientReader(fileSystem: disk, content: "/site/Content")
            .read(ClientFolder(name: client), settings: ContentFolder.settings)
    }

    /// What a build without output says, with paths below the content folder.
    func check(clients: [String] = []) async throws -> [String] {
        var request = BuildRequest(content: "/site/Content", dates: Self.dates)
        request.clients = clients
        let report = try await Builder(fileSystem: disk).build(request)
        return report.findings.diagnostics.map { line(for: $0).replacing("/site/Content/", with: "") }
    }

    static var dates: BuildDates { BuildDates(today: CalendarDate(iso: "2026-03-20") ?? CalendarDate(dayNumber: 0)) }

    static let settings = "supplier: {name: Example Consulting}\n"
}
