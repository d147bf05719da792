import Foundation
import PorticoRendering
import Testing

@testable import PorticoBuild

@Suite("A copy of a file") struct CopiedFilesTests {
    private func inFolder(_ body: (String, CopiedFiles, DiskFileSystem) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "portico-copies-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copies = CopiedFiles()
        try body(folder.path, copies, DiskFileSystem(copies: copies))
    }

    @Test("is replaced when the file changes, even if its size and its date stay the same")
    func sameDate() throws {
        try inFolder { folder, _, disk in
            let path = "\(folder)/plan.pdf"
            let date = Date(timeIntervalSince1970: 1_700_000_000)
            for text in ["first", "other"] {
                try Data(text.utf8).write(to: URL(filePath: path))
                try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
                #expect(try disk.mappedContents(of: path) == Data(text.utf8))
                Thread.sleep(forTimeInterval: 0.02)
            }
        }
    }

    @Test("is dropped after its file is gone")
    func gone() throws {
        try inFolder { folder, copies, disk in
            for number in 0..<(CopiedFiles.leastRoom * 10) {
                let path = "\(folder)/\(number).pdf"
                try disk.createFile(path, contents: .text("\(number)"))
                #expect(try disk.mappedContents(of: path) == Data("\(number)".utf8))
                try disk.removeFile(path)
            }
            #expect(copies.count <= CopiedFiles.leastRoom + 1)
        }
    }
}
