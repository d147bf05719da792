import Foundation
import TestSupport
import Testing

@Suite("The folders of the sources") struct FolderOrderTests {
    /// Below "Targets and folders" each row of the table begins with a folder: those above use those below.
    @Test("use only those that Documentation/Architecture.md lists below them")
    func order() throws {
        let page = ContentFolder.repository.appending(path: "Documentation/Architecture.md")
        let listed = Self.folders(in: try String(contentsOf: page, encoding: .utf8))
        let sources = try SourceFolders()
        #expect(sources.folders.subtracting(listed).sorted() == [], "Architecture.md lists every folder")
        #expect(Set(listed).subtracting(sources.folders).sorted() == [], "Architecture.md lists no folder that is gone")
        #expect(Set(listed).count == listed.count, "Architecture.md lists each folder once")
        let places = Dictionary(listed.enumerated().map { ($1, $0) }) { first, _ in first }
        let upward = sources.uses.filter { (places[$0.from] ?? 0) > (places[$0.to] ?? 0) }
        #expect(upward.map { "\($0.file) uses \($0.name) of \($0.to)" }.sorted() == [])
        #expect(sources.uses.count > 200)
    }

    @Test("declare no type of the same name twice")
    func names() throws {
        #expect(try SourceFolders().declaredTwice == [:])
    }

    @Test("are told apart by the types that a source declares and names, not by its comments and strings")
    func reading() {
        let names = SwiftNames(
            """
            /* Gone */ struct One: Base { enum Inner { case a } } // Gone
            let text = "Gone \\(Two(word: "\\(Three.value)")) Gone" + #"Gone \\#(Four.five.Gone) "Gone"#
            """
        )
        #expect(names.declared == ["One"])
        #expect(names.nested == ["Inner"])
        #expect(names.used == ["Base", "Two", "Three", "Four"])
    }

    @Test("are in a circle where two use each other")
    func circle() {
        let folders = SourceFolders([
            "A/B/One.swift": SwiftNames("struct One { var other: Two }"),
            "A/C/Two.swift": SwiftNames("struct Two { var other: One }"),
            "D/Three.swift": SwiftNames("struct Three { var other: One }"),
        ])
        #expect(folders.folders == ["A/B", "A/C", "D"])
        #expect(Set(folders.uses.map { "\($0.from) → \($0.to)" }) == ["A/B → A/C", "A/C → A/B"])
    }

    /// The first cells of the table's rows: "| `PorticoModel/Facts` | … |".
    private static func folders(in page: String) -> [String] {
        let section = page.split(separator: "## Targets and folders", maxSplits: 1).last ?? ""
        let end = section.range(of: "\n## ")?.lowerBound ?? section.endIndex
        return section[..<end].matches(of: /(?m)^\| `([A-Za-z]+(?:\/[A-Za-z]+)?)` \|/).map { String($0.1) }
            .filter { !["CCMark", "CRename", "PorticoTheme"].contains($0) }
    }
}
