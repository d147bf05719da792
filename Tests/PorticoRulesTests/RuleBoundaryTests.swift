import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// Each rule about a date on the last day on which it says nothing, and on the next, on which it speaks.
@Suite("A rule at its boundary")
struct RuleBoundaryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var file: String
        var text: String
        /// The last status date on which nothing is said.
        var silent: String
        /// The day after.
        var found: String
        var testDescription: String { rule }

        init(_ rule: String, _ file: String, _ text: String, silent: String, found: String) {
            (self.rule, self.file, self.text, self.silent, self.found) = (rule, file, text, silent, found)
        }
    }

    static let cases = [
        Case(
            "forecast-passed",
            "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved, baseline: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "phase-date-passed",
            "plan.yml",
            "phases:\n  - {id: P1, title: Build, baseline: {start: 2026-02-02, finish: 2026-03-13}, actual: {start: 2026-02-02}}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "deliverable-overdue",
            "deliverables.yml",
            "deliverables:\n  - {id: D-1, title: Design, status: in_progress, baseline: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "review-overdue",
            "deliverables.yml",
            "deliverables:\n  - {id: D-1, title: Design, status: in_review, submitted: 2026-03-02, review_by: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "issue-past-due",
            "raid.yml",
            "issues:\n  - {id: I-1, title: Late data, raised: 2026-03-02, due: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "risk-past-due",
            "raid.yml",
            "risks:\n  - {id: R-1, title: Late data, raised: 2026-03-02, due: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "assumption-past-date",
            "raid.yml",
            "assumptions:\n  - {id: A-1, text: The vendor exports, owner: c.lee, validate_by: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "contract-notice-due",
            "contracts.yml",
            "contracts:\n  - {id: CON-1, title: Hosting, notice_by: 2026-05-12}\n",
            silent: "2026-03-12",
            found: "2026-03-13"
        ),
        Case(
            "dependency-late",
            "raid.yml",
            "dependencies:\n  - {id: DEP-1, on: The line, needed_by: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "handover-item-overdue",
            "handover.yml",
            "checklist:\n  - {id: H-1, title: Keys, owner: c.lee, due: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "maintenance-passed",
            "maintenance.yml",
            "windows:\n  - {id: MW-1, title: Update, on: 2026-03-13}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "page-review-overdue",
            "docs/a.md",
            "---\nreviewed_on: 2026-02-13\nreview_in: 4w\n---\n# A\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "invoice-unpaid",
            "plan.yml",
            "payments:\n  - {id: PAY-1, title: Start, amount: 100, due: 2026-02-11, invoiced: 2026-02-11}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "earned-not-invoiced",
            "plan.yml",
            "payments:\n  - {id: PAY-1, title: Start, amount: 100, due: 2026-02-27}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "own-action-overdue",
            "raid.yml",
            "actions:\n  - {id: ACT-2, title: Write, side: supplier, owner: c.lee, asked: 2026-02-16, due: 2026-03-10}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
        Case(
            "decision-overdue",
            "raid.yml",
            "decisions:\n  - {id: DEC-1, title: Hosting, options: [Us, You], affects: [M9]}\n",
            silent: "2026-03-13",
            found: "2026-03-14"
        ),
    ]

    private func says(_ rule: String, _ texts: [String: String], on day: String) -> Bool {
        var texts = texts
        // A milestone for the decision that it waits for.
        if texts["plan.yml"] == nil {
            texts["plan.yml"] = "milestones:\n  - {id: M9, title: Live, baseline: 2026-03-14}\n"
        }
        return ContentFolder.client(texts).diagnostics(today: day, asOf: day).contains { $0.rule == rule }
    }

    @Test("is silent on the last day that is allowed, and speaks on the next", arguments: cases)
    func boundary(_ example: Case) {
        #expect(!says(example.rule, [example.file: example.text], on: example.silent))
        #expect(says(example.rule, [example.file: example.text], on: example.found))
    }

    @Test(
        "an update is overdue after its grace days, and not on the last of them",
        arguments: [("2026-03-23", false), ("2026-03-24", true)]
    )
    func update(today: String, isFound: Bool) {
        let source = ContentFolder.client([
            "client.yml": "name: Acme\ncadence: {every: 1w, weekday: fri, grace_days: 3}\n",
            "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
        ])
        #expect(source.diagnostics(today: today).contains { $0.rule == "update-overdue" } == isFound)
    }

    @Test(
        "nothing happens on the day before what it follows: the same day is allowed",
        arguments: [
            (
                "accepted-before-submitted", "deliverables.yml",
                "deliverables:\n  - {id: D-1, title: Design, version: \"1\", status: accepted, submitted: 2026-03-DD, acceptance: {version: \"1\", by: j.doe, on: 2026-03-10, method: email, statement: Agreed}}\n"
            ),
            (
                "paid-before-invoiced", "plan.yml",
                "payments:\n  - {id: PAY-1, title: Start, amount: 100, due: 2026-02-11, invoiced: 2026-03-DD, paid: 2026-03-10}\n"
            ),
            (
                "finish-before-start", "plan.yml",
                "phases:\n  - {id: P1, title: Build, baseline: {start: 2026-03-DD, finish: 2026-03-10}}\n"
            ),
            (
                "milestone-before-dependency", "plan.yml",
                "milestones:\n  - {id: M1, title: Design, baseline: 2026-03-DD}\n  - {id: M2, title: Live, baseline: 2026-03-10, depends_on: [M1]}\n"
            ),
        ]
    )
    func order(rule: String, file: String, text: String) {
        func found(_ day: String) -> Bool {
            ContentFolder.client([file: text.replacing("DD", with: day)]).diagnostics(today: "2026-03-20")
                .contains { $0.rule == rule }
        }
        #expect(!found("09"))
        #expect(!found("10"))
        #expect(found("11"))
    }
}
