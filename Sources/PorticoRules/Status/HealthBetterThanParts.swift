import PorticoDiagnostics
import PorticoModel

struct HealthBetterThanParts: Rule {
    let name = "health-better-than-parts"
    let severity = Diagnostic.Severity.warning
    let summary = "The whole is not healthier than its worst part"
    let explanation = """
        The reported health is held against the reported `dimensions`. A week that is on track with its cost off \
        track needs one of the two changed. What rests is not looked at.
        """
    let fix = "report the worst dimension as the whole, or correct the dimension"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
        - health: on_track
        - headline: The import runs; nothing is late.
        + health: off_track
        + headline: The licences cost twice as much.
          dimensions: {schedule: on_track, cost: «off_track»}
        → cost is off track, but the whole is on track
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health != .onHold else { return [] }
        let worst = Dimension.allCases.compactMap { dimension in update.dimensions[dimension].map { (dimension, $0) } }
            .max { $0.1.gravity < $1.1.gravity }
        guard let (dimension, health) = worst, health.gravity > update.health.gravity else { return [] }
        let message = "\(dimension.rawValue) is \(health.inWords), but the whole is \(update.health.inWords)"
        return [RuleFinding(update.provenance, at: ["dimensions.\(dimension.rawValue)", "dimensions"], message)]
    }
}
