import PorticoModel

struct MaintenanceUnclear: Rule {
    let name = "maintenance-unclear"
    let summary = "A maintenance window says when it is and what is unavailable"
    let explanation = "If a planned window lacks `time` or `affects`, everybody has to ask."
    let fix = "add `time:` and `affects:`"
    let example = """
        maintenance.yml
          windows:
        -   - {id: MW-1, title: «Server update», on: 2026-04-04}
        → MW-1 does not say at what time and what is unavailable
        +   - {id: MW-1, title: Server update, on: 2026-04-04, time: 20:00–22:00, affects: Bookings}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.maintenance.filter { $0.status == .planned }.compactMap { window -> RuleFinding? in
            let missing = [
                window.time == nil ? "at what time" : nil, window.affects == nil ? "what is unavailable" : nil,
            ]
            .compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return window.finding(at: "title", "does not say \(missing.inWords)")
        }
    }
}
