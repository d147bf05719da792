import PorticoDiagnostics
import PorticoModel

struct ChangeDecidedButOpen: Rule {
    let name = "change-decided-but-open"
    let severity = Diagnostic.Severity.warning
    let summary = "A change request with the day of its decision has been decided"
    let explanation = """
        The request has a `decided` date, but its status is still raised or assessed. Half of the record is missing: \
        it counts as undecided, and its days and amount are not part of the promise.
        """
    let fix = "set `status: approved` or `rejected`, or remove `decided`"
    let example = """
        raid.yml
          change_requests:
        -   - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: assessed, decided: «2026-02-20», impact: {days: 0}}
        → CR-1 was decided on 2026-02-20, but its status is assessed
        +   - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: approved, decided: 2026-02-20, impact: {days: 0}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.changeRequests.filter(\.isUndecided).compactMap { change -> RuleFinding? in
            guard let decided = change.decided else { return nil }
            let message = "\(change.id) was decided on \(decided), but its status is \(change.status.rawValue)"
            return RuleFinding(change.provenance, at: "decided", message)
        }
    }
}
