internal import CRename
internal import Foundation

/// The system calls that this target uses. This is the only file in the target that handles pointers, so start here if
/// you suspect a memory error. A failed call throws the system's error number.
package enum SystemCalls {
    package struct Failure: Error {
        /// The error number: `ENOENT`.
        package var code: Int32
    }

    /// The error number of the last failed call, for calls that report only that they failed.
    private static var failure: Failure { Failure(code: errno) }

    private static func check(_ result: Int32) throws(Failure) {
        guard result == 0 else { throw failure }
    }

    /// Returns the system's text for an error number: `No such file or directory`.
    static func words(for code: Int32) -> String { unsafe String(cString: strerror(code)) }

    /// The name of this computer; empty if it has none.
    package static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count - 1) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

// MARK: - Paths

extension SystemCalls {
    /// Returns the names in a folder, including `.` and `..`, each with the kind that the file system reports
    /// (`DT_REG`).
    static func entries(of folder: String) throws(Failure) -> [(name: String, type: UInt8)] {
        guard let stream = unsafe opendir(folder) else { throw failure }
        defer { unsafe closedir(stream) }
        var result: [(name: String, type: UInt8)] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            result.append((name, unsafe entry.pointee.d_type))
            errno = 0
        }
        guard errno == 0 else { throw failure }
        return result
    }

    /// Returns the status of a path without following a symbolic link.
    static func status(of path: String) throws(Failure) -> stat {
        var found = stat()
        try check(unsafe lstat(path, &found))
        return found
    }

    static func canonicalPath(of path: String) throws(Failure) -> String {
        guard let result = unsafe realpath(path, nil) else { throw failure }
        defer { unsafe free(result) }
        return unsafe String(cString: result)
    }

    static func createFolder(_ path: String) throws(Failure) { try check(unsafe mkdir(path, 0o777)) }

    static func setPermissions(of path: String, _ permissions: mode_t) throws(Failure) {
        try check(unsafe chmod(path, permissions))
    }

    /// Creates a hard link. If `existing` is a symbolic link, links to the link itself.
    static func link(_ existing: String, to new: String) throws(Failure) {
        try check(unsafe linkat(AT_FDCWD, existing, AT_FDCWD, new, 0))
    }

    /// Creates a symbolic link at `new` with the same target as the link at `existing`.
    static func copyLink(_ existing: String, to new: String) throws(Failure) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        guard unsafe readlink(existing, &target, target.count - 1) >= 0 else { throw failure }
        try check(unsafe symlink(target, new))
    }

    static func rename(_ existing: String, to new: String) throws(Failure) {
        try check(unsafe renameat(AT_FDCWD, existing, AT_FDCWD, new))
    }

    /// Exchanges two paths in a single step. Throws `ENOSYS` or `EINVAL` if this is not possible.
    static func exchange(_ first: String, _ second: String) throws(Failure) {
        let code = unsafe portico_exchange(first, second)
        guard code == 0 else { throw Failure(code: code) }
    }

    static func synchronize(_ folder: String) throws(Failure) {
        let code = unsafe portico_synchronize(folder)
        guard code == 0 else { throw Failure(code: code) }
    }

    static func removeFile(_ path: String) throws(Failure) { try check(unsafe unlink(path)) }

    static func removeFolder(_ path: String) throws(Failure) { try check(unsafe rmdir(path)) }
}

// MARK: - Open files

extension SystemCalls {
    /// Opens a file and returns its descriptor. `permissions` apply only if the file is created.
    static func open(_ path: String, _ flags: Int32, permissions: mode_t = 0) throws(Failure) -> Int32 {
        let descriptor = unsafe Foundation.open(path, flags | O_CLOEXEC, permissions)
        guard descriptor >= 0 else { throw failure }
        return descriptor
    }

    static func status(of descriptor: Int32) throws(Failure) -> stat {
        var found = stat()
        try check(unsafe fstat(descriptor, &found))
        return found
    }

    /// Reads up to `count` bytes; fewer only at the end of the file.
    static func read(_ descriptor: Int32, count: Int) throws(Failure) -> [UInt8] {
        var code: Int32 = 0
        let result = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = unsafe Foundation.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        guard code == 0 else { throw Failure(code: code) }
        return result
    }

    /// Maps the first `count` bytes of a file, which must not change in the meantime.
    static func map(_ descriptor: Int32, count: Int) throws(Failure) -> Data {
        guard let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), unsafe start != MAP_FAILED
        else {
            throw failure
        }
        return unsafe Data(bytesNoCopy: start, count: count, deallocator: .unmap)
    }

    static func write(_ data: Data, to descriptor: Int32) throws(Failure) {
        let outcome = unsafe data.withUnsafeBytes { bytes in
            Result<Void, Failure> { () throws(Failure) in
                var done = 0
                while done < bytes.count {
                    let start = unsafe bytes.baseAddress?.advanced(by: done)
                    let written = unsafe Foundation.write(descriptor, start, bytes.count - done)
                    if written < 0, errno == EINTR { continue }
                    guard written > 0 else { throw Failure(code: written == 0 ? EIO : errno) }
                    done += written
                }
            }
        }
        try outcome.get()
    }

    /// Sets a file's permissions and times to those of another file.
    static func imitate(_ original: stat, _ descriptor: Int32) throws(Failure) {
        #if canImport(Darwin)
            let times = [original.st_atimespec, original.st_mtimespec]
        #else
            let times = [original.st_atim, original.st_mtim]
        #endif
        try check(fchmod(descriptor, original.st_mode & 0o7777))
        try check(unsafe futimens(descriptor, times))
    }

    /// Replaces the whole contents of a file.
    static func replaceContents(of descriptor: Int32, with bytes: [UInt8]) throws(Failure) {
        try check(ftruncate(descriptor, 0))
        guard unsafe pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else { throw failure }
    }

    /// Returns up to `limit` bytes from the start of a file, whatever its current position. Returns no bytes if it
    /// cannot be read.
    static func start(of descriptor: Int32, limit: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = unsafe pread(descriptor, &bytes, limit, 0)
        return Array(bytes.prefix(max(0, count)))
    }
}

// MARK: - Watching

#if os(Linux)
    extension SystemCalls {
        /// Opens a queue of file events that never blocks its reader. Source: inotify(7).
        package static func openWatch() throws(Failure) -> Int32 {
            let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard descriptor >= 0 else { throw failure }
            return descriptor
        }

        /// Adds a folder to the queue. `events` is a mask of `IN_CREATE` and its like. Returns the number by which events
        /// name the folder, the same number if the folder is watched already.
        package static func watch(_ folder: String, with queue: Int32, for events: UInt32) throws(Failure) -> Int32 {
            let number = unsafe inotify_add_watch(queue, folder, events)
            guard number >= 0 else { throw failure }
            return number
        }

        /// Waits until an event arrives. Returns false if none did in that time.
        package static func waitForEvent(_ queue: Int32, milliseconds: Int32) -> Bool {
            var wanted = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
            return unsafe poll(&wanted, 1, milliseconds) > 0
        }

        /// Returns up to `limit` bytes of events that have arrived; empty if there are none.
        package static func readEvents(_ queue: Int32, limit: Int) throws(Failure) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: limit)
            let count = unsafe Foundation.read(queue, &bytes, limit)
            guard count >= 0 || errno == EAGAIN || errno == EINTR else { throw failure }
            return Array(bytes.prefix(max(0, count)))
        }
    }
#endif
