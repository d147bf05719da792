import Foundation
import PorticoBuild
import Synchronization
import Testing

@testable import PorticoServe

/// A folder on the disk, its watcher, and everything that the watcher has reported.
private final class WatchedFolder {
    let folder: URL
    private let watcher: any FolderWatcher
    private var reports: AsyncStream<DiskChanges>.Iterator

    init(polls: Bool = false) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.path()
        #if os(Linux)
            watcher =
                polls
                ? PollingWatcher(folder: path, pause: .milliseconds(20)) : try InotifyWatcher(folder: path)
        #else
            watcher = PollingWatcher(folder: path, pause: .milliseconds(20))
        #endif
        reports = watcher.changes.makeAsyncIterator()
    }

    deinit {
        watcher.stop()
        try? FileManager.default.removeItem(at: folder)
    }

    func write(_ path: String, _ text: String = "x") throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func move(_ path: String, to new: String) throws {
        try FileManager.default.moveItem(at: folder.appending(path: path), to: folder.appending(path: new))
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

    /// Reads reports until one of them names `path`, and returns what all of them say.
    func changes(upTo path: String) async -> DiskChanges {
        var all = DiskChanges()
        while !all.paths.contains(path), let more = await reports.next() { all.add(more) }
        return all
    }

    /// Reads reports until one of them says that anything may have changed.
    func upheaval() async {
        while let more = await reports.next() { if more.isEverything { return } }
    }
}

@Suite("A watched folder", .timeLimit(.minutes(20))) struct WatchingTests {
    @Test("reports files that are written, saved atomically, renamed and removed", arguments: [false, true])
    func files(polls: Bool) async throws {
        let watched = try WatchedFolder(polls: polls)
        try watched.write("plan.yml")
        #expect(await watched.changes(upTo: "plan.yml").paths == ["plan.yml"])
        // As many editors save: beside the file, then over it.
        try watched.write("plan.yml.tmp", "more")
        try FileManager.default.removeItem(at: watched.folder.appending(path: "plan.yml"))
        try watched.move("plan.yml.tmp", to: "plan.yml")
        #expect(await watched.changes(upTo: "plan.yml").paths == ["plan.yml"])
        try watched.move("plan.yml", to: "old.yml")
        let renamed = await watched.changes(upTo: "old.yml")
        #expect(renamed.paths.isSubset(of: ["plan.yml", "old.yml"]))
        try watched.remove("old.yml")
        #expect(await watched.changes(upTo: "old.yml").paths.contains("old.yml"))
    }

    @Test("sees into new and renamed folders, not into hidden ones", arguments: [false, true])
    func folders(polls: Bool) async throws {
        let watched = try WatchedFolder(polls: polls)
        try watched.write(".git/HEAD")
        try watched.write("acme/guides/one.md")
        _ = await watched.changes(upTo: polls ? "acme/guides/one.md" : "acme")
        try watched.write("acme/guides/two.md")
        _ = await watched.changes(upTo: "acme/guides/two.md")
        try watched.move("acme", to: "other")
        _ = await watched.changes(upTo: "other")
        try watched.write(".git/HEAD", "again")
        try watched.write("other/guides/two.md", "changed")
        let changes = await watched.changes(upTo: "other/guides/two.md")
        #expect(changes.paths.allSatisfy { !$0.hasPrefix(".git") && !$0.hasPrefix("acme/guides/two") })
    }

    @Test("that goes and comes back is new as a whole, and is watched again", arguments: [false, true])
    func vanished(polls: Bool) async throws {
        let watched = try WatchedFolder(polls: polls)
        try FileManager.default.removeItem(at: watched.folder)
        await watched.upheaval()
        try watched.write("acme/client.yml")
        await watched.upheaval()
        try watched.write("acme/plan.yml")
        _ = await watched.changes(upTo: "acme/plan.yml")
    }

    @Test("whose queue of events overflowed is new as a whole, and all its folders are watched again")
    func overflow() throws {
        let disk = SimulatedDisk(["/site": ["acme"], "/site/acme": []])
        var folders = WatchedFolders(root: "/site", kernel: disk.kernel)
        #expect(try folders.start())
        let lost = InotifyEvent(watch: -1, mask: InotifyEvent.overflow, name: "")
        disk.change(to: ["/site": ["new"], "/site/new": []])
        #expect(try folders.changes([lost]).isEverything)
        let number = try #require(disk.numbers["/site/new"])
        let written = InotifyEvent(watch: number, mask: InotifyEvent.closedAfterWriting, name: "plan.yml")
        #expect(try folders.changes([written]).paths == ["new/plan.yml"])
    }

    @Test("is told of events by the kernel in the form of inotify(7)")
    func events() {
        var bytes: [UInt8] = [7, 0, 0, 0, 0, 1, 0, 0x40, 0, 0, 0, 0, 8, 0, 0, 0]
        bytes += Array("acme".utf8) + [0, 0, 0, 0]
        bytes += [0xFF, 0xFF, 0xFF, 0xFF, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        #expect(
            InotifyEvent.parse(bytes) == [
                InotifyEvent(watch: 7, mask: InotifyEvent.created | InotifyEvent.isFolder, name: "acme"),
                InotifyEvent(watch: -1, mask: InotifyEvent.overflow, name: ""),
            ]
        )
        #expect(InotifyEvent.parse(Array(bytes.dropLast())).count == 1)
    }
}

/// Folders that exist only in memory, and the numbers under which they are watched.
private final class SimulatedDisk: Sendable {
    private let state: Mutex<(folders: [String: [String]], numbers: [String: Int32])>

    init(_ folders: [String: [String]]) { state = Mutex((folders, [:])) }

    var numbers: [String: Int32] { state.withLock { $0.numbers } }

    func change(to folders: [String: [String]]) { state.withLock { $0.folders = folders } }

    var kernel: WatchedFolders.Kernel {
        WatchedFolders.Kernel { [self] path in
            state.withLock { state in
                guard state.folders[path] != nil else { return nil }
                let number = state.numbers[path] ?? Int32(state.numbers.count + 1)
                state.numbers[path] = number
                return number
            }
        } folders: { [self] path in
            state.withLock { $0.folders[path] ?? [] }
        }
    }
}
