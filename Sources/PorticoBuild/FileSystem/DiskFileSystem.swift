internal import CRename
package import Foundation

/// The real disk, accessed directly through system calls, because a build touches thousands of files and their cost
/// dominates its time.
package struct DiskFileSystem: FileSystem {
    package init() {}
}

// MARK: - Reading

extension DiskFileSystem {
    package func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]? {
        guard let stream = opendir(folder) else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { return nil }
            throw FileSystemError("list", folder, code: code)
        }
        defer { closedir(stream) }
        var result: [FolderEntry] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." {
                result.append(FolderEntry(name: name, kind: try kind(of: entry.pointee.d_type, "\(folder)/\(name)")))
            }
            errno = 0
        }
        guard errno == 0 else { throw FileSystemError("list", folder, code: errno) }
        return result.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private func kind(of type: UInt8, _ path: String) throws(FileSystemError) -> FileKind {
        switch Int(type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .symbolicLink
        // Some file systems do not report the kind.
        case Int(DT_UNKNOWN): try status(of: path)?.kind ?? .other
        default: .other
        }
    }

    package func status(of path: String) throws(FileSystemError) -> FileStatus? {
        var found = stat()
        guard lstat(path, &found) == 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { return nil }
            throw FileSystemError("inspect", path, code: code)
        }
        return FileStatus(found)
    }

    package func contents(of path: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
        guard let file = try OpenFile(reading: path) else { return nil }
        defer { file.close() }
        let size = try file.size()
        guard size <= limit else { throw FileSystemError("read", path, code: EFBIG) }
        return try file.bytes(count: size)
    }

    package func mappedContents(of path: String) throws(FileSystemError) -> Data? {
        guard let file = try OpenFile(reading: path) else { return nil }
        defer { file.close() }
        let size = try file.size()
        guard size > Self.smallestMapping else { return Data(try file.bytes(count: size)) }
        return try file.mapped(count: size)
    }

    /// The size in bytes below which copying is faster than mapping.
    private static let smallestMapping = 16_384

    package func canonicalPath(of path: String) throws(FileSystemError) -> String? {
        guard let result = realpath(path, nil) else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { return nil }
            throw FileSystemError("resolve", path, code: code)
        }
        defer { free(result) }
        return String(cString: result)
    }
}

// MARK: - Changing

extension DiskFileSystem {
    package func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError) {
        try check(mkdir(path, 0o777), "create", path)
        guard let permissions else { return }
        try check(chmod(path, mode_t(permissions)), "set the permissions of", path)
    }

    package func link(_ existing: String, to new: String) throws(FileSystemError) {
        try check(linkat(AT_FDCWD, existing, AT_FDCWD, new, 0), "link", new)
    }

    package func rename(_ existing: String, to new: String) throws(FileSystemError) {
        try check(renameat(AT_FDCWD, existing, AT_FDCWD, new), "rename", existing)
    }

    package func exchange(_ first: String, _ second: String) throws(FileSystemError) {
        let code = portico_exchange(first, second)
        guard code == 0 else { throw FileSystemError("exchange", second, code: code) }
    }

    package func removeFile(_ path: String) throws(FileSystemError) {
        try check(unlink(path), "remove", path)
    }

    package func removeFolder(_ path: String) throws(FileSystemError) {
        try check(rmdir(path), "remove", path)
    }

    package func synchronize(_ folder: String) throws(FileSystemError) {
        let code = portico_synchronize(folder)
        guard code == 0 else { throw FileSystemError("synchronize", folder, code: code) }
    }

    private func check(_ result: Int32, _ operation: String, _ path: String) throws(FileSystemError) {
        guard result == 0 else { throw FileSystemError(operation, path, code: errno) }
    }
}

extension FileStatus {
    init(_ found: stat) {
        #if canImport(Darwin)
            let time = found.st_mtimespec
        #else
            let time = found.st_mtim
        #endif
        self.init(
            kind: FileKind(mode: found.st_mode),
            size: Int(found.st_size),
            device: UInt64(truncatingIfNeeded: found.st_dev),
            inode: UInt64(found.st_ino),
            modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
            permissions: UInt16(truncatingIfNeeded: found.st_mode & 0o7777)
        )
    }
}

extension FileKind {
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        default: self = .other
        }
    }
}
