import PorticoDiagnostics
import PorticoModel

struct WatermelonCost: Rule {
    let name = "watermelon-cost"
    let severity = Diagnostic.Severity.warning
    let summary = "On track is not reported while the cost is beyond tolerance"
    let explanation = """
        Green outside and red inside is the one thing a client does not forgive. The payments come to more than the \
        contract with its approved changes, by more per cent than `tolerances.cost_pct.amber`.
        """
    let fix = "report at risk or off track, and bring the change request that explains it"
    let source: String? = "PRINCE2: a forecast beyond tolerance is an exception and is escalated"
    let example = """
        plan.yml
          contract_value: 40000
          payments:
            - {id: PAY-1, title: Start of work, amount: 20000, due: 2026-01-12}
        -   - {id: PAY-2, title: Go-live, amount: 24000, due: 2026-06-30}
        +   - {id: PAY-2, title: Go-live, amount: 20000, due: 2026-06-30}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «on_track»
        → reported on track, but the cost is 10 % over the contract and 5 % are tolerated
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .onTrack,
            let cost = input.health.findings.first(where: { $0.dimension == .cost }), cost.health.gravity > 1
        else { return [] }
        let limit = input.tolerances.costPercent.amber.written
        let message =
            "reported on track, but the cost is \(cost.value.written) % over the contract and \(limit) % are tolerated"
        return [RuleFinding(update.provenance, at: "health", message)]
    }
}
