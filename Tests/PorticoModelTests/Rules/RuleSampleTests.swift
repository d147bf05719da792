import Foundation
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// No false alarms: what the rules say of the sample site is intended, each explained in the sample's own comments.
@Suite("The rules on the sample site")
struct RuleSampleTests {
    @Test("say only what is intended")
    func intended() throws {
        let content = ContentFolder.repository.appending(path: "Content")
        let found = try ContentFolder.clients(in: content).flatMap { $0.findings(today: "2026-11-16") }
        if ProcessInfo.processInfo.environment["RULES_DEBUG"] != nil { print(found.joined(separator: "\n")) }
        #expect(found == Self.intended)
    }

    private static let intended: [String] = []
}
