import PorticoDiagnostics
import PorticoModel

struct RecordRewritten: Rule {
    let name = "record-rewritten"
    let severity = Diagnostic.Severity.warning
    let summary = "A published record of what happened is not made to look better"
    let explanation = """
        The rule compares everything that the last published week recorded with the data now: actual dates, readings, \
        results of criteria, earlier versions, acceptance records, accepted files, invoices, decisions and the terms of \
        decided change requests. Progress is not rewriting: a new reading, a new version or a criterion that is passed \
        now adds to the record. Clients see every change.
        """
    let fix = "restore the published value; if it was a mistake, say why: `corrects: …`"
    let source: String? = "PMBOK Guide: configuration management, what is approved is kept as it was approved"
    let example = """
        Published on 2026-03-06 as put right below.
        plan.yml
          milestones:
        -   - {id: M2, title: Key users trained, baseline: 2026-02-20, actual: «2026-02-20»}
        → the actual of M2 was 2026-03-02 on 2026-03-06 and is now 2026-02-20
        +   - {id: M2, title: Key users trained, baseline: 2026-02-20, actual: 2026-03-02}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.unsettled.filter { !$0.rewriting.protection.isPromise }.map { input.finding($0) }
    }
}
