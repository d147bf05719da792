import PorticoModel

struct DependencyLate: Rule {
    let name = "dependency-late"
    let summary = "An overdue dependency is met or marked as late"
    let explanation = """
        An open dependency has a `needed_by` before the status date, but the page still shows it as open.
        """
    let fix = "set `status: met` or `late`, and give the milestone that depends on it a new forecast"
    let example = """
        As of 2026-03-13.
        raid.yml
          dependencies:
        -   - {id: DEP-1, on: Data export, from: Vendor, needed_by: «2026-03-06»}
        → DEP-1 was needed 7 days before the status date
        +   - {id: DEP-1, on: Data export, from: Vendor, needed_by: 2026-03-06, status: late}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.raid.dependencies.compactMap { dependency -> RuleFinding? in
            guard dependency.status == .open, let needed = dependency.neededBy, needed < statusDate else { return nil }
            let days = statusDate.days(since: needed).inDays
            return dependency.finding(at: "needed_by", "was needed \(days) before the status date")
        }
    }
}
