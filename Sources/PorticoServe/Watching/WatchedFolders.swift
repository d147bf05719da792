import PorticoBuild

/// Knows which watch is which folder, and turns events into changes.
struct WatchedFolders {
    /// What the kernel and the disk are asked for; a test puts its own in place.
    struct Kernel: Sendable {
        /// Watches the folder at a path. Returns the watch's number, or nil if there is no such folder.
        var watch: @Sendable (String) throws -> Int32?
        /// Returns the names of the folders in the one at a path.
        var folders: @Sendable (String) -> [String]
    }

    private let root: String
    private let kernel: Kernel
    /// Paths relative to the root, empty for the root itself, by watch.
    private var paths: [Int32: String] = [:]

    init(root: String, kernel: Kernel) {
        self.root = root
        self.kernel = kernel
    }

    /// Whether the root exists, as far as is known.
    var hasRoot: Bool { paths.values.contains("") }

    /// Watches the root and every folder below it. Returns whether the root exists. Throws if the kernel refuses.
    mutating func start() throws -> Bool {
        paths = [:]
        try add("")
        return hasRoot
    }

    /// Returns the changes that these events stand for.
    mutating func changes(_ events: [InotifyEvent]) throws -> DiskChanges {
        var changes = DiskChanges()
        for event in events {
            if event.has(InotifyEvent.overflow) {
                changes.isEverything = true
                _ = try start()
            } else {
                try note(event, &changes)
            }
        }
        return changes
    }

    private mutating func note(_ event: InotifyEvent, _ changes: inout DiskChanges) throws {
        guard let folder = paths[event.watch] else { return }
        let isGone = InotifyEvent.folderDeleted | InotifyEvent.folderMoved | InotifyEvent.unmounted
        if event.has(isGone | InotifyEvent.watchRemoved), event.name.isEmpty {
            // A folder that was moved keeps its watch, under a path that is no longer its own; its parent says where it
            // is now. The root has no parent that is watched.
            if folder.isEmpty, event.has(isGone) {
                paths = [:]
                changes.isEverything = true
            } else if !event.has(InotifyEvent.folderMoved) {
                paths[event.watch] = nil
            }
            return
        }
        guard !event.name.isEmpty, !IgnoredNames.contains(event.name) else { return }
        let path = folder.isEmpty ? event.name : "\(folder)/\(event.name)"
        changes.paths.insert(path)
        guard event.has(InotifyEvent.isFolder) else { return }
        if event.has(InotifyEvent.movedFrom) { forget(path) }
        if event.has(InotifyEvent.created | InotifyEvent.movedTo) { try add(path) }
    }

    private mutating func forget(_ path: String) {
        paths = paths.filter { $0.value != path && !$0.value.hasPrefix(path + "/") }
    }

    /// Watches a folder and those inside it. The watch comes before the list, so that a folder created in between is in
    /// one of them.
    private mutating func add(_ path: String) throws {
        var waiting = [path]
        while let next = waiting.popLast() {
            let full = next.isEmpty ? root : "\(root)/\(next)"
            guard let watch = try kernel.watch(full) else { continue }
            paths[watch] = next
            for name in kernel.folders(full) where !IgnoredNames.contains(name) {
                waiting.append(next.isEmpty ? name : "\(next)/\(name)")
            }
        }
    }
}
