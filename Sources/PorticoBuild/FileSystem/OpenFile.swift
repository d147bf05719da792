import Foundation

/// An open file of the disk.
struct OpenFile {
    private let descriptor: Int32
    private let path: String

    /// Returns nil if the file does not exist.
    init?(reading path: String) throws(FileSystemError) {
        let opened = try existing("read", path) { () throws(SystemCalls.Failure) in
            try SystemCalls.open(path, O_RDONLY)
        }
        guard let opened else { return nil }
        descriptor = opened
        self.path = path
    }

    /// Creates a new file. The user's mask is applied to `permissions`.
    init(creating path: String, permissions: mode_t) throws(FileSystemError) {
        descriptor = try perform("create", path) { () throws(SystemCalls.Failure) in
            try SystemCalls.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: permissions)
        }
        self.path = path
    }

    /// Closes a file that was only read, so an error loses nothing.
    func close() { _ = Foundation.close(descriptor) }

    /// Closes a file that was written. Some file systems report only now that there was no space.
    func closeWritten() throws(FileSystemError) {
        guard Foundation.close(descriptor) == 0 else { throw FileSystemError("write", path, code: errno) }
    }

    func status() throws(FileSystemError) -> stat {
        try perform("read", path) { () throws(SystemCalls.Failure) in try SystemCalls.status(of: descriptor) }
    }

    /// Returns the size in bytes. Only regular files have one.
    func size() throws(FileSystemError) -> Int {
        let found = try status()
        switch FileKind(mode: found.st_mode) {
        case .file: return Int(found.st_size)
        case .folder: throw FileSystemError("read", path, code: EISDIR)
        case .symbolicLink, .other: throw FileSystemError("read", path, code: EINVAL)
        }
    }

    /// Returns the next `count` bytes, or fewer if the file has become shorter in the meantime.
    func bytes(count: Int) throws(FileSystemError) -> [UInt8] {
        try perform("read", path) { () throws(SystemCalls.Failure) in try SystemCalls.read(descriptor, count: count) }
    }

    func mapped(count: Int) throws(FileSystemError) -> Data {
        try perform("map", path) { () throws(SystemCalls.Failure) in try SystemCalls.map(descriptor, count: count) }
    }

    func write(_ data: Data) throws(FileSystemError) {
        try perform("write", path) { () throws(SystemCalls.Failure) in try SystemCalls.write(data, to: descriptor) }
    }

    /// Copies the permissions and modification time of another file.
    func imitate(_ original: stat) throws(FileSystemError) {
        try perform("copy", path) { () throws(SystemCalls.Failure) in try SystemCalls.imitate(original, descriptor) }
    }
}
