import Foundation
import Testing

/// The built program, run as a user runs it.
enum Program {
    /// What a run left behind.
    struct Outcome: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// `PORTICO`, else beside the tests: both stand in the package's build folder.
    static var path: URL {
        if let path = ProcessInfo.processInfo.environment["PORTICO"] { return URL(filePath: path) }
        return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "portico")
    }

    /// Runs it in a folder. Of the environment it sees what is given, and nothing of the tests' own but the paths.
    static func run(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) async throws -> Outcome
    {
        let logs = FileManager.default.temporaryDirectory.appending(path: "portico-log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: logs) }
        let process = Process()
        process.executableURL = path
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let inherited = ProcessInfo.processInfo.environment.filter { ["PATH", "LD_LIBRARY_PATH"].contains($0.key) }
        process.environment = inherited.merging(["HOME": "/nonexistent"]) { $1 }.merging(environment) { $1 }
        // Files, not pipes: a pipe that nobody reads would stop a program that says much.
        process.standardOutput = try emptyFile(logs.appending(path: "output"))
        process.standardError = try emptyFile(logs.appending(path: "errors"))
        let status = try await ending(of: process)
        return Outcome(
            status: status,
            output: try String(contentsOf: logs.appending(path: "output"), encoding: .utf8),
            errors: try String(contentsOf: logs.appending(path: "errors"), encoding: .utf8)
        )
    }

    private static func emptyFile(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }

    private static func ending(of process: Process) async throws -> Int32 {
        try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }
}
