import PorticoDiagnostics
import PorticoModel

struct BaselineChangeNotApproved: Rule {
    let name = "baseline-change-not-approved"
    let severity = Diagnostic.Severity.error
    let summary = "A change request that moved a baseline is approved"
    let explanation = """
        `baseline_history` names the change request behind each previous date. A change request that is only raised, \
        or was rejected or withdrawn, cannot have moved a promise.
        """
    let fix = "restore the previous baseline until the request is approved, or record the approval in raid.yml"
    let source: String? = "PMBOK Guide: baselines change only through integrated change control"
    let example = """
        plan.yml
          milestones:
            - {id: M5, title: Go-live completed, baseline: 2026-06-30,
               baseline_history: [{date: 2026-06-23, changed_by: «CR-1»}]}
        → the baseline of M5 was moved by CR-1, which is assessed, not approved
        raid.yml
          change_requests:
        -   - {id: CR-1, title: Second surgery included, status: assessed}
        +   - {id: CR-1, title: Second surgery included, status: approved, decided: 2026-02-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.flatMap { milestone in
            milestone.baselineHistory.compactMap { change -> RuleFinding? in
                guard let request = input.changes[change.changedBy], request.status != .approved else { return nil }
                return RuleFinding(
                    change.provenance,
                    at: "changed_by",
                    in: milestone.provenance,
                    "the baseline of \(milestone.id) was moved by \(request.id), which is \(request.status.rawValue), not approved",
                    related: [.init(place: request.provenance.place(of: "status"), message: "its status")]
                )
            }
        }
    }
}
