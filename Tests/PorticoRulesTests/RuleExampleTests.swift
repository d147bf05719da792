import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRules
import Testing

@Suite("A rule's examples")
struct RuleExampleTests {
    @Test("the breaking one is found at its place", arguments: Rules.all.map(\.name))
    func breaking(name: String) throws {
        let rule = try #require(Rules.named(name))
        let findings = try run(rule.breaking, rule)
        #expect(findings == [rule.breaking.finding ?? "(the example names no finding)"])
        if findings != [rule.breaking.finding ?? ""], ProcessInfo.processInfo.environment["RULES_DEBUG"] != nil {
            print("FOUND \(rule.name)\t\(findings.joined(separator: "\t"))")
        }
    }

    @Test("the passing one is not found", arguments: Rules.all.map(\.name))
    func passing(name: String) throws {
        let rule = try #require(Rules.named(name))
        #expect(try run(rule.passing, rule) == [])
    }

    /// What the one rule says of the example: `plan.yml:4:18: …`. A client folder that cannot be read is no example.
    private func run(_ example: RuleExample, _ rule: any Rule) throws -> [String] {
        let asOf = try example.asOf.map { try #require(CalendarDate(iso: $0)) }
        let today = try #require(CalendarDate(iso: example.today))
        let (portal, diagnostics) = PortalParser(dates: BuildDates(today: today, asOf: asOf)).parse(example.source)
        #expect(diagnostics.filter { Rules.named($0.rule) == nil && $0.severity == .error } == [])
        let texts = Dictionary(uniqueKeysWithValues: example.sources.map { ($0.path, $0.text) })
        let found = Rules.check(
            try #require(portal),
            dates: BuildDates(today: today, asOf: asOf),
            history: ["": example.history],
            texts: texts
        )
        return found.filter { $0.rule == rule.name }.sorted().map { diagnostic in
            #expect(diagnostic.severity == rule.severity)
            let place = diagnostic.place
            let file = place.file.dropFirst("acme/".count)
            return "\(file):\(place.start.line):\(place.start.column): \(diagnostic.summary)"
        }
    }
}

extension RuleExample {
    /// The example as a client folder. Files below `files/` are assets.
    fileprivate var source: ClientSource {
        let (assets, texts) = (
            sources.filter { $0.path.contains("/files/") }, sources.filter { !$0.path.contains("/files/") }
        )
        return ClientSource(
            slug: "acme",
            texts: texts,
            assets: assets.map { Asset(path: $0.path, bytes: Data($0.text.utf8)) },
            settings: SiteSettings(supplier: Supplier(name: "Example Consulting"))
        )
    }
}
