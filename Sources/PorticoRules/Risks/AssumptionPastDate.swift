import PorticoModel

struct AssumptionPastDate: Rule {
    let name = "assumption-past-date"
    let summary = "An assumption is checked by its date"
    let explanation = """
        The assumption is open, and its `validate_by` is before the status date. From then on it is only a hope, and \
        usually a risk.
        """
    let fix = "set `status: confirmed` or `refuted`, or a new date; if nobody can tell, make it a risk"
    let source: String? = "PMBOK Guide: assumption log"
    let example = """
        As of 2026-03-13.
        raid.yml
          assumptions:
        -   - {id: A-1, text: The vendor exports appointments, owner: c.lee, validate_by: «2026-03-06»}
        → A-1 was due to be checked 7 days before the status date
        +   - {id: A-1, text: The vendor exports appointments, owner: c.lee, validate_by: 2026-03-06, status: confirmed}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.raid.assumptions.compactMap { assumption -> RuleFinding? in
            guard assumption.status == .open, let date = assumption.validateBy, date < statusDate else { return nil }
            let days = statusDate.days(since: date).inDays
            return assumption.finding(at: "validate_by", "was due to be checked \(days) before the status date")
        }
    }
}
