import PorticoDiagnostics
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoRendering
@testable import PorticoWeeks

/// A week is published, then one value after the other is written anew. None passes unseen.
@Suite("A published value that is rewritten")
struct RewritingTests {
    private static let before = Result { try RewrittenValue.snapshot(.object(RewrittenValue.week)) }

    private func portal(_ value: RewrittenValue, _ edit: (inout JSONValue) -> Void = { _ in }) throws -> RewrittenPortal
    {
        RewrittenPortal(before: try Self.before.get(), after: try value.rewritten(edit))
    }

    @Test("is one of at least sixty fields, and every compared field has a value here")
    func coverage() {
        let told = Set(RewrittenValue.told.map(\.name))
        #expect(told.count >= 60)
        let present = Set(RewrittenValue.all.map(\.name))
        let expected = RewrittenValue.fields.filter { $0.value.protection.isTold }.keys.filter { name in
            !present.contains { $0 == name || $0.hasPrefix(name + ".") }
        }
        #expect(expected.sorted() == ["client.cadence.months"])
    }

    @Test(
        "is on the update's page, in its mail, in the feed and in the list of changes",
        arguments: RewrittenValue.told
    )
    func told(_ value: RewrittenValue) throws {
        let portal = try portal(value)
        let changes = portal.changes
        let telling = try #require(portal.telling)
        try #require(!changes.isEmpty)
        let outputs = try portal.outputs()
        try #require(outputs.count == 3)
        for change in changes {
            let line = RewrittenPortal.spaced(telling.text(change))
            #expect(outputs["mail"]?.contains(line) == true, "mail: \(line)")
            #expect(outputs["feed"]?.contains(line) == true, "feed: \(line)")
            guard change.kind == .fieldChanged else { continue }
            let parts = [telling.words.verb(change)] + [change.from, change.to].compactMap { $0.map(telling.value) }
            for part in parts {
                #expect(outputs["page"]?.contains(RewrittenPortal.spaced(part)) == true, "page: \(part)")
            }
        }
    }

    @Test(
        "that only explains something is not reported",
        arguments: RewrittenValue.all.filter { $0.protection == .free }
    )
    func silent(_ value: RewrittenValue) throws {
        let portal = try portal(value)
        #expect(portal.changes == [])
        #expect(portal.found.map(\.summary) == [])
    }

    /// Fields that nothing but another value can ease: whatever is written there is a finding.
    private static let anyChange = RewrittenValue.told.filter { $0.protection.easing?.direction == .other }

    @Test("is a finding where any other value eases it, with the published value and its week", arguments: anyChange)
    func found(_ value: RewrittenValue) throws {
        let found = try portal(value).found
        #expect(found.count == 1, "\(found.map(\.summary))")
        let summary = try #require(found.first?.summary)
        #expect(summary.contains("on 2026-03-06"))
        #expect(found.first?.severity == .warning)
        #expect(summary.contains(value.from.plainText.prefix(50)) || value.name.hasSuffix("payments.due.milestone"))
    }

    /// The values whose change eases something here, all of which an agreement or a correction explains.
    private static let eased: [RewrittenValue] = RewrittenValue.told.filter { value in
        guard let before = try? before.get(), let after = try? value.rewritten() else { return false }
        return RewrittenPortal(before: before, after: after).entries.contains { $0.rewriting.isEased }
    }

    private static let ids: [JSONValue] = [
        "M3", "AC-1", "PAY-2", "D-07", "P4", "CON-1", "KPI-1", "R-2", "A-1", "I-4", "DEP-1", "DEC-1", "ACT-12", "CR-1",
        "H-1",
    ]

    private static let agreement: JSONValue = [
        "id": "CR-9", "title": "Agreed anew", "status": "approved", "raised": "2026-03-09", "decided": "2026-03-10",
        "by": "j.doe", "impact_items": .list(ids),
        "impact_terms": .list(AgreedTerm.allCases.map { .text($0.rawValue) }),
    ]

