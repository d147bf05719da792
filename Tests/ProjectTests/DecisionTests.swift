import Foundation
import TestSupport
import Testing

@Suite("The decisions") struct DecisionTests {
    @Test("are numbered once, and each says why, what, and what else there was")
    func form() throws {
        let folder = ContentFolder.repository.appending(path: "Documentation/Decisions")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        #expect(Set(names.map { $0.prefix(4) }).count == names.count)
        for name in names {
            #expect(name.wholeMatch(of: /\d{4}-[a-z0-9-]+\.md/) != nil, "\(name)")
            let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
            #expect(lines.first?.hasPrefix("# \(name.prefix(4)). ") == true, "\(name) begins with # \(name.prefix(4)).")
            let sections = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
            #expect(
                sections.filter { ["Motivation", "Decision", "Alternatives"].contains($0) }
                    == ["Motivation", "Decision", "Alternatives"],
                "\(name)"
            )
        }
    }
}
