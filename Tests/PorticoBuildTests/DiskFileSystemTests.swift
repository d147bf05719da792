import Foundation
import PorticoRendering
import Synchronization
import Testing

@testable import PorticoBuild

/// The real disk: what the one in memory is trusted to imitate.
@Suite struct DiskFileSystemTests {
    private let disk = DiskFileSystem()

    /// A folder of its own that goes with the closure.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "portico-disk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    @Test func synchronizingReachesTheSystem() throws {
        try inFolder { folder in
            try disk.synchronize(folder)
            #if os(Linux)
                let failure = #expect(throws: FileSystemError.self) { try disk.synchronize("\(folder)/missing") }
                #expect(failure?.code == ENOENT)
            #endif
        }
    }

    @Test func aLockNamesItsHolderAndIsGoneWhenReleased() throws {
        try inFolder { folder in
            let path = "\(folder)/lock"
            guard case .taken(let lock) = try disk.lock(path, holder: "process 7 on desk") else {
                Issue.record("the first lock was not given")
                return
            }
            guard case .heldByAnother(let holder) = try disk.lock(path, holder: "me") else {
                Issue.record("a second lock was given")
                return
            }
            #expect(holder == "process 7 on desk")
            lock.release()
            #expect(try disk.status(of: path) == nil)
            guard case .taken(let again) = try disk.lock(path, holder: "me") else {
                Issue.record("the lock was not free")
                return
            }
            again.release()
        }
    }

    @Test func aLockThatIsLeftByAnotherProgramIsTakenOver() throws {
        try inFolder { folder in
            let path = "\(folder)/lock"
            try disk.createFile(path, contents: .text("process 3 on another desk, long gone"))
            guard case .taken(let lock) = try disk.lock(path, holder: "me") else {
                Issue.record("a lock that nobody holds was not given")
                return
            }
            #expect(try disk.contents(of: path, limit: 100) == Array("me".utf8))
            lock.release()
        }
    }

    /// Whoever releases a lock removes its file; whoever waits may have opened that file before. However they interleave,
    /// one holds it at a time, and while it is held its file is there with the holder's name.
    @Test func oneHoldsALockAtATime() throws {
        try inFolder { folder in
            let path = "\(folder)/lock"
            let inside = Atomic(0)
            let faults = Atomic(0)
            let taken = Atomic(0)
            DispatchQueue.concurrentPerform(iterations: 8) { worker in
                for round in 0..<1500 {
                    let name = "worker \(worker) round \(round)"
                    guard case .taken(let lock)? = try? disk.lock(path, holder: name) else { continue }
                    taken.add(1, ordering: .relaxed)
                    if inside.add(1, ordering: .sequentiallyConsistent).newValue != 1 {
                        faults.add(1, ordering: .relaxed)
                    }
                    if round % 3 == 0 { sched_yield() }
                    let words = (try? disk.contents(of: path, limit: 100)) ?? nil
                    if words.map({ String(decoding: $0, as: UTF8.self) }) != name { faults.add(1, ordering: .relaxed) }
                    inside.subtract(1, ordering: .sequentiallyConsistent)
                    lock.release()
                }
            }
            #expect(taken.load(ordering: .relaxed) > 100)
            #expect(faults.load(ordering: .relaxed) == 0)
        }
    }

    @Test func aFileIsNeverCreatedOverAnother() throws {
        try inFolder { folder in
            try disk.createFile("\(folder)/a", contents: .text("first"))
            let failure = #expect(throws: FileSystemError.self) {
                try disk.createFile("\(folder)/a", contents: .text("second"))
            }
            #expect(failure?.code == EEXIST)
            #expect(try disk.contents(of: "\(folder)/a", limit: 100) == Array("first".utf8))
        }
    }

    @Test func aFileBeyondTheLimitIsNotRead() throws {
        try inFolder { folder in
            try disk.createFile("\(folder)/a", contents: .text("12345"))
            #expect(try disk.contents(of: "\(folder)/a", limit: 5)?.count == 5)
            let failure = #expect(throws: FileSystemError.self) { try disk.contents(of: "\(folder)/a", limit: 4) }
            #expect(failure?.code == EFBIG)
        }
    }

    @Test func twoFoldersChangePlaces() throws {
        try inFolder { folder in
            for name in ["a", "b"] {
                try disk.createFolder("\(folder)/\(name)", permissions: nil)
                try disk.createFile("\(folder)/\(name)/name", contents: .text(name))
            }
            do {
                try disk.exchange("\(folder)/a", "\(folder)/b")
            } catch let error as FileSystemError {
                // Not every file system can.
                #expect([ENOSYS, EINVAL, ENOTSUP].contains(error.code))
                return
            }
            #expect(try disk.contents(of: "\(folder)/a/name", limit: 9) == Array("b".utf8))
            #expect(try disk.contents(of: "\(folder)/b/name", limit: 9) == Array("a".utf8))
        }
    }

    @Test func aSymbolicLinkHasTheLengthOfItsTargetAndIsFollowed() throws {
        try inFolder { folder in
            let memory = MemoryFileSystem()
            try memory.createFolder("/site", permissions: nil)
            try memory.createFile("/site/page.html", contents: .text("123"))
            try memory.createSymbolicLink("/site/link", to: "page.html")
            try disk.createFile("\(folder)/page.html", contents: .text("123"))
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "page.html")
            for (fileSystem, link) in [(disk as any FileSystem, "\(folder)/link"), (memory, "/site/link")] {
                let status = try fileSystem.status(of: link)
                #expect(status?.kind == .symbolicLink)
                #expect(status?.size == "page.html".utf8.count)
                #expect(try fileSystem.contents(of: link, limit: 3) == Array("123".utf8))
            }
        }
    }
}
