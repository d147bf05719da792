import PorticoModel

struct HealthWithoutWhy: Rule {
    let name = "health-without-why"
    let summary = "A project that is not on track says why"
    let explanation = """
        An update that is at risk, off track or on hold without `why` leaves readers guessing, and they will guess \
        worse. The rule checks only the newest update.
        """
    let fix = "add `why:` in one sentence, with a number"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «on_hold»
        → the project is on hold but gives no reason
          headline: The project rests until May.
        + why: The new owner decides about the budget on 4 May.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health.gravity > 0, update.why == nil else { return [] }
        return [
            RuleFinding(
                update.provenance,
                at: "health",
                "the project is \(update.health.inWords) but gives no reason"
            )
        ]
    }
}
