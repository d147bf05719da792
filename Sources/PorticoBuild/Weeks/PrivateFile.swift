import PorticoRendering

/// Writes a file that is for the supplier only, and refuses to put it where portals are published or content is read.
package struct PrivateFile: Sendable {
    private let fileSystem: any FileSystem
    private let content: String

    package init(content: String, fileSystem: any FileSystem = DiskFileSystem()) {
        self.content = content
        self.fileSystem = fileSystem
    }

    /// Writes or replaces the file. Recognizes an output folder by the state that portico keeps in it.
    package func write(_ text: String, to path: String) throws(BuildFailure) {
        do {
            let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            let folder = try fileSystem.canonicalPath(of: parent.isEmpty ? "/" : parent)
            guard let folder else { throw BuildFailure(.cannotCreate, "there is no folder \"\(parent)\"") }
            try refuse(folder, path)
            let draft = "\(folder)/.portico-overview.tmp"
            if try fileSystem.status(of: draft) != nil { try fileSystem.removeFile(draft) }
            try fileSystem.createFile(draft, contents: .text(text))
            let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
            try fileSystem.rename(draft, to: "\(folder)/\(name)")
        } catch {
            throw BuildFailure(error)
        }
    }

    private func refuse(_ folder: String, _ path: String) throws {
        for above in folder.foldersAbove + [folder] where !above.isEmpty {
            if try fileSystem.status(of: "\(above)/.portico") != nil {
                throw BuildFailure(
                    .cannotCreate,
                    "refusing to write \(path): it is inside the output folder \(above)",
                    fix: "choose a file outside it: this page is about all clients"
                )
            }
        }
        if let content = try fileSystem.canonicalPath(of: content), (folder + "/").hasPrefix(content + "/") {
            throw BuildFailure(
                .cannotCreate,
                "refusing to write \(path): it is inside the content folder",
                fix: "choose a file outside it"
            )
        }
    }
}
