import PorticoDiagnostics
import TestSupport
import Testing

/// The rules that count or measure, at the last figure that they allow and at the next.
@Suite("A rule that counts")
struct RuleFigureTests {
    private func rules(_ texts: [String: String], asOf: String? = nil) -> Set<String> {
        Set(ContentFolder.client(texts).diagnostics(today: "2026-03-20", asOf: asOf).map(\.rule))
    }

    @Test("allows a headline of 160 characters and no longer one", arguments: [(160, false), (161, true)])
    func headline(count: Int, isFound: Bool) {
        let headline = "A" + String(repeating: "b", count: count - 1)
        let update = "---\nhealth: on_track\nheadline: \(headline)\n---\n"
        #expect(rules(["status/2026-03-13.md": update]).contains("headline-long") == isFound)
    }

    @Test(
        "asks for a response to a risk that scores 15, but not to one that scores 12",
        arguments: [(3, 5, true), (3, 4, false)]
    )
    func risk(probability: Int, impact: Int, isFound: Bool) {
        let raid = "risks:\n  - {id: R-1, title: Late, probability: \(probability), impact: \(impact)}\n"
        #expect(rules(["raid.yml": raid]).contains("high-risk-without-response") == isFound)
    }

    @Test(
        "compares the payments with the contract value to the cent",
        arguments: [("60.00", false), ("60.01", true), ("59.99", true)]
    )
    func payments(amount: String, isFound: Bool) {
        let plan = """
            contract_value: 100
            payments:
              - {id: PAY-1, title: Start, amount: 40, due: 2026-05-04}
              - {id: PAY-2, title: Rest, amount: \(amount), due: 2026-06-01}

            """
        #expect(rules(["plan.yml": plan]).contains("payments-total") == isFound)
    }

    @Test(
        "reports a contract's notice date from 60 days before it, and after it",
        arguments: [("2026-03-12", true), ("2026-03-13", true), ("2026-05-12", true), ("2026-05-13", false)]
    )
    func notice(by date: String, isFound: Bool) {
        let contracts = "contracts:\n  - {id: CON-1, title: Frame contract, notice_by: \(date)}\n"
        #expect(rules(["contracts.yml": contracts], asOf: "2026-03-13").contains("contract-notice-due") == isFound)
    }

    @Test("lets a change wait for 14 days", arguments: [("2026-02-27", false), ("2026-02-26", true)])
    func change(raised: String, isFound: Bool) {
        let raid =
            "change_requests:\n  - {id: CR-1, title: More, status: assessed, raised: \(raised), impact: {days: 7}}\n"
        #expect(rules(["raid.yml": raid], asOf: "2026-03-13").contains("change-undecided") == isFound)
    }

    @Test(
        "lets a baseline move by as many days as its change request allows",
        arguments: [("2026-06-08", false), ("2026-06-09", true)]
    )
    func baseline(moved: String, isFound: Bool) {
        let texts = [
            "plan.yml":
                "milestones:\n  - {id: M1, title: Live, baseline: \(moved), baseline_history: [{date: 2026-06-01, changed_by: CR-1}]}\n",
            "raid.yml":
                "change_requests:\n  - {id: CR-1, title: More, status: approved, decided: 2026-02-20, impact: {days: 7}}\n",
        ]
        #expect(rules(texts).contains("baseline-moved-beyond-change") == isFound)
    }

    @Test(
        "accepts an update on the last grace day",
        arguments: [("2026-03-09", false), ("2026-03-10", true)]
    )
    func update(next: String, isFound: Bool) {
        let text = "---\nhealth: on_track\nheadline: Under way\n---\n"
        let texts = [
            "client.yml": "name: Acme\ncadence: {every: 1w, weekday: fri, grace_days: 3}\n",
            "status/2026-02-27.md": text, "status/\(next).md": text,
        ]
        #expect(rules(texts).contains("update-missed") == isFound)
    }

    @Test("lets a phase start on the status date", arguments: [("2026-03-13", false), ("2026-03-12", true)])
    func phase(start: String, isFound: Bool) {
        let plan = "phases:\n  - {id: P1, title: Build, baseline: {start: \(start), finish: 2026-06-10}}\n"
        #expect(rules(["plan.yml": plan], asOf: "2026-03-13").contains("phase-date-passed") == isFound)
    }

    /// Every date that records what has happened, by the file it is in.
    private static let records = [
        ("plan.yml", "payments:\n  - {id: PAY-1, title: Start, amount: 100, due: 2026-02-11, invoiced: @}\n"),
        (
            "plan.yml",
            "payments:\n  - {id: PAY-1, title: Start, amount: 100, due: 2026-02-11, invoiced: 2026-02-12, paid: @}\n"
        ),
        ("deliverables.yml", "deliverables:\n  - {id: D-1, title: Design, status: in_review, submitted: @}\n"),
        (
            "deliverables.yml",
            "deliverables:\n  - {id: D-1, title: Design, version: \"1\", status: accepted, submitted: 2026-03-02, acceptance: {version: \"1\", by: j.doe, on: @, method: email, statement: Agreed}}\n"
        ),
        (
            "deliverables.yml",
            "deliverables:\n  - {id: D-1, title: Design, version: \"2\", history: [{version: \"1\", status: changes_requested, on: @}]}\n"
        ),
        ("raid.yml", "actions:\n  - {id: ACT-1, title: Send, side: client, asked: @}\n"),
        ("raid.yml", "actions:\n  - {id: ACT-1, title: Send, side: client, asked: 2026-03-02, done: @}\n"),
        ("raid.yml", "issues:\n  - {id: I-1, title: Late, raised: @}\n"),
        ("raid.yml", "issues:\n  - {id: I-1, title: Late, raised: 2026-03-02, resolved: @}\n"),
        ("raid.yml", "change_requests:\n  - {id: CR-1, title: More, status: raised, raised: @}\n"),
        ("raid.yml", "change_requests:\n  - {id: CR-1, title: More, status: approved, decided: @}\n"),
        ("raid.yml", "risks:\n  - {id: R-1, title: Late, raised: @}\n"),
        ("raid.yml", "decisions:\n  - {id: DEC-1, title: Hosting, decision: With us, on: @}\n"),
        ("handover.yml", "checklist:\n  - {id: H-1, title: Keys, done: @}\n"),
        ("handover.yml", "access:\n  - {system: Server, person: c.lee, level: Reader, granted: @}\n"),
        (
            "handover.yml",
            "access:\n  - {system: Server, person: c.lee, level: Reader, granted: 2026-03-02, revoked: @}\n"
        ),
        ("maintenance.yml", "windows:\n  - {id: MW-1, title: Update, on: @, status: done}\n"),
        ("kpis.yml", "kpis:\n  - {id: KPI-1, title: Minutes, target: 4, series: [{on: @, value: 8}]}\n"),
        ("contracts.yml", "contracts:\n  - {id: CON-1, title: Frame contract, signed_on: @}\n"),
        ("docs/a.md", "---\nreviewed_on: @\n---\n# A\n"),
    ]

    @Test("accepts a record dated today and reports one dated tomorrow", arguments: records)
    func future(file: String, text: String) {
        func isFound(_ date: String) -> Bool {
            rules([file: text.replacing("@", with: date)]).contains("recorded-in-the-future")
        }
        #expect(!isFound("2026-03-20"))
        #expect(isFound("2026-03-21"))
    }
}
