import Foundation

// A lock is a file with flock(2) on it: the system lets go of it when its holder dies, however that comes.
extension DiskFileSystem {
    package func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt {
        while true {
            let descriptor = try perform("create", path) { () throws(SystemCalls.Failure) in
                try SystemCalls.open(path, O_RDWR | O_CREAT | O_NOFOLLOW, permissions: 0o644)
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                defer { close(descriptor) }
                guard code == EWOULDBLOCK else { throw FileSystemError("lock", path, code: code) }
                return .heldByAnother(words(in: descriptor))
            }
            // Whoever held it before may have removed the file between our opening and our locking it.
            if isStill(descriptor, at: path) {
                write(holder, into: descriptor)
                return .taken(DiskLock(path: path, descriptor: descriptor))
            }
            close(descriptor)
        }
    }

    private func isStill(_ descriptor: Int32, at path: String) -> Bool {
        guard let ours = try? SystemCalls.status(of: descriptor), let standing = try? SystemCalls.status(of: path)
        else {
            return false
        }
        return FileStatus(ours).isSameFile(as: FileStatus(standing))
    }

    /// Only for the words of another program's message: without them the lock is as good.
    private func write(_ holder: String, into descriptor: Int32) {
        try? SystemCalls.replaceContents(of: descriptor, with: Array(holder.utf8))
    }

    private func words(in descriptor: Int32) -> String {
        let words = String(decoding: SystemCalls.start(of: descriptor, limit: 200), as: UTF8.self)
        return String(words.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
    }
}

private struct DiskLock: HeldLock {
    let path: String
    let descriptor: Int32

    func release() {
        try? SystemCalls.removeFile(path)
        close(descriptor)
    }
}
