import PorticoDiagnostics
import TestSupport
import Testing

/// Rules on either side of what they allow: exactly at the limit, one beyond, and none at all.
@Suite("A rule and what it allows")
struct AllowanceTests {
    private func says(_ rule: String, _ files: [String: String], today: String = "2026-03-13") -> Bool {
        var files = files
        if !files.keys.contains(where: { $0.hasPrefix("status/") }) {
            files["status/\(today).md"] = "---\ndate: \(today)\nhealth: on_track\nheadline: Under way\n---\n"
        }
        return ContentFolder.client(files).diagnostics(today: today).contains { $0.rule == rule }
    }

    @Test(
        "a deputy's acceptance names the approver or has evidence",
        arguments: [
            ("statement: ok", true), ("statement: Accepted in full", true), ("", true),
            ("statement: For Jane Doe", false),
            ("statement: \"I stand in for Ms. Doe.\"", false), ("statement: On behalf of j.doe", false),
            ("statement: Doers welcome", true), ("evidence: files/mail.pdf", false),
        ]
    )
    func deputy(words: String, isFound: Bool) {
        let files = [
            "client.yml": """
            name: Acme
            people:
              - {id: j.doe, name: Jane Doe, side: client, email: jane@acme.example, approver: true}
              - {id: k.poe, name: Kim Poe, side: client, email: kim@acme.example, approver: true}

            """,
            "files/mail.pdf": "mail",
            "deliverables.yml": """
            deliverables:
              - id: D-1
                title: Design
                version: "1"
                status: accepted
                approver: j.doe
                acceptance: {version: "1", by: k.poe, on: 2026-03-02, method: email\(words.isEmpty ? "" : ", \(words)")}

            """,
        ]
        #expect(says("accepted-by-another", files) == isFound)
    }

    @Test(
        "an action may be due on the day of what it holds up, and what is finished or has no date holds nothing",
        arguments: [
            ("baseline: 2026-04-06", "2026-04-06", false), ("baseline: 2026-04-06", "2026-04-07", true),
            ("baseline: 2026-04-01, forecast: 2026-04-07, reason: Data", "2026-04-07", false),
            ("baseline: 2026-03-06, actual: 2026-03-06", "2026-04-07", false),
        ]
    )
    func blocked(milestone: String, due: String, isFound: Bool) {
        let files = [
            "plan.yml": "milestones:\n  - {id: M1, title: Pilot accepted, \(milestone)}\n",
            "raid.yml": "actions:\n  - {id: ACT-1, title: Send data, side: client, due: \(due), blocks: [M1]}\n",
        ]
        #expect(says("action-due-after-blocked", files) == isFound)
    }

    @Test(
        "a goal is missed from the day after its day, unless the last reading reaches it",
        arguments: [
            ("2026-03-13", "4.5", false), ("2026-03-12", "4.5", true), ("2026-03-12", "4", false),
            ("2026-03-12", "3", false),
        ]
    )
    func goal(day: String, value: String, isFound: Bool) {
        let kpi =
            "kpis:\n  - {id: KPI-1, title: Minutes, direction: down, start: 9, target: 4, target_on: \(day), series: [{on: 2026-03-01, value: 9}, {on: 2026-03-10, value: \(value)}]}\n"
        #expect(says("kpi-target-missed", ["kpis.yml": kpi]) == isFound)
        let unmeasured =
            "kpis:\n  - {id: KPI-1, title: Minutes, direction: down, start: 9, target: 4, target_on: \(day)}\n"
        #expect(says("kpi-target-missed", ["kpis.yml": unmeasured]) == (day < "2026-03-13"))
    }

    @Test(
        "a goal is measured within twice its longest interval and four updates, whichever is longer",
        arguments: [
            ("2026-01-30, 2026-02-13", nil, false), ("2026-01-29, 2026-02-12", nil, true), ("2026-01-01", nil, false),
            ("2026-01-30, 2026-02-06, 2026-02-12", "1w", true), ("2026-01-30, 2026-02-06, 2026-02-13", "1w", false),
            ("2026-02-13", "1w", false), ("2026-02-12", "1w", true), ("2025-11-13", "1m", false),
            ("2025-11-12", "1m", true),
        ] as [(String, String?, Bool)]
    )
    func measured(days: String, cadence: String?, isFound: Bool) {
        let series = days.split(separator: ", ").map { "{on: \($0), value: 9}" }.joined(separator: ", ")
        let kpi = "kpis:\n  - {id: KPI-1, title: Minutes, direction: down, target: 4, series: [\(series)]}\n"
        let client = ContentFolder.smallClient + (cadence.map { "cadence: {every: \($0)}\n" } ?? "")
        #expect(says("kpi-not-measured", ["kpis.yml": kpi, "client.yml": client]) == isFound)
        let done = kpi.replacing("target: 4,", with: "target: 9, target_on: 2026-03-13,")
        #expect(!says("kpi-not-measured", ["kpis.yml": done, "client.yml": client]))
    }

