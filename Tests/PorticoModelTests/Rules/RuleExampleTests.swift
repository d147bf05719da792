import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// Each rule brings its own tests: an example that breaks it, with the place marked, and one that passes.
@Suite struct RuleExamples {
    @Test(arguments: RuleBook.all.map(\.name))
    func `the breaking example is found at its marked place, with its message`(name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let (_, diagnostics) = PortalParser(dates: rule.breaking.dates).parse(rule.breaking.client)
        let found = diagnostics.filter { $0.rule == name }
        let shown = diagnostics.map(line(for:)).joined(separator: "\n")
        let first = try #require(found.first, "nothing found; others:\n\(shown)")
        #expect(found.count == 1, "\(shown)")
        #expect(first.summary == rule.breaking.message)
        let place = try #require(rule.breaking.place)
        #expect(first.place.file == place.file)
        #expect(first.place.start == place.start, "\(first.place)")
        if place.start != place.end { #expect(first.place.end == place.end, "\(first.place)") }
        #expect(first.severity == rule.severity)
    }

    @Test(arguments: RuleBook.all.map(\.name))
    func `the passing example is not`(name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let (portal, diagnostics) = PortalParser(dates: rule.passing.dates).parse(rule.passing.client)
        #expect(portal != nil)
        #expect(!diagnostics.contains { $0.rule == name }, "\(diagnostics.map(line(for:)))")
    }

    /// An example teaches one thing: it must not break what is read or any error rule but its own.
    @Test(arguments: RuleBook.all.map(\.name))
    func `both are whole otherwise`(name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        for example in [rule.breaking, rule.passing] {
            let (_, diagnostics) = PortalParser(dates: example.dates).parse(example.client)
            let errors = diagnostics.filter { $0.severity == .error && $0.rule != name }
            #expect(errors.isEmpty, "\(errors.map(line(for:)))")
        }
    }

    @Test func `there are at least sixty rules, each with a name of its own and words`() {
        let names = RuleBook.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count >= 60)
        for rule in RuleBook.all {
            #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(rule.name)")
            #expect(!rule.summary.isEmpty && !rule.explanation.isEmpty && !rule.fix.isEmpty)
            #expect(rule.summary.last != "." && rule.fix.last != ".")
        }
    }
}
