import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// Green outside, red inside: what is reported against what the data say.
@Suite("A report that is greener than its data")
struct WatermelonTests {
    private func found(_ texts: [String: String], update: String) -> [String] {
        var texts = texts
        texts["status/2026-03-13.md"] = "---\nheadline: Under way\n\(update)\n---\n"
        return ContentFolder.client(texts).diagnostics(today: "2026-03-20").map(\.rule)
            .filter { $0.hasPrefix("watermelon") }.sorted()
    }

    private func plan(forecast: String) -> [String: String] {
        [
            "plan.yml": """
            milestones:
              - {id: M5, title: Go-live completed, key: true, owner: c.lee, baseline: 2026-06-30, forecast: \(forecast), reason: Data}
            """
        ]
    }

    @Test(
        "a finish that is as late as tolerated is none; a day more is",
        arguments: [("2026-07-05", false), ("2026-07-06", true)]
    )
    func finish(forecast: String, isFound: Bool) {
        let found = found(plan(forecast: forecast), update: "health: on_track")
        #expect(found.contains("watermelon-finish") == isFound)
        #expect(found.contains("watermelon-health") == isFound)
    }

    private let critical = ["raid.yml": "issues:\n  - {id: I-4, title: No restore, severity: critical, owner: c.lee}\n"]

    @Test("a whole that is on track over data off track is one, with dimensions and without")
    func whole() {
        #expect(found(critical, update: "health: on_track") == ["watermelon-health"])
        #expect(
            found(critical, update: "health: on_track\ndimensions: {schedule: on_track, quality: on_track}")
                == ["watermelon-health"]
        )
        #expect(
            found(critical, update: "health: on_track\ndimensions: {quality: off_track}") == ["watermelon-health"]
        )
    }

    @Test("a part that is on track over data off track is one, whether the whole is at risk or off track")
    func parts() {
        for whole in ["at_risk", "off_track"] {
            let rest = "why: No key.\npath_to_green: New key on 20 March.\n"
            #expect(
                found(critical, update: "health: \(whole)\n\(rest)dimensions: {quality: on_track}")
                    == ["watermelon-parts"]
            )
            #expect(found(critical, update: "health: \(whole)\n\(rest)dimensions: {quality: off_track}") == [])
            #expect(found(critical, update: "health: \(whole)\n\(rest)dimensions: {schedule: on_track}") == [])
        }
    }

    @Test(
        "a key milestone is overdue from the day after it was expected",
        arguments: [("2026-03-13", false), ("2026-03-12", true)]
    )
    func overdue(baseline: String, isFound: Bool) {
        let plan = "milestones:\n  - {id: M1, title: Design approved, key: true, owner: c.lee, baseline: \(baseline)}\n"
        let found = found(["plan.yml": plan], update: "health: on_track")
        #expect(found.contains("watermelon-overdue-milestone") == isFound)
    }

    @Test("a cost as far over the contract as tolerated is none; more is", arguments: [(42000, false), (42001, true)])
    func cost(amount: Int, isFound: Bool) {
        let plan = """
            contract_value: 40000
            currency: EUR
            payments:
              - {id: PAY-1, title: Go-live, amount: \(amount), due: 2026-06-30}
            """
        let found = found(["plan.yml": plan], update: "health: on_track")
        #expect(found.contains("watermelon-cost") == isFound)
    }
}
