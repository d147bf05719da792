import Foundation

/// Queries a git repository. Never changes anything.
struct Git {
    /// A folder inside the repository.
    let folder: String

    struct Commit: Sendable, Hashable {
        var id: String
        /// Seconds since 1970.
        var time: Int
    }

    struct Entry: Sendable, Hashable {
        /// The path relative to the repository's root.
        var path: String
        var object: String
    }

    /// Returns the folder's path inside the repository with a trailing slash; empty for the root.
    func prefix() throws -> String {
        String(decoding: try run(["rev-parse", "--show-prefix"]), as: UTF8.self).filter { $0 != "\n" }
    }

    /// Returns the commits that changed `path`, oldest first.
    func commits(touching path: String) throws -> [Commit] {
        let output = try run(["log", "--reverse", "--format=%H %ct", "--", path])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 2, let time = Int(parts[1]) else { return nil }
            return Commit(id: String(parts[0]), time: time)
        }
    }

    /// Returns the files inside `path` in a commit.
    func files(in commit: Commit, below path: String) throws -> [Entry] {
        let output = try run(["ls-tree", "-r", "-z", "--full-tree", commit.id, "--", path])
        return output.split(separator: 0).compactMap { record in
            // mode SP type SP object TAB path
            guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
            let head = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
            guard head.count == 3, head[1] == "blob" else { return nil }
            let path = String(decoding: record[record.index(after: tab)...], as: UTF8.self)
            return Entry(path: path, object: String(head[2]))
        }
    }

    func contents(of object: String) throws -> Data { try run(["cat-file", "blob", object]) }

    /// Returns git's output. If git fails, throws an error with git's message.
    private func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder] + arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch {
            throw BuildFailure(
                .inputOutput,
                "cannot run git",
                fix: "install git, or take snapshots with portico snapshot"
            )
        }
        // Read to the end before waiting, because a full pipe would block git. Error output of these commands is short.
        let result = output.fileHandleForReading.readDataToEndOfFile()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let reason = String(decoding: words, as: UTF8.self).split(separator: "\n").first.map(String.init)
            throw BuildFailure(
                .noInput,
                "git cannot read the history of \(folder): \(reason ?? "exit status \(process.terminationStatus)")",
                fix: "keep the content in a git repository"
            )
        }
        return result
    }
}
