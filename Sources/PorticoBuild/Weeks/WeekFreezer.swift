package import PorticoModel
import PorticoRendering
package import PorticoWeeks

/// Writes a project's newest update, together with its data, to its `snapshots/` folder.
package struct WeekFreezer: Sendable {
    /// The outcome for a project's newest week.
    package struct Outcome: Sendable {
        package enum Kind: Sendable {
            case frozen
            /// The snapshot already existed and nothing has changed.
            case unchanged
            /// The snapshot already existed and the data have changed since; nothing was written.
            case changed(SnapshotDiff)
            /// The snapshot existed and was written again with the changes since.
            case replaced(SnapshotDiff)
        }

        /// The snapshot's path: `Content/acme/snapshots/2026-03-13.json`.
        package var path: String
        package var kind: Kind
    }

    private let fileSystem: any FileSystem

    package init(fileSystem: any FileSystem = DiskFileSystem()) {
        self.fileSystem = fileSystem
    }

    /// Freezes the newest update of each of the client's projects. If `replaces` is true, also freezes again those
    /// whose data have changed since the snapshot.
    package func freeze(
        _ portal: Portal,
        content: String,
        replacing replaces: Bool = false
    ) throws(BuildFailure) -> [Outcome] {
        var result: [Outcome] = []
        for project in [portal.root] + portal.projects {
            guard let live = project.weeks.live else { continue }
            let path = Self.path(of: live.date, in: project.folder, of: portal.slug, content: content)
            let outcome = try freeze(live, project.weeks, at: path, replaces)
            result.append(outcome)
        }
        return result
    }

    /// Returns the path of a week's snapshot: `Content/acme/snapshots/2026-03-13.json`.
    package static func path(of date: CalendarDate, in folder: String, of client: String, content: String) -> String {
        let parts = [content.withoutTrailingSlash, client, folder, "snapshots", "\(date).json"]
        return parts.filter { !$0.isEmpty }.joined(separator: "/")
    }

    private func freeze(
        _ live: Snapshot,
        _ weeks: ProjectWeeks,
        at path: String,
        _ replaces: Bool
    ) throws(BuildFailure) -> Outcome {
        let former = weeks.frozen.last { $0.date == live.date }
        if let former, former.isSame(as: live) { return Outcome(path: path, kind: .unchanged) }
        if let former, !replaces {
            return Outcome(path: path, kind: .changed(weeks.changes(from: former, to: live)))
        }
        try write(live.text, to: path)
        return Outcome(path: path, kind: former.map { .replaced(weeks.changes(from: $0, to: live)) } ?? .frozen)
    }

    /// Removes snapshots that ``freeze(_:content:replacing:)`` has just created.
    package func takeBack(_ paths: [String]) throws(BuildFailure) {
        do { for path in paths { try fileSystem.removeFile(path) } } catch { throw BuildFailure(error) }
    }

    /// Writes the file atomically: to a temporary file beside it, which is then renamed.
    package func write(_ text: String, to path: String) throws(BuildFailure) {
        do {
            let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
            if try fileSystem.canonicalPath(of: folder) == nil { try fileSystem.createFolder(folder, permissions: nil) }
            let draft = path + ".tmp"
            if try fileSystem.status(of: draft) != nil { try fileSystem.removeFile(draft) }
            try fileSystem.createFile(draft, contents: .text(text))
            try fileSystem.rename(draft, to: path)
        } catch {
            throw BuildFailure(error)
        }
    }
}
