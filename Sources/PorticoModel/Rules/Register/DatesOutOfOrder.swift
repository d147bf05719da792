import PorticoDiagnostics

/// Something settled before it came up.
struct DatesOutOfOrder: Rule {
    let name = "dates-out-of-order"
    let severity = Diagnostic.Severity.error
    let summary = "an item was settled before it came up"
    let explanation = "One of the two dates is wrong; the register and the waiting days are computed from both."
    let fix = "correct one of the two dates"
    let breaking = RuleExample(
        [
            "raid.yml": """
            issues:
              - {id: I-4, title: Test data is late, owner: j.doe, raised: 2026-03-02, resolved: «2026-02-27»}

            """
        ],
        message: "I-4 was resolved on 2026-02-27, before it was raised on 2026-03-02"
    )
    let passing = RuleExample([
        "raid.yml": """
        issues:
          - {id: I-4, title: Test data is late, owner: j.doe, raised: 2026-02-27, resolved: 2026-03-02}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.issues.compactMap {
            finding($0.id, $0.provenance, from: ("raised", $0.raised), to: ("resolved", $0.resolved))
        }
            + scope.raid.actions.compactMap {
                finding($0.id, $0.provenance, from: ("asked", $0.asked), to: ("done", $0.done))
            }
            + scope.raid.changeRequests.compactMap {
                finding($0.id, $0.provenance, from: ("raised", $0.raised), to: ("decided", $0.decided))
            }
            + scope.project.handover.access.compactMap {
                finding($0.system, $0.provenance, from: ("granted", $0.granted), to: ("revoked", $0.revoked))
            }
    }

    private func finding(
        _ id: String,
        _ provenance: Provenance,
        from first: (word: String, date: CalendarDate?),
        to last: (word: String, date: CalendarDate?)
    ) -> Finding? {
        guard let start = first.date, let end = last.date, end < start else { return nil }
        return Finding(
            provenance,
            last.word,
            "\(id) was \(last.word) on \(end), before it was \(first.word) on \(start)"
        )
    }
}
