import PorticoDiagnostics
import TestSupport
import Testing

/// Each rule that compares two values, at the last value that it allows and at the next.
@Suite("A rule at its limit")
struct RuleLimitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var subject: String
        /// `@` in a text is replaced by the value.
        var texts: [String: String]
        var allowed: String
        var found: String
        var testDescription: String { subject.isEmpty ? rule : "\(rule) of \(subject)" }

        init(
            _ rule: String,
            of subject: String = "",
            _ texts: [String: String],
            allowed: String,
            found: String
        ) {
            (self.rule, self.subject, self.texts) = (rule, subject, texts)
            (self.allowed, self.found) = (allowed, found)
        }

        func isFound(_ value: String, asOf: String? = nil) -> Bool {
            ContentFolder.client(texts.mapValues { $0.replacing("@", with: value) })
                .diagnostics(today: "2026-03-20", asOf: asOf).contains { $0.rule == rule }
        }
    }

    @Test("allows two events on the same day, but not the second before the first", arguments: events + plans)
    func order(_ example: Case) {
        #expect(!example.isFound(example.allowed))
        #expect(example.isFound(example.found))
    }

    private static let events = [
        Case(
            "change-decided-before-raised",
            [
                "raid.yml":
                    "change_requests:\n  - {id: CR-1, title: More, status: approved, raised: 2026-03-10, decided: @, impact: {days: 7}}\n"
            ],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "action-done-before-asked",
            ["raid.yml": "actions:\n  - {id: ACT-1, title: Send, side: client, asked: 2026-03-10, done: @}\n"],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "issue-resolved-before-raised",
            ["raid.yml": "issues:\n  - {id: I-1, title: Late, raised: 2026-03-10, resolved: @}\n"],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "due-before-raised",
            of: "a risk",
            ["raid.yml": "risks:\n  - {id: R-1, title: Late, raised: 2026-03-10, due: @}\n"],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "due-before-raised",
            of: "an issue",
            ["raid.yml": "issues:\n  - {id: I-1, title: Late, raised: 2026-03-10, due: @}\n"],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "due-before-raised",
            of: "an action",
            ["raid.yml": "actions:\n  - {id: ACT-1, title: Send, side: client, asked: 2026-03-10, due: @}\n"],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "access-revoked-before-granted",
            [
                "handover.yml":
                    "access:\n  - {system: Server, person: c.lee, level: Reader, granted: 2026-03-10, revoked: @}\n"
            ],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "review-before-submission",
            [
                "deliverables.yml":
                    "deliverables:\n  - {id: D-1, title: Design, status: in_review, submitted: 2026-03-10, review_by: @}\n"
            ],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
    ]

    private static let plans = [
        Case(
            "deliverable-after-milestone",
            [
                "plan.yml": "milestones:\n  - {id: M1, title: Live, baseline: 2026-05-10}\n",
                "deliverables.yml":
                    "deliverables:\n  - {id: D-1, title: Design, milestone: M1, status: planned, baseline: @}\n",
            ],
            allowed: "2026-05-10",
            found: "2026-05-11"
        ),
        Case(
            "dependency-after-milestone",
            [
                "plan.yml": "milestones:\n  - {id: M1, title: Live, baseline: 2026-05-10}\n",
                "raid.yml": "dependencies:\n  - {id: DEP-1, on: The line, milestone: M1, needed_by: @}\n",
            ],
            allowed: "2026-05-10",
            found: "2026-05-11"
        ),
        Case(
            "milestone-outside-phase",
            of: "its start",
            ["plan.yml": phase],
            allowed: "2026-05-10",
            found: "2026-05-09"
        ),
        Case(
            "milestone-outside-phase",
            of: "its finish",
            ["plan.yml": phase],
            allowed: "2026-06-10",
            found: "2026-06-11"
        ),
        Case(
            "invoiced-before-earned",
            of: "a milestone",
            [
                "plan.yml": """
                milestones:
                  - {id: M1, title: Live, baseline: 2026-03-10, actual: 2026-03-10}
                payments:
                  - {id: PAY-1, title: Live, amount: 100, due: {milestone: M1}, invoiced: @}

                """
            ],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "invoiced-before-earned",
            of: "an acceptance",
            [
                "plan.yml":
                    "payments:\n  - {id: PAY-1, title: Design, amount: 100, due: 2026-03-02, requires_acceptance: [D-1], invoiced: @}\n",
                "deliverables.yml":
                    "deliverables:\n  - {id: D-1, title: Design, version: \"1\", status: accepted, submitted: 2026-03-02, acceptance: {version: \"1\", by: j.doe, on: 2026-03-10, method: email, statement: Agreed}}\n",
            ],
            allowed: "2026-03-10",
            found: "2026-03-09"
        ),
        Case(
            "kpi-readings-order",
            [
                "kpis.yml":
                    "kpis:\n  - {id: KPI-1, title: Minutes, target: 4, direction: down, series: [{on: 2026-03-10, value: 8}, {on: @, value: 7}]}\n"
            ],
            allowed: "2026-03-11",
            found: "2026-03-10"
        ),
        Case(
            "actual-after-status-date",
            [
                "plan.yml": "milestones:\n  - {id: M1, title: Live, baseline: 2026-03-10, actual: @}\n",
                "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
            ],
            allowed: "2026-03-20",
            found: "2026-03-21"
        ),
    ]

    private static let phase = """
        phases:
          - {id: P1, title: Build, baseline: {start: 2026-05-10, finish: 2026-06-10}}
        milestones:
          - {id: M1, title: Live, phase: P1, baseline: @}

        """
}
