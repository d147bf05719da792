import PorticoDiagnostics
import PorticoModel

struct PromiseEased: Rule {
    let name = "promise-eased"
    let severity = Diagnostic.Severity.warning
    let summary = "A published promise is not made easier without an agreement"
    let explanation = """
        The rule compares everything that the last published week promised with the data now: titles, criteria and \
        their measures, targets, due dates, amounts, approvers, dependencies, key milestones, tolerances and contract \
        terms. A change that makes one of them easier to keep needs an approved change request that names the item in \
        its `impact`. A change request covers what it states, once. Clients see every change, agreed or not. \
        Promised dates have rules of their own.
        """
    let fix = """
        restore the published value, or name the item in `impact.items` of an approved change request; if the published \
        value was a mistake, say why: `corrects: …`
        """
    let source: String? = "PMBOK Guide: baselines change only through integrated change control"
    let example = """
        Published on 2026-03-06 as put right below.
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11,
        -      criteria: [{id: AC-1, text: Users complete a booking, measure: «">= 60 of 100"»}]}
        → the measure of AC-1 was ">= 95 of 100" on 2026-03-06 and is now ">= 60 of 100"
        +      criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 95 of 100"}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.unsettled.filter { $0.rewriting.protection.isPromise }.map { input.finding($0) }
    }
}
