import Foundation

/// An open file of the disk. The one place where reads and writes are repeated until done.
struct OpenFile {
    private let descriptor: Int32
    private let path: String

    /// nil: there is no such file.
    init?(reading path: String) throws(FileSystemError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { return nil }
            throw FileSystemError("read", path, code: code)
        }
    }

    /// A new file. `permissions` are what the user's mask leaves of them.
    init(creating path: String, permissions: mode_t) throws(FileSystemError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
        self.path = path
        guard descriptor >= 0 else { throw FileSystemError("create", path, code: errno) }
    }

    /// Closes a file that was read: nothing can be lost.
    func close() { _ = Foundation.close(descriptor) }

    /// Closes a file that was written: some file systems say only now that it did not fit.
    func closeWritten() throws(FileSystemError) {
        guard Foundation.close(descriptor) == 0 else { throw FileSystemError("write", path, code: errno) }
    }

    func status() throws(FileSystemError) -> stat {
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { throw FileSystemError("read", path, code: errno) }
        return found
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

    /// The first `count` bytes; fewer where the file has grown shorter meanwhile.
    func bytes(count: Int) throws(FileSystemError) -> [UInt8] {
        var failure: Int32 = 0
        let result = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        guard failure == 0 else { throw FileSystemError("read", path, code: failure) }
        return result
    }

    func mapped(count: Int) throws(FileSystemError) -> Data {
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw FileSystemError("map", path, code: errno)
        }
        return Data(bytesNoCopy: start, count: count, deallocator: .unmap)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(FileSystemError) {
        var done = 0
        while done < bytes.count {
            let written = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw FileSystemError("write", path, code: written == 0 ? EIO : errno) }
            done += written
        }
    }

    /// Gives the file another's permissions and time of change.
    func imitate(_ original: stat) throws(FileSystemError) {
        #if canImport(Darwin)
            let times = [original.st_atimespec, original.st_mtimespec]
        #else
            let times = [original.st_atim, original.st_mtim]
        #endif
        guard fchmod(descriptor, original.st_mode & 0o7777) == 0, futimens(descriptor, times) == 0 else {
            throw FileSystemError("copy", path, code: errno)
        }
    }
}
