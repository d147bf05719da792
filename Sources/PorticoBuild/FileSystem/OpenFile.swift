import Foundation

/// An open file of the disk.
struct OpenFile {
    private let descriptor: Int32
    private let path: String

    /// nil: there is no such file.
    init?(reading path: String) throws(FileSystemError) {
        let opened = try existing("read", path) { () throws(SystemCalls.Failure) in
            try SystemCalls.open(path, O_RDONLY)
        }
        guard let opened else { return nil }
        descriptor = opened
        self.path = path
    }

    /// A new file. `permissions` are what the user's mask leaves of them.
    init(creating path: String, permissions: mode_t) throws(FileSystemError) {
        descriptor = try perform("create", path) { () throws(SystemCalls.Failure) in
            try SystemCalls.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: permissions)
        }
        self.path = path
    }

    /// Closes a file that was read: nothing can be lost.
    func close() { _ = Foundation.close(descriptor) }

    /// Closes a file that was written: some file systems say only now that it did not fit.
    func closeWritten() throws(FileSystemError) {
        guard Foundation.close(descriptor) == 0 else { throw FileSystemError("write", path, code: errno) }
    }

    func status() throws(FileSystemError) -> stat {
        try perform("read", path) { () throws(SystemCalls.Failure) in try SystemCalls.status(of: descriptor) }
    }

    /// In bytes; only a regular file has one.
    func size() throws(FileSystemError) -> Int {
        let found = try status()
        switch FileKind(mode: found.st_mode) {
        case .file: return Int(found.st_size)
        case .folder: throw FileSystemError("read", path, code: EISDIR)
        case .symbolicLink, .other: throw FileSystemError("read", path, code: EINVAL)
        }
    }

    /// The next `count` bytes; fewer where the file has grown shorter meanwhile.
    func bytes(count: Int) throws(FileSystemError) -> [UInt8] {
        try perform("read", path) { () throws(SystemCalls.Failure) in try SystemCalls.read(descriptor, count: count) }
    }

    func mapped(count: Int) throws(FileSystemError) -> Data {
        try perform("map", path) { () throws(SystemCalls.Failure) in try SystemCalls.map(descriptor, count: count) }
    }

    func write(_ data: Data) throws(FileSystemError) {
        try perform("write", path) { () throws(SystemCalls.Failure) in try SystemCalls.write(data, to: descriptor) }
    }

    /// Gives the file another's permissions and time of change.
    func imitate(_ original: stat) throws(FileSystemError) {
        try perform("copy", path) { () throws(SystemCalls.Failure) in try SystemCalls.imitate(original, descriptor) }
    }
}
