package import Foundation

/// The real disk, accessed directly through system calls, because a build touches thousands of files and their cost
/// dominates its time.
package struct DiskFileSystem: FileSystem {
    /// Nil where files are mapped instead.
    private let copies: CopiedFiles?

    /// `copies` replaces mapping files, for a program that runs for long.
    package init(copies: CopiedFiles? = nil) {
        self.copies = copies
    }
}

// MARK: - Reading

extension DiskFileSystem {
    package func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]? {
        let found = try existing("list", folder) { () throws(SystemCalls.Failure) in
            try SystemCalls.entries(of: folder)
        }
        guard let found else { return nil }
        var result: [FolderEntry] = []
        for (name, type) in found where name != "." && name != ".." {
            result.append(FolderEntry(name: name, kind: try kind(of: type, "\(folder)/\(name)")))
        }
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
        try existing("inspect", path) { () throws(SystemCalls.Failure) in try SystemCalls.status(of: path) }
            .map(FileStatus.init)
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
        if let copies {
            let status = try file.status()
            return try copies.contents(of: path, FileStatus(status), changed: status.changed) {
                () throws(FileSystemError) in Data(try file.bytes(count: size))
            }
        }
        guard size > Self.smallestMapping else { return Data(try file.bytes(count: size)) }
        return try file.mapped(count: size)
    }

    /// The size in bytes below which copying is faster than mapping.
    private static let smallestMapping = 16_384

    package func canonicalPath(of path: String) throws(FileSystemError) -> String? {
        try existing("resolve", path) { () throws(SystemCalls.Failure) in try SystemCalls.canonicalPath(of: path) }
    }
}

// MARK: - Changing

extension DiskFileSystem {
    package func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError) {
        try perform("create", path) { () throws(SystemCalls.Failure) in try SystemCalls.createFolder(path) }
        guard let permissions else { return }
        try perform("set the permissions of", path) { () throws(SystemCalls.Failure) in
            try SystemCalls.setPermissions(of: path, mode_t(permissions))
        }
    }

    package func link(_ existing: String, to new: String) throws(FileSystemError) {
        try perform("link", new) { () throws(SystemCalls.Failure) in try SystemCalls.link(existing, to: new) }
    }

    package func rename(_ existing: String, to new: String) throws(FileSystemError) {
        try perform("rename", existing) { () throws(SystemCalls.Failure) in try SystemCalls.rename(existing, to: new) }
    }

    package func exchange(_ first: String, _ second: String) throws(FileSystemError) {
        try perform("exchange", second) { () throws(SystemCalls.Failure) in try SystemCalls.exchange(first, second) }
    }

    package func removeFile(_ path: String) throws(FileSystemError) {
        try perform("remove", path) { () throws(SystemCalls.Failure) in try SystemCalls.removeFile(path) }
    }

    package func removeFolder(_ path: String) throws(FileSystemError) {
        try perform("remove", path) { () throws(SystemCalls.Failure) in try SystemCalls.removeFolder(path) }
    }

    package func synchronize(_ folder: String) throws(FileSystemError) {
        try perform("synchronize", folder) { () throws(SystemCalls.Failure) in try SystemCalls.synchronize(folder) }
    }
}

// MARK: - Failures

/// Performs an operation on `path`. If it fails, the error names both.
func perform<Value>(
    _ operation: String,
    _ path: String,
    _ call: () throws(SystemCalls.Failure) -> Value
) throws(FileSystemError) -> Value {
    do throws(SystemCalls.Failure) { return try call() } catch {
        throw FileSystemError(operation, path, code: error.code)
    }
}

/// Does the same, but returns nil if nothing exists at `path`.
func existing<Value>(
    _ operation: String,
    _ path: String,
    _ call: () throws(SystemCalls.Failure) -> Value
) throws(FileSystemError) -> Value? {
    do throws(FileSystemError) { return try perform(operation, path, call) } catch {
        guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
        return nil
    }
}

extension stat {
    /// The time of the last change of contents or status, in nanoseconds since 1970-01-01 UTC.
    fileprivate var changed: Int64 {
        #if canImport(Darwin)
            let time = st_ctimespec
        #else
            let time = st_ctim
        #endif
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
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
