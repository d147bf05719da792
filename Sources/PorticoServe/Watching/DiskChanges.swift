/// What has changed below a folder.
package struct DiskChanges: Sendable, Hashable {
    /// Paths relative to the folder, with `/` as separator: `acme/plan.yml`. A folder stands for everything inside it.
    package var paths: Set<String> = []
    /// Whether anything may have changed: events were lost, or the folder itself went or came.
    package var isEverything = false

    package init(paths: Set<String> = [], isEverything: Bool = false) {
        self.paths = paths
        self.isEverything = isEverything
    }

    package var isEmpty: Bool { paths.isEmpty && !isEverything }

    package mutating func add(_ other: DiskChanges) {
        paths.formUnion(other.paths)
        isEverything = isEverything || other.isEverything
    }
}

/// Reports what changes below a folder until it is stopped.
package protocol FolderWatcher: Sendable {
    /// The changes in batches. Only one task may read them.
    var changes: AsyncStream<DiskChanges> { get }
    func stop()
}
