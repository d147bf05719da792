import Foundation
import PorticoDiagnostics
package import PorticoModel
import PorticoRendering
import PorticoWeeks

/// Creates snapshots of a project's past weeks from its git history, each update with the data committed on the day it
/// first appeared.
package struct GitHistory: Sendable {
    /// The outcome for one update.
    package struct Outcome: Sendable {
        package enum Kind: Sendable {
            /// `daysLate` is the number of days between the update's date and the commit of its data.
            case frozen(path: String, daysLate: Int)
            case skipped(reason: String)
        }

        /// The project's folder; empty for the client's own folder.
        package var folder: String
        package var date: CalendarDate
        package var kind: Kind
    }

    private let fileSystem: any FileSystem
    private let content: String

    package init(content: String, fileSystem: any FileSystem = DiskFileSystem()) {
        self.content = content.withoutTrailingSlash
        self.fileSystem = fileSystem
    }

    /// Freezes every published update of `portal` that has no snapshot, oldest first.
    package func fill(_ portal: Portal, settings: SiteSettings) throws(BuildFailure) -> [Outcome] {
        do {
            var result: [Outcome] = []
            for project in [portal.root] + portal.projects where !project.updates.isEmpty {
                result += try fill(project, of: portal, settings)
            }
            return result
        } catch {
            throw BuildFailure(error)
        }
    }

    private func fill(_ project: Project, of portal: Portal, _ settings: SiteSettings) throws -> [Outcome] {
        let missing = project.updates.filter { !project.weeks.isFrozen($0.date) }.sorted { $0.date < $1.date }
        guard let oldest = missing.first else { return [] }
        if let frozen = project.weeks.frozen.first(where: { $0.date > oldest.date }) {
            throw BuildFailure(
                .cannotCreate,
                "the snapshot of \(frozen.date) was taken without one of \(oldest.date), and earlier weeks cannot be added to a chain later",
                fix: "remove \(portal.slug)'s snapshots/ first, then recreate all of them from the history"
            )
        }
        let git = Git(folder: content)
        let base = try git.prefix() + portal.slug
        let commits = try git.commits(touching: portal.slug)
        var made: [SourceFile] = []
        var result: [Outcome] = []
        for update in missing {
            let path = "\(try git.prefix())\(update.sourcePath)"
            guard let commit = try self.commit(of: path, commits, git) else {
                result.append(
                    Outcome(folder: project.folder, date: update.date, kind: .skipped(reason: "it was never committed"))
                )
                continue
            }
            let kind = try freeze(update.date, of: project.folder, portal.slug, commit, base, git, settings, &made)
            result.append(Outcome(folder: project.folder, date: update.date, kind: kind))
        }
        return result
    }

    /// Returns the last commit of the day on which the file first appeared, so that corrections made on that day are
    /// included.
    private func commit(of path: String, _ commits: [Git.Commit], _ git: Git) throws -> Git.Commit? {
        guard let first = try git.commits(touching: ":(top)\(path)").first,
            let index = commits.firstIndex(where: { $0.id == first.id })
        else { return nil }
        let day = first.time / 86_400
        return commits[index...].prefix { $0.time / 86_400 == day }.last
    }

    private func freeze(
        _ date: CalendarDate,
        of folder: String,
        _ slug: String,
        _ commit: Git.Commit,
        _ base: String,
        _ git: Git,
        _ settings: SiteSettings,
        _ made: inout [SourceFile]
    ) throws -> Outcome.Kind {
        func live(files: Set<String>) throws -> (week: Snapshot?, diagnostics: [Diagnostic]) {
            var source = try source(slug, commit, base, git, settings, files)
            source.texts.removeAll { $0.path.contains("/snapshots/") }
            source.texts += made
            let (portal, diagnostics) = PortalParser(dates: BuildDates(today: date)).parse(source)
            let projects = portal.map { [$0.root] + $0.projects } ?? []
            return (projects.first { $0.folder == folder }?.weeks.live, diagnostics)
        }
        var (week, diagnostics) = try live(files: [])
        // Only files that the update links to are worth reading.
        if let files = week?.files, !files.isEmpty {
            (week, diagnostics) = try live(files: Set(files.map(\.path)))
        }
        guard let live = week, live.date == date else {
            let first = diagnostics.sorted().first { $0.severity == .error }
            let reason =
                first.map { "\($0.place.file):\($0.place.start.line): \($0.summary)" } ?? "it was not published then"
            return .skipped(reason: "commit \(commit.id.prefix(9)): \(reason)")
        }
        let path = WeekFreezer.path(of: date, in: folder, of: slug, content: content)
        try WeekFreezer(fileSystem: fileSystem).write(live.text, to: path)
        let name = [slug, folder, "snapshots", "\(date).json"].filter { !$0.isEmpty }.joined(separator: "/")
        made.append(SourceFile(path: name, text: live.text))
        let committed = CalendarDate(dayNumber: commit.time / 86_400)
        return .frozen(path: path, daysLate: committed.days(since: date))
    }

    /// Returns the client's folder as of a commit. Of files that are not text, only `files` include their bytes.
    private func source(
        _ slug: String,
        _ commit: Git.Commit,
        _ base: String,
        _ git: Git,
        _ settings: SiteSettings,
        _ files: Set<String>
    ) throws -> ClientSource {
        let memory = MemoryFileSystem()
        try memory.createFolder("/content", permissions: nil)
        for entry in try git.files(in: commit, below: base) {
            let below = entry.path.dropFirst(base.count)
            let path = "/content/\(slug)\(below)"
            for above in path.foldersAbove where try !above.isEmpty && memory.status(of: above) == nil {
                try memory.createFolder(above, permissions: nil)
            }
            let isRead =
                [".md", ".yml", ".yaml", ".csv", ".json"].contains(where: path.hasSuffix)
                || files.contains(String(below.dropFirst()))
            let bytes = isRead ? try git.contents(of: entry.object) : Data()
            try memory.createFile(path, contents: .bytes(bytes))
        }
        return try ClientReader(fileSystem: memory, content: "/content").read(
            ClientFolder(name: slug),
            settings: settings
        ).0
    }
}
