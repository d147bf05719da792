import Foundation
package import PorticoRendering

// Creating and copying files.
extension DiskFileSystem {
    package func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError) {
        try create(path, permissions: 0o666) { (file) throws(FileSystemError) in
            try contents.withBytes { (bytes) throws(FileSystemError) in try file.write(bytes) }
        }
    }

    package func copy(_ existing: String, to new: String) throws(FileSystemError) {
        switch try status(of: existing)?.kind {
        case .symbolicLink: try copyLink(existing, to: new)
        case .file: try copyFile(existing, to: new)
        case .folder, .other: throw FileSystemError("copy", existing, code: EINVAL)
        case nil: throw FileSystemError("copy", existing, code: ENOENT)
        }
    }

    private func copyLink(_ existing: String, to new: String) throws(FileSystemError) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        guard readlink(existing, &target, target.count - 1) >= 0, symlink(target, new) == 0 else {
            throw FileSystemError("copy", existing, code: errno)
        }
    }

    private func copyFile(_ existing: String, to new: String) throws(FileSystemError) {
        guard let original = try OpenFile(reading: existing) else {
            throw FileSystemError("copy", existing, code: ENOENT)
        }
        defer { original.close() }
        let status = try original.status()
        try create(new, permissions: 0o600) { (file) throws(FileSystemError) in
            while true {
                let part = try original.bytes(count: 1 << 20)
                if part.isEmpty { break }
                try OutputFile.Contents.bytes(Data(part)).withBytes { (bytes) throws(FileSystemError) in
                    try file.write(bytes)
                }
            }
            try file.imitate(status)
        }
    }

    /// Creates a file and writes its contents. Removes the file again if writing fails.
    private func create(
        _ path: String,
        permissions: mode_t,
        fill: (OpenFile) throws(FileSystemError) -> Void
    ) throws(FileSystemError) {
        let file = try OpenFile(creating: path, permissions: permissions)
        do throws(FileSystemError) {
            try fill(file)
        } catch {
            file.close()
            unlink(path)
            throw error
        }
        try file.closeWritten()
    }
}

extension OutputFile.Contents {
    /// Gives `body` the bytes in memory; the pointer is valid only while `body` runs.
    func withBytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws(FileSystemError) -> Result
    ) throws(FileSystemError) -> Result {
        switch self {
        case .text(var text):
            let outcome = text.withUTF8 { bytes in
                Swift.Result { () throws(FileSystemError) in try body(UnsafeRawBufferPointer(bytes)) }
            }
            return try outcome.get()
        case .bytes(let data):
            let outcome = data.withUnsafeBytes { bytes in
                Swift.Result { () throws(FileSystemError) in try body(bytes) }
            }
            return try outcome.get()
        }
    }
}