    @Test("a closure names what is open by its id, wherever the client reads it")
    func closure() {
        let files = ["raid.yml": "actions:\n  - {id: ACT-1, title: Send data, side: client}\n"]
        func found(_ lines: String, _ body: String) -> Bool {
            let text =
                "---\ndate: 2026-03-13\nkind: closure\nhealth: on_track\nheadline: Done\n\(lines)\n---\n\n\(body)\n"
            return says("closure-with-open-work", files.merging(["status/2026-03-13.md": text]) { $1 })
        }
        #expect(found("", "All is done."))
        #expect(found("", "ACT-1 is done by somebody else, and [ACT-12] too."))
        #expect(!found("", "Jane sends the data [ACT-1]."))
        #expect(!found("asks: [ACT-1]", "All is done."))
    }

    @Test(
        "a risk that has occurred is named by an issue, or names one",
        arguments: [
            ("", "impact: \"See [R-1]\"", false), ("", "title: R-1 has happened", false),
            ("action: See I-1", "", false),
            ("", "impact: \"See [R-12]\"", true), ("", "", true), ("action: See I-10", "", true),
        ]
    )
    func risk(risk: String, issue: String, isFound: Bool) {
        let title = issue.hasPrefix("title") ? "" : "title: Data is late"
        let words = [title, issue].filter { !$0.isEmpty }.joined(separator: ", ")
        let raid = """
            risks:
              - {id: R-1, title: Data comes late, status: occurred\(risk.isEmpty ? "" : ", \(risk)")}
            issues:
              - {id: I-1, \(words)}

            """
        #expect(says("risk-occurred-without-issue", ["raid.yml": raid]) == isFound)
    }

    @Test(
        "one title may be used again once the first item is finished, in another register, and for payments",
        arguments: [
            (
                "raid.yml",
                "actions:\n  - {id: ACT-1, title: Send data, side: client}\n  - {id: ACT-2, title: Send data, side: client}\n",
                true
            ),
            (
                "raid.yml",
                "actions:\n  - {id: ACT-1, title: Send data, side: client, done: 2026-03-02}\n  - {id: ACT-2, title: Send data, side: client}\n",
                false
            ),
            ("raid.yml", "issues:\n  - {id: I-1, title: Send data}\nrisks:\n  - {id: R-1, title: Send data}\n", false),
            (
                "plan.yml",
                "payments:\n  - {id: PAY-1, title: Fee, amount: 1, due: 2026-04-01}\n  - {id: PAY-2, title: Fee, amount: 1, due: 2026-05-01}\n",
                false
            ),
            (
                "deliverables.yml",
                "deliverables:\n  - {id: D-1, title: Design, status: superseded}\n  - {id: D-2, title: Design}\n", false
            ),
        ]
    )
    func titles(file: String, text: String, isFound: Bool) {
        #expect(says("item-title-repeated", [file: text]) == isFound)
    }

    @Test("a rejected version has a reason in its newest entry of that kind")
    func rejected() {
        func found(_ history: String) -> Bool {
            let text =
                "deliverables:\n  - {id: D-1, title: Design, status: changes_requested, submitted: 2026-03-01, history: [\(history)]}\n"
            return says("changes-requested-without-reason", ["deliverables.yml": text])
        }
        #expect(found(""))
        #expect(found("{version: \"1\", status: in_review, note: Handed over}"))
        #expect(
            found("{version: \"1\", status: changes_requested, note: VAT}, {version: \"2\", status: changes_requested}")
        )
        #expect(
            !found(
                "{version: \"1\", status: changes_requested}, {version: \"2\", status: changes_requested, note: VAT}"
            )
        )
    }
}
