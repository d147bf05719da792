import PorticoDiagnostics

/// Access of ours that outlives the engagement.
struct AccessNotRevoked: Rule {
    let name = "access-not-revoked"
    let severity = Diagnostic.Severity.warning
    let summary = "the supplier's access is open although the engagement is complete"
    let explanation =
        "Least access, and a written exit: what is not needed any more is closed, and the day is on record."
    let fix = "close it and enter revoked"
    let source: String? = "ISO/IEC 27001, A.5.18: access rights are removed on termination"
    let breaking = RuleExample(
        [
            "handover.yml":
                "access:\n  - {system: Mail server, person: «c.lee», level: Administrator, granted: 2026-01-12}\n",
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: complete\nheadline: All done\nasks: []\n---\n",
        ],
        message: "c.lee may still use Mail server, though the engagement is complete"
    )
    let passing = RuleExample([
        "handover.yml": """
        access:
          - {system: Mail server, person: c.lee, level: Administrator, granted: 2026-01-12, revoked: 2026-03-12}

        """,
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: complete\nheadline: All done\nasks: []\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard scope.latest?.health == .complete else { return [] }
        return scope.project.handover.access.compactMap { access in
            guard access.revoked == nil, scope.person(access.person)?.side == .supplier else { return nil }
            return Finding(
                access.provenance,
                "person",
                "\(access.person) may still use \(access.system), though the engagement is complete"
            )
        }
    }
}