    @Test(
        "under an approved change request that names it is agreed, and said to be so",
        arguments: eased.filter { !$0.name.hasPrefix("handover.access") }
    )
    func agreed(_ value: RewrittenValue) throws {
        let portal = try portal(value) { $0 = $0.setting(["raid", "change_requests", "1"], to: Self.agreement) }
        #expect(portal.found.map(\.summary) == [])
        let changes = portal.changes.filter { $0.standing == .agreed(by: "CR-9") }
        try #require(!changes.isEmpty)
        let outputs = try portal.outputs()
        for (name, text) in outputs { #expect(text.contains("Agreed in CR-9."), "\(name)") }
    }

    @Test("under a change request that is not approved, or names nothing of it, stays a finding", arguments: anyChange)
    func notAgreed(_ value: RewrittenValue) throws {
        for (key, other) in [("status", JSONValue.text("assessed")), ("impact_items", .list(["M77"]))] {
            let portal = try portal(value) { json in
                var change = Self.agreement.setting([key], to: other)
                if key == "impact_items" { change = change.setting(["impact_terms"], to: nil) }
                json = json.setting(["raid", "change_requests", "1"], to: change)
            }
            #expect(portal.found.count == 1)
        }
    }

    @Test("with a reason for its correction is no finding, and told as a correction", arguments: eased)
    func corrected(_ value: RewrittenValue) throws {
        let portal = try portal(value) { json in
            json = json.setting((Self.item(of: value, in: json) + ["corrects"])[...], to: "Typed into the wrong line")
        }
        #expect(portal.found.map(\.summary) == [])
        let changes = portal.changes.filter { $0.standing == .corrected("Typed into the wrong line") }
        try #require(!changes.isEmpty)
        for (name, text) in try portal.outputs() {
            #expect(text.contains("Corrected"), "\(name)")
            #expect(text.contains("Typed into the wrong line"), "\(name)")
        }
    }

    /// The closest record around a value that a reader can name.
    private static func item(of value: RewrittenValue, in json: JSONValue) -> [String] {
        var path = value.path.dropLast()
        while path.count > 1 {
            if json.at(path + ["id"]) != nil || json.at(path + ["system"]) != nil { return Array(path) }
            path = path.dropLast()
        }
        return Array(path)
    }

    @Test("is in the shortest mail, whatever else there is to say")
    func shortMail() throws {
        let value = try #require(RewrittenValue.told.first { $0.name == "plan.milestones.criteria.measure" })
        let portal = try portal(value) { json in
            for number in 1...30 {
                let action: JSONValue = ["id": .text("ACT-9\(number)"), "title": "More", "side": "client"]
                json = json.setting(["raid", "actions", String(number)], to: action)
            }
        }
        let digest = Digest(
            facts: WeekFacts(
                portal.after,
                before: portal.before,
                diff: SnapshotDiff(from: portal.before, to: portal.after)
            ),
            words: try #require(portal.telling).words,
            sections: [],
            base: nil,
            path: "status/2026-03-13.html"
        )
        #expect(digest.changes.more > 10)
        #expect(digest.changes.first.contains { $0.field == "measure" })
    }

    @Test("is one change for each of several records that have no id")
    func recordsWithoutIDs() throws {
        let access: JSONValue = ["system": "Backup", "person": "c.lee"]
        let before = JSONValue.object(RewrittenValue.week).setting(["handover", "access", "1"], to: access)
        let now = before.setting(["handover", "access"], to: .list([])).setting(["update", "date"], to: "2026-03-13")
        let portal = RewrittenPortal(
            before: try RewrittenValue.snapshot(before),
            after: try RewrittenValue.snapshot(now)
        )
        #expect(portal.changes.map(\.title) == ["ERP · c.lee", "Backup · c.lee"])
        #expect(portal.found.count == 2)
    }
}
