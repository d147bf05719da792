#if os(Linux)
    import Foundation
    import PorticoBuild
    import Synchronization

    /// Watches a folder through the kernel's queue of file events. Source: inotify(7).
    package final class InotifyWatcher: FolderWatcher {
        package let changes: AsyncStream<DiskChanges>
        private let output: AsyncStream<DiskChanges>.Continuation
        private let queue: Int32
        private let folders: Mutex<WatchedFolders>
        private let isStopped = Atomic(false)

        /// Watches the folder at an absolute path, which need not exist yet. Throws if the kernel cannot watch it.
        package init(folder: String) throws {
            let descriptor = try SystemCalls.openWatch()
            queue = descriptor
            (changes, output) = AsyncStream.makeStream()
            var watched = WatchedFolders(root: folder, kernel: .inotify(descriptor))
            do { _ = try watched.start() } catch {
                close(descriptor)
                throw error
            }
            folders = Mutex(watched)
            Thread.detachNewThread { self.readUntilStopped() }
        }

        /// Stops the watch. Its thread ends a moment later.
        package func stop() {
            isStopped.store(true, ordering: .relaxed)
            output.finish()
        }

        private func readUntilStopped() {
            while !isStopped.load(ordering: .relaxed) {
                if SystemCalls.waitForEvent(queue, milliseconds: 250) { readEvents() } else { lookForRoot() }
            }
            close(queue)
        }

        private func readEvents() {
            while let bytes = try? SystemCalls.readEvents(queue, limit: 1 << 16), !bytes.isEmpty {
                report { folders throws in try folders.changes(InotifyEvent.parse(bytes)) }
            }
        }

        /// A folder that is gone has no events. When it comes back, all of it is new.
        private func lookForRoot() {
            report { folders throws in
                guard !folders.hasRoot else { return DiskChanges() }
                return DiskChanges(isEverything: try folders.start())
            }
        }

        private func report(_ read: (inout WatchedFolders) throws -> DiskChanges) {
            // If the kernel has no room for another watch, changes below that folder are only seen with others.
            let found = folders.withLock { (try? read(&$0)) ?? DiskChanges(isEverything: true) }
            if !found.isEmpty { output.yield(found) }
        }
    }

    extension WatchedFolders.Kernel {
        fileprivate static func inotify(_ queue: Int32) -> WatchedFolders.Kernel {
            WatchedFolders.Kernel { path in
                do throws(SystemCalls.Failure) {
                    return try SystemCalls.watch(path, with: queue, for: InotifyEvent.wanted | UInt32(IN_ONLYDIR))
                } catch {
                    guard [ENOENT, ENOTDIR, EACCES].contains(error.code) else { throw error }
                    return nil
                }
            } folders: { path in
                let entries = try? DiskFileSystem().entries(of: path)
                return (entries ?? []).filter { $0.kind == .folder }.map(\.name)
            }
        }
    }
#endif
