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
        let examples = try rule.examples()
        #expect(try run(examples.breaking, rule, examples) == [try #require(examples.breaking.finding)])
    }

    @Test("the passing one is not found", arguments: Rules.all.map(\.name))
    func passing(name: String) throws {
        let rule = try #require(Rules.named(name))
        let examples = try rule.examples()
        #expect(try run(examples.passing, rule, examples) == [])
    }

    /// What the one rule says of the example, places to the character. A client folder that cannot be read is no example.
    private func run(_ example: RuleExample, _ rule: any Rule, _ both: RuleExamples) throws -> [RuleExample.Finding] {
        let asOf = example.circumstances.asOf
        let today = try #require(CalendarDate(iso: example.circumstances.today))
        let (portal, diagnostics) = PortalParser(dates: BuildDates(today: today, asOf: asOf)).parse(example.source)
        #expect(diagnostics.filter { Rules.named($0.rule) == nil && $0.severity == .error } == [])
        let texts = Dictionary(uniqueKeysWithValues: example.sources.map { ($0.path, $0.text) })
        let found = Rules.check(
            try #require(portal),
            dates: BuildDates(today: today, asOf: asOf),
            history: ["": example.circumstances.history],
            published: try published(both).map { ["": [$0]] } ?? [:],
            texts: texts
        )
        return found.filter { $0.rule == rule.name }.sorted().map { diagnostic in
            #expect(diagnostic.severity == rule.severity)
            var place = diagnostic.place
            place.file = String(place.file.dropFirst("acme/".count))
            return RuleExample.Finding(place: place, message: diagnostic.summary)
        }
    }

    /// The week in which the folder that is put right was published; nil if no sentence says so.
    private func published(_ examples: RuleExamples) throws -> Snapshot? {
        guard let date = examples.passing.circumstances.publishedOn else { return nil }
        let portal = try #require(PortalParser(dates: BuildDates(today: date)).parse(examples.passing.source).portal)
        var week = Snapshot(
            client: portal.client,
            supplier: portal.supplier,
            folder: "",
            projectName: portal.root.name,
            update: FrozenUpdate(date: date, health: .onTrack, headline: "", text: "", path: ""),
            computed: ComputedHealth(findings: [])
        )
        week.data = portal.root.data
        return week
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
