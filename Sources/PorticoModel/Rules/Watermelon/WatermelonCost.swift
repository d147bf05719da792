import PorticoDiagnostics

/// On track with costs beyond what is tolerated.
struct WatermelonCost: Rule {
    let name = "watermelon-cost"
    let severity = Diagnostic.Severity.warning
    let summary = "reported on track with costs beyond the tolerance"
    let explanation = "Changes that are not approved yet are money the client has not agreed to spend."
    let fix = "report at_risk or off_track, or have the change requests decided"
    let breaking = RuleExample(
        [
            "plan.yml": "currency: EUR\ncontract_value: 40000\n",
            "raid.yml": """
            change_requests:
              - {id: CR-2, title: A second site, raised: 2026-03-09, status: assessed, impact: {amount: 6000}}

            """,
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: «on_track»\nheadline: All is well\nasks: []\n---\n",
        ],
        message: "on_track, but undecided changes of EUR 6,000 are 15 % of the contract; 5 % are tolerated"
    )
    let passing = RuleExample([
        "plan.yml": "currency: EUR\ncontract_value: 40000\n",
        "raid.yml": """
        change_requests:
          - {id: CR-2, title: A second site, raised: 2026-03-09, status: assessed, impact: {amount: 1000}}

        """,
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: All is well\nasks: []\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.health == .onTrack else { return [] }
        guard let contract = scope.plan.approvedValue(with: scope.raid.changeRequests), contract > 0 else { return [] }
        let open = scope.raid.changeRequests.filter { $0.status == .raised || $0.status == .assessed }
            .compactMap(\.impactAmount).reduce(0, +)
        let percent = open / contract * 100
        let limit = scope.client.tolerances.costPercent.amber
        guard percent > limit else { return [] }
        return [
            Finding(
                update.provenance,
                "health",
                "on_track, but undecided changes of \(Words.amount(open, scope.plan.currency)) are "
                    + "\(Words.amount(percent, nil)) % of the contract; \(Words.amount(limit, nil)) % are tolerated"
            )
        ]
    }
}
