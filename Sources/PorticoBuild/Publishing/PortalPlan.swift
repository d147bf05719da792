import PorticoRendering

/// What has to happen so that a portal's folder holds the new files, what is not ours, and nothing else.
struct PortalPlan: Sendable {
    /// To be written: new, or different from what stands there.
    var written: [OutputFile] = []
    /// Stand there already, byte for byte: they keep their identity and time.
    var kept: [OutputFile] = []
    /// Not ours, and in nobody's way, sorted: they come along.
    var carried: [String] = []
    /// Empty folders, not ours either.
    var carriedFolders: [String] = []
    /// Not ours, and where we have to write, sorted: as long as there is one, nothing is done.
    var conflicts: [String] = []
    /// Ours, and no longer wanted.
    var dropped: [String] = []
    var manifest = Manifest()
    var old: PortalTree

    /// Whether the portal is already as it should be.
    func isDone(before: [Manifest]) -> Bool { written.isEmpty && dropped.isEmpty && before == [manifest] }

    /// Folders to be created below the portal's, parents first.
    var folders: [String] {
        let files = written.map(\.path) + kept.map(\.path) + carried
        let all = files.flatMap(\.foldersAbove) + carriedFolders.flatMap { $0.foldersAbove + [$0] }
        return all.sortedByBytes.uniqueByBytes
    }
}

extension [String] {
    /// One order on every system, in which a folder stands before what is in it.
    var sortedByBytes: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// For a sorted list. Names that are one `String` but two names on the disk stay two.
    fileprivate var uniqueByBytes: [String] {
        var result: [String] = []
        for name in self where !(result.last?.utf8.elementsEqual(name.utf8) ?? false) { result.append(name) }
        return result
    }
}
