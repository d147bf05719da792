import PorticoDiagnostics
import PorticoModel

struct WithdrawnWithoutDecision: Rule {
    let name = "withdrawn-without-decision"
    let severity = Diagnostic.Severity.note
    let summary = "Every withdrawn deliverable has a recorded decision"
    let explanation = """
        A withdrawn deliverable was part of the promise. A decision with its id in `affects`, or an approved change \
        request, must say who agreed.
        """
    let fix = "add the decision to raid.yml with this id in `affects`"
    let source: String? = "PMBOK Guide: scope changes go through change control"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-10, title: Offline kit, status: «withdrawn»}
        → D-10 is withdrawn, but no decision says why
        +raid.yml
          decisions:
            - {id: DEC-5, title: Offline kit, decision: Not needed any more, by: j.doe, on: 2026-02-12, affects: [D-10]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let decided = Set(input.raid.decisions.filter { $0.decision != nil }.flatMap(\.affects))
        return input.project.deliverables.filter { $0.status == .withdrawn && !decided.contains($0.id) }.map {
            deliverable in
            deliverable.finding(at: "status", "is withdrawn, but no decision says why")
        }
    }
}
