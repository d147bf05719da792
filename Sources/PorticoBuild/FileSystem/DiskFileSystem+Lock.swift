import Foundation

// A lock is a file locked with flock(2). The system releases it when its holder ends, for whatever reason.
extension DiskFileSystem {
    package func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt {
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard descriptor >= 0 else { throw FileSystemError("create", path, code: errno) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                defer { close(descriptor) }
                guard code == EWOULDBLOCK else { throw FileSystemError("lock", path, code: code) }
                return .heldByAnother(words(in: descriptor))
            }
            // The previous holder may have removed the file after we opened it and before we locked it.
            if isStill(descriptor, at: path) {
                write(holder, into: descriptor)
                return .taken(DiskLock(path: path, descriptor: descriptor))
            }
            close(descriptor)
        }
    }

    private func isStill(_ descriptor: Int32, at path: String) -> Bool {
        var ours = stat()
        var standing = stat()
        guard fstat(descriptor, &ours) == 0, lstat(path, &standing) == 0 else { return false }
        return FileStatus(ours).isSameFile(as: FileStatus(standing))
    }

    /// Writes the holder's name for other programs' messages. The lock works even if this fails.
    private func write(_ holder: String, into descriptor: Int32) {
        let bytes = Array(holder.utf8)
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = pwrite(descriptor, bytes, bytes.count, 0)
    }

    private func words(in descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        return String(words.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
    }
}

private struct DiskLock: HeldLock {
    let path: String
    let descriptor: Int32

    func release() {
        unlink(path)
        close(descriptor)
    }
}
