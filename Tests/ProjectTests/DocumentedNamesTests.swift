import Foundation
import TestSupport
import Testing

@Suite("The documentation for developers") struct DocumentedNamesTests {
    private let root = ContentFolder.repository

    private func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test(
        "names no file or folder that does not exist",
        arguments: [
            "CONTRIBUTING.md", "Documentation/Architecture.md", "Documentation/Templates.md", "Benchmarks/README.md",
        ]
    )
    func paths(page: String) throws {
        let path = /`((?:Sources|Tests|Templates|Documentation|Benchmarks)\/[A-Za-z0-9_+.\/-]+)`/
        for match in try text(page).matches(of: path) {
            let named = root.appending(path: String(match.1))
            #expect(FileManager.default.fileExists(atPath: named.path()), "\(page): \(match.1)")
        }
    }

    @Test("lists every template of the theme")
    func templates() throws {
        let page = try text("Documentation/Templates.md")
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Templates/pages").path())
        #expect(names.count > 20)
        for name in names { #expect(page.contains("`pages/\(name.replacing(".mustache", with: ""))`"), "\(name)") }
    }
}
