import PorticoDiagnostics
import PorticoModel

struct CorrectionWithoutChange: Rule {
    let name = "correction-without-change"
    let severity = Diagnostic.Severity.warning
    let summary = "A correction changes something that was published"
    let explanation = """
        `corrects` says why a published value was wrong. If the item has no other value than in the last published \
        week, there is nothing to correct, and the entry would cover the next change of the item. Once a week with the \
        correction is published, its reason covers nothing any more and may stay.
        """
    let fix = "remove `corrects`, or correct the value"
    let example = """
        Published on 2026-03-06 as put right below.
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, corrects: «A slip of the pen»}
        → M3 has the values of 2026-03-06: there is nothing to correct
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let last = input.published.last else { return [] }
        let published = Set(last.facts.corrections.map(\.reason))
        let used = Set(
            input.rewritings.compactMap { entry -> String? in
                if case .corrected(let reason)? = entry.settlement { reason } else { nil }
            }
        )
        let now = PublishedFacts(client: input.portal.client, data: input.project.data)
        return now.corrections.filter { !published.contains($0.reason) && !used.contains($0.reason) }.map {
            RuleFinding(
                $0.provenance,
                at: "corrects",
                "\($0.name) has the values of \(last.date): there is nothing to correct"
            )
        }
    }
}
