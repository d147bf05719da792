import PorticoBuild
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

/// The draft proposes the health that the data say, and steps that address its causes.
@Suite("The health of a draft")
struct PathToGreenTests {
    private let words = DraftWords(
        phrase: { key, values in ([key] + values.sorted { $0.key < $1.key }.map(\.value)).joined(separator: " ") },
        date: { $0.description },
        number: { "\($0)" }
    )

    /// The front matter of the draft of 13 March, by key.
    private func draft(_ files: [String: String], kind: StatusUpdate.Kind = .weekly) throws -> [String: String] {
        let today = try #require(CalendarDate(iso: "2026-03-13"))
        let portal = try #require(
            PortalParser(dates: BuildDates(today: today)).parse(ContentFolder.client(files)).portal
        )
        let draft = UpdateDraft(project: portal.root, client: portal.client, date: today, kind: kind, words: words)
        return draft.text.split(separator: "\n").reduce(into: [:]) { lines, line in
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2, lines[String(parts[0])] == nil {
                lines[String(parts[0])] = String(parts[1].dropFirst())
            }
        }
    }

    private let plan = """
        milestones:
          - {id: M4, title: Pilot accepted, baseline: 2026-06-01, forecast: 2026-07-06, reason: Data}
          - {id: M6, title: Go-live completed, key: true, baseline: 2026-08-30, forecast: 2026-09-02, reason: Data}

        """

    @Test("is off track where a milestone that is not key is five weeks late, with the number and the limit")
    func proposed() throws {
        let lines = try draft(["plan.yml": plan])
        #expect(lines["health"] == "off_track  # calculated: off_track: schedule 35 (M4, limit 30)")
        #expect(lines["path_to_green"] == "\"draft.by 2026-07-06 Pilot accepted.\"  # what, who and by when")
    }

    @Test("is better for a change request and an overdue action than for the date of a milestone within its limit")
    func causes() throws {
        let raid = """
            actions:
              - {id: ACT-1, title: Send data, side: client, asked: 2026-02-02, due: 2026-03-09}
              - {id: ACT-2, title: Name users, side: client, asked: 2026-02-02, due: 2026-03-10}
            change_requests:
              - {id: CR-2, title: Second branch, raised: 2026-02-26}
              - {id: CR-3, title: Third branch, raised: 2026-02-27}

            """
        let lines = try draft(["plan.yml": plan.replacing("2026-07-06", with: "2026-06-11"), "raid.yml": raid])
        let steps = "\"draft.path_decision Second branch; draft.path_action Send data.\""
        #expect(lines["path_to_green"] == "\(steps)  # what, who and by when")
        #expect(
            lines["health"]?.hasPrefix(
                "at_risk  # calculated: at_risk: scope 15 (CR-2, limit 14), asks 4 (ACT-1, limit 3)"
            ) == true
        )
    }

    @Test("names what holds up a late milestone before its date, each once, and no date that has passed")
    func heldUp() throws {
        let raid = """
            actions:
              - {id: ACT-1, title: Send data, side: client, asked: 2026-02-02, due: 2026-03-02, blocks: [M4]}
            change_requests:
              - {id: CR-2, title: Second branch, raised: 2026-03-12, impact: {milestones: [M4]}}
            dependencies:
              - {id: DEP-1, on: Data export, milestone: M4, status: late}

            """
        let late = plan.replacing("baseline: 2026-06-01, forecast: 2026-07-06", with: "baseline: 2026-02-10")
        let lines = try draft(["plan.yml": late, "raid.yml": raid])
        let steps =
            "draft.path_action Send data; draft.path_decision Second branch; draft.path_dependency Data export; "
        #expect(lines["path_to_green"] == "\"\(steps)draft.by draft.no_date Pilot accepted.\"  # what, who and by when")
    }

    @Test("has steps for cost and quality")
    func others() throws {
        let plan = """
            contract_value: 1000
            milestones:
              - {id: M4, title: Pilot accepted, baseline: 2026-06-01, criteria: [{id: AC-1, text: Users book, result: failed}]}
            payments:
              - {id: PAY-1, title: End, amount: 1060, due: 2026-06-30}

            """
        let failed = try draft(["plan.yml": plan])
        #expect(failed["path_to_green"]?.hasPrefix("\"draft.path_cost; draft.path_criterion AC-1.\"") == true)
        let issue = "issues:\n  - {id: I-1, title: No restore, severity: critical}\n"
        let critical = try draft(["plan.yml": plan, "raid.yml": issue])
        #expect(critical["path_to_green"]?.hasPrefix("\"draft.path_cost; draft.path_issue No restore.\"") == true)
    }

    @Test("of a closure is complete only where nothing is open; otherwise what is open is listed")
    func closure() throws {
        let reached = "milestones:\n  - {id: M1, title: Live, baseline: 2026-03-02, actual: 2026-03-02}\n"
        let done = try draft(["plan.yml": reached], kind: .closure)
        #expect(done["health"]?.hasPrefix("complete  #") == true)
        let files = [
            "plan.yml": reached + "payments:\n  - {id: PAY-1, title: End, amount: 9, due: 2026-03-02}\n",
            "handover.yml": "checklist:\n  - {id: H-1, title: Keys}\n",
        ]
        let open = try draft(files, kind: .closure)
        #expect(open["health"]?.hasSuffix("; still open: PAY-1, H-1") == true)
        #expect(open["health"]?.hasPrefix("complete") == false)
        let today = try #require(CalendarDate(iso: "2026-03-13"))
        let portal = try #require(
            PortalParser(dates: BuildDates(today: today)).parse(ContentFolder.client(files)).portal
        )
        let text = UpdateDraft(project: portal.root, client: portal.client, date: today, kind: .closure, words: words)
            .text
        #expect(text.contains("- End [PAY-1]\n- Keys [H-1]\n"), "\(text)")
    }
}
