import Foundation

/// An open file. Only this type repeats partial reads and writes until they are complete.
struct OpenFile {
    private let descriptor: Int32
    private let path: String

    /// Returns nil if the file does not exist.
    init?(reading path: String) throws(FileSystemError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { return nil }
            throw FileSystemError("read", path, code: code)
        }
    }

    /// Creates a new file. The user's mask is applied to `permissions`.
    init(creating path: String, permissions: mode_t) throws(FileSystemError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
        self.path = path
        guard descriptor >= 0 else { throw FileSystemError("create", path, code: errno) }
    }

    /// Closes a file that was only read, so an error loses nothing.
    func close() { _ = Foundation.close(descriptor) }

    /// Closes a file that was written. Some file systems report only now that there was no space.
    func closeWritten() throws(FileSystemError) {
        guard Foundation.close(descriptor) == 0 else { throw FileSystemError("write", path, code: errno) }
    }

    func status() throws(FileSystemError) -> stat {
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { throw FileSystemError("read", path, code: errno) }
        return found
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

    /// Returns the first `count` bytes, or fewer if the file has become shorter.
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

    /// Copies the permissions and modification time of another file.
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
