import PorticoModel

struct DecisionOverdue: Rule {
    let name = "decision-overdue"
    let summary = "A decision is made before anything it affects is due"
    let explanation = """
        The decision is open, but a milestone or deliverable in its `affects` was expected on or before the status \
        date. The decision is now blocking work.
        """
    let fix = "record the decision, or move the forecast of the items that wait for it"
    let example = """
        As of 2026-03-13.
        plan.yml
          milestones:
        -   - {id: M2, title: Import tested, baseline: 2026-03-06}
        +   - {id: M2, title: Import tested, baseline: 2026-03-27}
        raid.yml
          decisions:
            - {id: DEC-3, title: «Which records are imported», by: j.doe, affects: [M2]}
        → DEC-3 is open, and M2, which needs it, was expected on 2026-03-06
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.raid.decisions.filter { $0.decision == nil }.compactMap { decision -> RuleFinding? in
            let needs = decision.affects.compactMap { id in need(of: id, input).map { (id, $0) } }.filter {
                $0.1 <= statusDate
            }
            guard let (id, date) = needs.min(by: { $0.1 < $1.1 }) else { return nil }
            return decision.finding(at: "title", "is open, and \(id), which needs it, was expected on \(date)")
        }
    }

    /// Returns the expected date of the milestone or deliverable, or nil if it has been reached.
    private func need(of id: String, _ input: RuleInput) -> CalendarDate? {
        if let milestone = input.milestones[id] { return milestone.actual == nil ? milestone.expected : nil }
        guard let deliverable = input.deliverables[id], deliverable.isOpen, deliverable.submitted == nil else {
            return nil
        }
        return deliverable.forecast ?? deliverable.baseline
    }
}
