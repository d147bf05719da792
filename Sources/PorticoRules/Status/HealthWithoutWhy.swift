import PorticoDiagnostics
import PorticoModel

struct HealthWithoutWhy: Rule {
    let name = "health-without-why"
    let severity = Diagnostic.Severity.warning
    let summary = "A project that is not on track says why"
    let explanation = """
        An update that is at risk, off track or on hold without `why` leaves the reader to guess, and the guess is \
        worse. Only the newest update is looked at.
        """
    let fix = "add `why:` in one sentence, with a number"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «on_hold»
        → the project is on hold and it is not said why
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
                "the project is \(update.health.inWords) and it is not said why"
            )
        ]
    }
}
