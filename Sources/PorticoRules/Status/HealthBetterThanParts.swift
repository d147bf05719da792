import PorticoModel

struct HealthBetterThanParts: Rule {
    let name = "health-better-than-parts"
    let summary = "The overall health is not better than the worst dimension"
    let explanation = """
        The rule compares the reported health with the reported `dimensions`. If the week is on track but its cost is \
        off track, one of the two must change. Projects on hold are not checked.
        """
    let fix = "report the worst dimension as the overall health, or correct the dimension"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
        - health: on_track
        - headline: The import runs; nothing is late.
        + health: off_track
        + headline: The licences cost twice as much.
          dimensions: {schedule: on_track, cost: «off_track»}
        → cost is off track, but the overall health is on track
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health != .onHold else { return [] }
        let worst = Dimension.allCases.compactMap { dimension in update.dimensions[dimension].map { (dimension, $0) } }
            .max { $0.1.gravity < $1.1.gravity }
        guard let (dimension, health) = worst, health.gravity > update.health.gravity else { return [] }
        let message = "\(dimension.rawValue) is \(health.inWords), but the overall health is \(update.health.inWords)"
        return [RuleFinding(update.provenance, at: ["dimensions.\(dimension.rawValue)", "dimensions"], message)]
    }
}
