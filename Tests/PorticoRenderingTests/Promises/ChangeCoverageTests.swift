import PorticoDiagnostics
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoWeeks

/// A change request covers what it states, once.
@Suite("An approved change request")
struct ChangeCoverageTests {
    private static let request = ["raid", "change_requests", "1"]

    private func change(_ members: [String: JSONValue], approved: Bool = true) -> JSONValue {
        let status: JSONValue = approved ? "approved" : "raised"
        let base: [String: JSONValue] = ["id": "CR-2", "title": "More rooms", "status": status]
        return .object(base.merging(members) { $1 })
    }

    private func week(_ day: String, _ edits: [(String, JSONValue?)], _ change: JSONValue) throws -> Snapshot {
        var json = JSONValue.object(RewrittenValue.week)
            .setting(["update", "date"], to: .text(day)).setting(Self.request[...], to: change)
        for (path, value) in edits { json = json.setting(path.split(separator: ".").map(String.init)[...], to: value) }
        return try RewrittenValue.snapshot(json)
    }

    private func portal(_ weeks: [Snapshot]) throws -> RewrittenPortal {
        try #require(weeks.count > 1)
        return RewrittenPortal(
            before: weeks[weeks.count - 2],
            after: weeks[weeks.count - 1],
            earlier: weeks.dropLast(2)
        )
    }

    private static let measure = "plan.milestones.0.criteria.0.measure"
    private static let finish = "plan.phases.0.baseline.finish"

    @Test("covers a value once")
    func once() throws {
        let (raised, approved) = (
            change(["impact_items": ["AC-1"]], approved: false), change(["impact_items": ["AC-1"]])
        )
        let first = try week("2026-02-27", [], raised)
        let second = try week("2026-03-06", [(Self.measure, ">= 15 of 20")], approved)
        let third = try week("2026-03-13", [(Self.measure, ">= 5 of 20")], approved)
        #expect(try portal([first, second]).found.map(\.summary) == [])
        #expect(try portal([first, second]).changes.map(\.standing).contains(.agreed(by: "CR-2")))
        #expect(
            try portal([first, second, third]).found.map(\.summary) == [
                "the measure of AC-1 was \">= 15 of 20\" on 2026-03-06 and is now \">= 5 of 20\"; CR-2 does not cover this, or no longer does"
            ]
        )
    }

    @Test("covers a value that is changed only weeks after its approval")
    func late() throws {
        let approved = change(["impact_items": ["AC-1"]])
        let weeks = [
            try week("2026-02-20", [], change(["impact_items": ["AC-1"]], approved: false)),
            try week("2026-02-27", [], approved), try week("2026-03-06", [], approved),
            try week("2026-03-13", [(Self.measure, ">= 15 of 20")], approved),
        ]
        #expect(try portal(weeks).found.map(\.summary) == [])
    }

    @Test(
        "that moved a phase by its ten days does not move it any further",
        arguments: [("2026-05-05", true), ("2026-05-06", false), ("2026-11-21", false)]
    )
    func days(finish: String, isCovered: Bool) throws {
        let named: [String: JSONValue] = [
            "decided": "2026-03-02", "impact_days": 10, "impact_milestones": ["M3"],
        ]
        let weeks = [
            try week("2026-02-27", [], change(named, approved: false)),
            try week("2026-03-06", [(Self.finish, "2026-05-01")], change(named)),
            try week("2026-03-13", [(Self.finish, .text(finish))], change(named)),
        ]
        let found = try portal(weeks).found
        #expect(found.map(\.rule) == (isCovered ? [] : ["baseline-moved-alone"]))
    }

    @Test("covers amounts up to its own, all payments together")
    func amounts() throws {
        let raised = change(["impact_amount": 4000], approved: false)
        let payment: JSONValue = ["id": "PAY-3", "title": "Rest", "amount": 8000]
        let before = try week("2026-03-06", [("plan.payments.1", payment)], raised)
        func found(_ first: Double, _ second: Double) throws -> Int {
            let after = try week(
                "2026-03-13",
                [
                    ("plan.payments.0.amount", .number(first)),
                    ("plan.payments.1", payment.setting(["amount"], to: .number(second))),
                ],
                change(["impact_amount": 4000])
            )
            return try portal([before, after]).found.count
        }
        #expect(try found(20_000, 8000) == 0)
        #expect(try found(18_000, 10_000) == 0)
        #expect(try found(20_000.01, 8000) == 1)
        #expect(try found(20_000, 12_000) == 1)
    }

    @Test("names a term of the engagement that has no id", arguments: [("tolerances", 0), ("cadence", 1)])
    func terms(term: String, count: Int) throws {
        let terms: [String: JSONValue] = ["impact_terms": [.text(term)]]
        let before = try week("2026-03-06", [], change(terms, approved: false))
        let after = try week("2026-03-13", [("client.tolerances.schedule_days.red", 60)], change(terms))
        #expect(try portal([before, after]).found.count == count)
    }

    @Test("is a record itself: what it states does not change once it is decided")
    func itself() throws {
        let decided: [String: JSONValue] = ["decided": "2026-03-02", "impact_items": ["AC-1"]]
        let before = try week("2026-03-06", [], change(decided))
        let after = try week("2026-03-13", [], change(decided.merging(["impact_items": ["AC-1", "PAY-2"]]) { $1 }))
        #expect(
            try portal([before, after]).found.map(\.summary) == [
                "the impact.items of CR-2 was AC-1 on 2026-03-06 and is now AC-1, PAY-2"
            ]
        )
    }

    @Test("is needed again where a correction was published before")
    func corrections() throws {
        let none = change([:], approved: false)
        let corrects = ("plan.milestones.0.corrects", JSONValue.text("Wrong line"))
        let first = try week("2026-02-27", [], none)
        let second = try week("2026-03-06", [corrects, ("plan.milestones.0.title", "Pilot begun")], none)
        let third = try week("2026-03-13", [corrects, ("plan.milestones.0.title", "Pilot planned")], none)
        #expect(try portal([first, second]).found.map(\.summary) == [])
        #expect(
            try portal([first, second, third]).found.map(\.summary) == [
                "the title of M3 was \"Pilot begun\" on 2026-03-06 and is now \"Pilot planned\"; its `corrects` was published already"
            ]
        )
    }
}
