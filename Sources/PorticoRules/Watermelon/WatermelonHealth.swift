import PorticoModel

struct WatermelonHealth: Rule {
    let name = "watermelon-health"
    let summary = "The report is on track only if the data agree"
    let explanation = """
        Clients do not forgive a report that is green outside and red inside. Portico calculates the health of each \
        dimension from the plan and the registers (schedule, cost, scope, quality, asks) and shows it beside the \
        reported one. Every open milestone counts: key milestones and the finish against \
        `tolerances.schedule_days`, the others against `tolerances.other_milestone_days` (twice as wide unless set). \
        The newest update says on track, but the calculated health is at risk or off track.
        """
    let fix = "report the calculated health, with `why` and `path_to_green`, or correct the data"
    let source: String? = "PMBOK Guide: status is reported from the performance data"
    let example = """
        raid.yml
          issues:
            - {id: I-4, title: Backups cannot be restored, severity: critical, owner: c.lee, due: 2026-03-20}
        status/2026-03-13.md
          ---
          date: 2026-03-13
        - health: «on_track»
        → reported on track, calculated off track: 1 open critical issue (I-4)
        - headline: The import runs; nothing is late.
        + health: off_track
        + headline: Backups cannot be restored.
        + why: The key is lost (I-4).
        + path_to_green: New key and a test on 20 March.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .onTrack, let computed = input.health.overall,
            computed.gravity > 1
        else { return [] }
        let reasons = input.health.findings.filter { $0.health.gravity > 1 }.map(\.inWords)
        let message = "reported on track, calculated \(computed.inWords): \(reasons.joined(separator: "; "))"
        return [RuleFinding(update.provenance, at: "health", message)]
    }
}

extension ComputedHealth.Finding {
    /// The number behind it and the limit that it exceeds: `14 days of slip (M3), limit 5`.
    var inWords: String {
        let what =
            switch measure {
            case .slipDays: "\(Int(value).inDays) of slip"
            case .overdueMilestoneDays: "a milestone overdue by \(Int(value).inDays)"
            case .finishSlipDays: "the finish \(Int(value).inDays) late"
            case .costPercent: "\(value.written) % over the contract"
            case .overdueActionDays: "an action overdue by \(Int(value).inDays)"
            case .undecidedChangeDays: "a change undecided for \(Int(value).inDays)"
            case .failedCriteria: value == 1 ? "1 failed criterion" : "\(Int(value)) failed criteria"
            case .openCriticalIssues: value == 1 ? "1 open critical issue" : "\(Int(value)) open critical issues"
            }
        let named = item.map { "\(what) (\($0))" } ?? what
        return decisiveLimit.map { "\(named), limit \($0.written)" } ?? named
    }
}
