import PorticoRendering

/// The steps after which a portal's folder contains the new files, other people's files, and nothing else.
struct PortalPlan: Sendable {
    /// Files to write because they are new or differ from the existing ones.
    var written: [OutputFile] = []
    /// Files that already exist with the same bytes. They keep their identity and modification time.
    var kept: [OutputFile] = []
    /// Other people's files that are not in the way, sorted. They are carried over.
    var carried: [String] = []
    /// Empty folders that portico did not create.
    var carriedFolders: [String] = []
    /// Other people's files that are in the way, sorted. If there are any, nothing is changed.
    var conflicts: [String] = []
    /// Files that portico wrote and no longer needs.
    var dropped: [String] = []
    var manifest = Manifest()
    var old: PortalTree

    /// Returns whether the portal is already up to date.
    func isDone(before: [Manifest]) -> Bool { written.isEmpty && dropped.isEmpty && before == [manifest] }

    /// The folders to create inside the portal, parents first.
    var folders: [String] {
        let files = written.map(\.path) + kept.map(\.path) + carried
        let all = files.flatMap(\.foldersAbove) + carriedFolders.flatMap { $0.foldersAbove + [$0] }
        return all.sortedByBytes.uniqueByBytes
    }
}

extension [String] {
    /// Sorts by bytes: the same order on every system, with a folder before its contents.
    var sortedByBytes: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// Removes repetitions from a sorted list. Names that are equal as `String` but differ on disk are kept.
    fileprivate var uniqueByBytes: [String] {
        var result: [String] = []
        for name in self where !(result.last?.utf8.elementsEqual(name.utf8) ?? false) { result.append(name) }
        return result
    }
}
