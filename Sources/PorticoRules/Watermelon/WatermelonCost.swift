import PorticoModel

struct WatermelonCost: Rule {
    let name = "watermelon-cost"
    let summary = "The report is not on track while the cost is beyond tolerance"
    let explanation = """
        Clients do not forgive a report that is green outside and red inside. The payments exceed the contract with \
        its approved changes by more than `tolerances.cost_pct.amber` per cent.
        """
    let fix = "report at risk or off track, and add the change request that explains it"
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
        → reported on track, but the cost is 10 % over the contract and the tolerance is 5 %
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
            "reported on track, but the cost is \(cost.value.written) % over the contract and the tolerance is \(limit) %"
        return [RuleFinding(update.provenance, at: "health", message)]
    }
}
