import PorticoModel
import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoReading
import PorticoRules
import TestSupport
import Testing

@Suite("The catalogue of names") struct CheckCatalogueTests {
    @Test("has every check that the sources declare, exactly once")
    func complete() throws {
        let declared = try declaredNames()
        #expect(declared.count >= 120)
        #expect(CheckCatalogue.checks.map(\.name).sorted() == declared.sorted())
        #expect(CheckCatalogue.all.count == declared.count + Rules.all.count)
        #expect(Set(CheckCatalogue.all).count == CheckCatalogue.all.count)
    }

    @Test("explains each in a line, with what to do")
    func explained() {
        for check in CheckCatalogue.checks {
            #expect(!check.summary.isEmpty && !check.summary.hasSuffix("."), "\(check)")
            guard check.topic != .reading else { continue }
            #expect(!check.fix.isEmpty && !check.fix.hasSuffix("."), "\(check)")
            #expect(CheckText.page(of: check, isChangeable: true).contains("What to do: \(check.fix)"))
            let list = CheckText.otherLists(CheckCatalogue.checks)
            #expect(list.contains("\(check.name) (\(check.severity.rawValue))"))
        }
    }

    @Test("lets settings change rules, warnings and notes, and no error of another part")
    func changeable() {
        let changeable = CheckCatalogue.names.changeable
        #expect(changeable.contains("forecast-passed") && changeable.contains("raw-html"))
        #expect(!changeable.contains("broken-link") && !changeable.contains("unknown-key"))
        #expect(!changeable.contains("stale-allowance"))
    }

    /// The names behind `= Check(` in the sources: a check that no target lists would be missing from the manual.
    private func declaredNames() throws -> [String] {
        let root = ContentFolder.repository.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        let declaration = /static let \w+ = Check\(\s*(?:\.\w+,|reading:)\s*"([a-z0-9-]+)"/
        var names: [String] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            let code = text.split(separator: "\n").filter { !$0.contains("///") }.joined(separator: "\n")
            names += code.matches(of: declaration).map { String($0.1) }
        }
        return names
    }
}
