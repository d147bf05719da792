import PorticoModel

struct PathToGreenMissing: Rule {
    let name = "path-to-green-missing"
    let summary = "A project that is not on track says how it will recover"
    let explanation = """
        An update that is at risk or off track without `path_to_green` worries the client and gives no answer. The \
        rule checks only the newest update, because published weeks do not change.
        """
    let fix = "add `path_to_green:` with what, who and when, or say that the promised date must change"
    let source: String? = "PRINCE2: an exception report names the options and a recommendation"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «at_risk»
        → the project is at risk but has no path to green
          headline: Pilot moves to 25 April.
          why: Test data came late.
        + path_to_green: Import on 21 March, deputies trained on 4 April.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .atRisk || update.health == .offTrack,
            update.pathToGreen == nil
        else { return [] }
        let message = "the project is \(update.health.inWords) but has no path to green"
        return [RuleFinding(update.provenance, at: "health", message)]
    }
}

extension Health {
    /// The health in words: `at_risk` → `at risk`.
    var inWords: String { rawValue.split(separator: "_").joined(separator: " ") }
}
