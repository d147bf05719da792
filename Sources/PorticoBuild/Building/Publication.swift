/// The last step of a build: puts the staged portals in place and tells the user which files stayed.
struct Publication {
    let publisher: Publisher
    let request: BuildRequest

    /// Publishes the staged portals and returns notes for the user. If files are in the way, throws and changes
    /// nothing.
    func publish(_ staged: [StagedPortal], site: Site) throws -> [String] {
        var portals = staged
        var notes: [String] = []
        if let conflicts = BuildFailure.conflicts(staged, in: output) { throw conflicts }
        for slug in try publisher.portals(otherThan: site.slugs) {
            if request.prunes {
                portals.append(try publisher.stageRemoval(of: slug))
                notes.append("removed \(output)/\(slug): its client no longer exists")
            } else {
                notes.append("\(output)/\(slug) is still there, but its client no longer exists; --prune removes it")
            }
        }
        for portal in portals where !portal.carried.isEmpty {
            let names = Self.list(portal.carried)
            notes.append("kept in \(output)/\(portal.slug), not written by portico: \(names)")
        }
        let aside = publisher.keptFromBefore + (try publisher.publish(portals))
        publisher.close()
        return notes + aside.map { "moved aside, because its place was taken: \($0)" }
    }

    private var output: String { publisher.folder.name.withoutTrailingSlash }

    /// Returns the names in one line: `a, b, c and 4 more`.
    static func list(_ names: [String]) -> String {
        let shown = names.prefix(8).joined(separator: ", ")
        return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
    }
}

extension BuildFailure {
    fileprivate static func conflicts(_ portals: [StagedPortal], in output: String) -> BuildFailure? {
        let paths = portals.flatMap { portal in
            portal.conflicts.map { $0.isEmpty ? "\(output)/\(portal.slug)" : "\(output)/\(portal.slug)/\($0)" }
        }
        guard !paths.isEmpty else { return nil }
        let list = paths.prefix(20).map { "\n  \($0)" }.joined()
        let more = paths.count > 20 ? "\n  and \(paths.count - 20) more" : ""
        return BuildFailure(
            .cannotCreate,
            "these files are in the way; portico did not write them, or they were changed since:\(list)\(more)",
            fix: "move or delete them, then build again; nothing was changed"
        )
    }
}
