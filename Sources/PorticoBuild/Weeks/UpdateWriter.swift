package import PorticoModel
import PorticoRendering
package import PorticoWeeks

/// Writes the draft of a status update. Never overwrites a file.
package struct UpdateWriter: Sendable {
    private let fileSystem: any FileSystem

    package init(fileSystem: any FileSystem = DiskFileSystem()) {
        self.fileSystem = fileSystem
    }

    /// Returns the file's path as the user can open it: `Content/acme/status/2026-03-20.md`.
    package func write(
        _ draft: UpdateDraft,
        of project: Project,
        in portal: Portal,
        content: String
    ) throws(BuildFailure) -> String {
        let parts = [content.withoutTrailingSlash, portal.slug, project.folder, draft.path]
        let path = parts.filter { !$0.isEmpty }.joined(separator: "/")
        do {
            guard try fileSystem.status(of: path) == nil else {
                throw BuildFailure(
                    .cannotCreate,
                    "\(path) already exists",
                    fix: "open it, or choose another date with --date"
                )
            }
            let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
            if try fileSystem.canonicalPath(of: folder) == nil { try fileSystem.createFolder(folder, permissions: nil) }
            try fileSystem.createFile(path, contents: .text(draft.text))
            return path
        } catch {
            throw BuildFailure(error)
        }
    }
}
