package import PorticoBuild

/// Watches a folder by reading its tree again and again: for network file systems, mounted folders and systems without
/// inotify. Sees a change when a file's size, time or identity differs.
package final class PollingWatcher: FolderWatcher {
    package let changes: AsyncStream<DiskChanges>
    private let output: AsyncStream<DiskChanges>.Continuation
    private let task: Task<Void, Never>

    /// `pause` is the time between two readings. A reading that takes long makes the next pause longer, so that no more
    /// than a tenth of a processor is used.
    package init(folder: String, pause: Duration = .milliseconds(300), fileSystem: any FileSystem = DiskFileSystem()) {
        let (stream, continuation) = AsyncStream.makeStream(of: DiskChanges.self)
        (changes, output) = (stream, continuation)
        let first = FolderState(of: folder, fileSystem)
        task = Task {
            var known = first
            var cost = Duration.zero
            while (try? await Task.sleep(for: max(pause, cost * 10))) != nil {
                let start = ContinuousClock.now
                let found = FolderState(of: folder, fileSystem)
                cost = ContinuousClock.now - start
                let changes = found.changes(since: known)
                known = found
                if !changes.isEmpty { continuation.yield(changes) }
            }
        }
    }

    package func stop() {
        task.cancel()
        output.finish()
    }
}

/// The files of a folder with what shows that they have changed.
struct FolderState {
    /// By path relative to the folder; nil if the folder does not exist.
    private var files: [String: FileStatus]?

    /// Ignores what a build ignores. Does not follow symbolic links: what they lead to is in the folder itself.
    init(of folder: String, _ fileSystem: any FileSystem) {
        guard (try? fileSystem.entries(of: folder)) != nil else { return }
        var found: [String: FileStatus] = [:]
        var waiting = [""]
        while let next = waiting.popLast() {
            let full = next.isEmpty ? folder : "\(folder)/\(next)"
            for entry in (try? fileSystem.entries(of: full)) ?? [] where !IgnoredNames.contains(entry.name) {
                let path = next.isEmpty ? entry.name : "\(next)/\(entry.name)"
                if entry.kind == .folder { waiting.append(path) }
                found[path] = (try? fileSystem.status(of: "\(folder)/\(path)")) ?? nil
            }
        }
        files = found
    }

    /// Returns what differs between two states. A folder whose time alone differs is no change: its entries are.
    func changes(since old: FolderState) -> DiskChanges {
        guard let files, let before = old.files else {
            return DiskChanges(isEverything: (files == nil) != (old.files == nil))
        }
        var paths = Set(before.keys).symmetricDifference(files.keys)
        for (path, status) in files {
            guard let other = before[path], other != status else { continue }
            if status.kind != .folder || other.kind != .folder { paths.insert(path) }
        }
        return DiskChanges(paths: paths)
    }
}
