import PorticoRendering

/// Writes the files of a new site or client. Never overwrites a file.
package struct ScaffoldWriter: Sendable {
    private let fileSystem: any FileSystem

    package init(fileSystem: any FileSystem = DiskFileSystem()) {
        self.fileSystem = fileSystem
    }

    /// Writes the files to a folder that is empty or does not exist yet.
    package func fill(_ folder: String, with files: [ScaffoldFile]) throws(BuildFailure) {
        do {
            let entries = try fileSystem.entries(of: folder)
            if entries == nil, try fileSystem.status(of: folder) != nil {
                throw BuildFailure(.cannotCreate, "\"\(folder)\" is not a folder")
            }
            // Files that git, an editor or the system put there do not count as content.
            guard (entries ?? []).allSatisfy({ $0.name.hasPrefix(".") }) else {
                throw BuildFailure(
                    .cannotCreate,
                    "\"\(folder)\" is not empty",
                    fix: "choose a folder that is empty or does not exist yet"
                )
            }
            try write(files, into: folder)
        } catch {
            throw BuildFailure(error)
        }
    }

    /// Writes the files to a folder that must not exist yet.
    package func create(_ folder: String, with files: [ScaffoldFile]) throws(BuildFailure) {
        do {
            guard try fileSystem.status(of: folder) == nil else {
                throw BuildFailure(.cannotCreate, "\"\(folder)\" already exists", fix: "choose another name")
            }
            try write(files, into: folder)
        } catch {
            throw BuildFailure(error)
        }
    }

    private func write(_ files: [ScaffoldFile], into folder: String) throws {
        for above in folder.withoutTrailingSlash.foldersAbove + [folder] where !above.isEmpty {
            try createFolder(above)
        }
        for file in files {
            for above in file.path.foldersAbove { try createFolder("\(folder)/\(above)") }
            try fileSystem.createFile("\(folder)/\(file.path)", contents: .text(file.text))
        }
    }

    private func createFolder(_ path: String) throws {
        guard try fileSystem.canonicalPath(of: path) == nil else { return }
        try fileSystem.createFolder(path, permissions: nil)
    }
}
