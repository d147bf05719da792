import PorticoModel

struct MaintenancePassed: Rule {
    let name = "maintenance-passed"
    let summary = "A past maintenance window is done or cancelled"
    let explanation = """
        The window is before the status date but is still planned. Staff who check whether they can work tomorrow \
        will read an outdated plan.
        """
    let fix = "set `status: done` or `cancelled`, or the new date"
    let example = """
        As of 2026-03-13.
        maintenance.yml
          windows:
        -   - {id: MW-1, title: Server update, on: «2026-03-07», time: 20:00–22:00, affects: Bookings}
        → MW-1 is still planned for 2026-03-07, before the status date
        +   - {id: MW-1, title: Server update, on: 2026-03-07, time: 20:00–22:00, affects: Bookings, status: done}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.project.maintenance.filter { $0.status == .planned && $0.on < statusDate }.map { window in
            window.finding(at: ["status", "on"], "is still planned for \(window.on), before the status date")
        }
    }
}
