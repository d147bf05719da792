import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoReading
import PorticoRules
import TestSupport
import Testing

@Suite("The catalogue of names") struct CheckCatalogueTests {
    /// Names stand behind `rule:`, or come first in a call of a type's own reporting function.
    @Test("lists every name that the sources give to a finding, and no other")
    func complete() throws {
        let names = try emittedNames()
        #expect(names.count >= 55)
        let listed = Set(RuleCatalogue.all.map(\.name))
        #expect(names.subtracting(listed) == [])
        #expect(Set(CheckCatalogue.all.map(\.name)).subtracting(names) == [])
    }

    @Test("explains each in a line, with what to do")
    func explained() {
        let names = RuleCatalogue.all.map(\.name)
        #expect(Set(names).count == names.count)
        for check in CheckCatalogue.all {
            #expect(!check.summary.isEmpty && !check.summary.hasSuffix("."), "\(check.name)")
            #expect(!check.fix.isEmpty && !check.fix.hasSuffix("."), "\(check.name)")
            #expect(CheckText.page(of: check, isChangeable: true).contains("What to do: \(check.fix)"))
            #expect(CheckText.otherLists.contains("\(check.name) (\(check.severity.rawValue))"))
        }
    }

    private func emittedNames() throws -> Set<String> {
        let root = ContentFolder.repository.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        let name = /(?:rule:|report\(|add\(|diagnostic\(|broken\()\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/
        var names: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard !file.path().contains("/PorticoRules/Manual/") else { continue }
            names.formUnion(text.matches(of: name).map { String($0.1) })
        }
        return names
    }
}
