import Foundation
import PorticoBuild
import PorticoModel
import PorticoReading
import PorticoRules
import TestSupport
import Testing

@Suite("RuleManual")
struct RuleManualTests {
    /// Recorded with `PORTICO_RECORD=1 swift test --filter RuleManual`, which fails so that nobody takes it for a check.
    @Test("Documentation/Rules.md says what the rules say")
    func isCurrent() throws {
        let file = ContentFolder.repository.appending(path: "Documentation/Rules.md")
        if ProcessInfo.processInfo.environment["PORTICO_RECORD"] != nil {
            try RuleManual.markdown(checks: CheckCatalogue.checks).write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.path())")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == RuleManual.markdown(checks: CheckCatalogue.checks))
    }

    @Test("every rule is there once, in order, with all its words")
    func complete() {
        let names = Rules.all.map(\.name)
        #expect(names == names.sorted())
        #expect(Set(names).count == names.count)
        #expect(names.count >= 60)
        for rule in Rules.all {
            #expect(rule.name.allSatisfy { $0 == "-" || $0.isLowercase && $0.isASCII })
            #expect(!rule.summary.hasSuffix(".") && !rule.fix.hasSuffix("."), "\(rule.name)")
            #expect(rule.explanation.hasSuffix("."), "\(rule.name)")
        }
    }

    @Test("the list has a line a rule, in columns")
    func list() {
        let lines = RuleText.list(Rules.all).split(separator: "\n")
        #expect(lines.count == Rules.all.count)
        #expect(
            lines.contains {
                $0.hasPrefix("forecast-passed ") && $0.contains("  warning  The forecast of an open milestone")
            }
        )
    }

    @Test("a page tells severity, reason, examples and how to silence it")
    func page() throws {
        let text = try RuleText.page(of: try #require(Rules.named("dependency-cycle")))
        #expect(text.hasPrefix("dependency-cycle (error)\n\nNo milestone depends on itself, directly or indirectly.\n"))
        #expect(text.contains("→ plan.yml:2:70: milestones wait for each other: M1 → M3 → M2 → M1\n"))
        #expect(text.hasSuffix("allow: {dependency-cycle: the reason}\n"))
    }
}
