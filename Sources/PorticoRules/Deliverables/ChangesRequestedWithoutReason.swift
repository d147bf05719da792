import PorticoDiagnostics
import PorticoModel

struct ChangesRequestedWithoutReason: Rule {
    let name = "changes-requested-without-reason"
    let severity = Diagnostic.Severity.warning
    let summary = "A rejected version says what must change"
    let explanation = """
        A deliverable's status is `changes_requested`, but the newest entry of its `history` with that status has no \
        `note`, or there is no such entry. The next version can be checked only against what was asked for.
        """
    let fix = "add `history: [{version: …, status: changes_requested, on: …, by: …, note: …}]` with what must change"
    let source: String? = "PRINCE2: the quality register records the result of each review"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.0", submitted: 2026-03-02, status: «changes_requested»,
        → D-07 was returned for changes, but nothing says which
        -      history: [{version: "1.0", status: changes_requested, on: 2026-03-05, by: j.doe}]}
        +      history: [{version: "1.0", status: changes_requested, on: 2026-03-05, by: j.doe, note: VAT rules missing}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.status == .changesRequested }.compactMap { deliverable -> RuleFinding? in
            let review = deliverable.history.last { $0.status == .changesRequested }
            guard review?.note == nil else { return nil }
            let message = "\(deliverable.id) was returned for changes, but nothing says which"
            return RuleFinding(deliverable.provenance, at: "status", message)
        }
    }
}
