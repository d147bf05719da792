import Foundation
package import PorticoRendering

// Creating and copying files.
extension DiskFileSystem {
    package func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError) {
        try create(path, permissions: 0o666) { (file) throws(FileSystemError) in
            try file.write(contents.data)
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
        try perform("copy", existing) { () throws(SystemCalls.Failure) in
            try SystemCalls.copyLink(existing, to: new)
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
                try file.write(Data(part))
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
            try? SystemCalls.removeFile(path)
            throw error
        }
        try file.closeWritten()
    }
}

extension OutputFile.Contents {
    var data: Data {
        switch self {
        case .text(let text): Data(text.utf8)
        case .bytes(let data): data
        }
    }

    /// The number of bytes.
    var count: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .bytes(let data): data.count
        }
    }
}
