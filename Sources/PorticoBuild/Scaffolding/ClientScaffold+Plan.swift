// The plan in seven steps: discovery, analysis, recommendations, implementation, testing, documentation, maintenance.
extension ClientScaffold {
    var plan: String {
        """
        # Phases, milestones and payments. Everything dated has up to three dates:
        #   baseline   what was promised; it only moves with an approved change request
        #   forecast   what you expect now, with a reason where it differs
        #   actual     when it happened
        currency: EUR
        contract_value: 24000

        # The seven usual steps. They may overlap; rename, remove or add as it suits the project.
        phases:
        \(phases)
        # A milestone is a point in time: something that has been done, and can be checked.
        milestones:
        \(milestones)
        # What is paid when. The amounts add up to the contract's value.
        payments:
          - {id: PAY-1, title: Scope agreed, amount: 6000, due: {milestone: M1}, requires_acceptance: [D-01]}
          - {id: PAY-2, title: Pilot accepted, amount: 10000, due: {milestone: M4}, requires_acceptance: [D-03]}
          - {id: PAY-3, title: Handover completed, amount: 8000, due: {milestone: M6}, requires_acceptance: [D-04]}

        """
    }

    private var phases: String {
        let steps: [(title: String, from: Int, to: Int)] = [
            ("Discovery", 0, 2), ("Analysis", 2, 4), ("Recommendations", 4, 5), ("Implementation", 5, 11),
            ("Testing", 10, 13), ("Documentation", 11, 14), ("Maintenance", 14, 26),
        ]
        return steps.enumerated().map { index, step in
            "  - {id: P\(index + 1), title: \(step.title), "
                + "baseline: {start: \(day(week: step.from)), finish: \(day(week: step.to, -3))}"
                + (index == 0 ? ", actual: {start: \(start)}}\n" : "}\n")
        }.joined()
    }

    private var milestones: String {
        """
          - id: M1
            title: Scope agreed
            phase: P1
            key: true                 # shown wherever there is little room
            owner: c.lee
            baseline: \(day(week: 2, -3))
            forecast: \(day(week: 2, -3))
            criteria:
              - {id: AC-1, text: The sponsor has signed the scope, measure: 1 signed document}
          - id: M2
            title: Present process described
            phase: P2
            owner: c.lee
            baseline: \(day(week: 4, -3))
            forecast: \(day(week: 4, -3))
            depends_on: [M1]
            criteria:
              - {id: AC-2, text: Reception has confirmed the description, measure: 3 of 3 people}
          - id: M3
            title: Recommendation decided
            phase: P3
            owner: j.doe
            baseline: \(day(week: 5, -3))
            forecast: \(day(week: 5, -3))
            depends_on: [M2]
            criteria:
              - {id: AC-3, text: One option is chosen in writing, measure: 1 decision in the log}
          - id: M4
            title: Pilot accepted
            phase: P4
            key: true
            owner: c.lee
            baseline: \(day(week: 10, -3))
            forecast: \(day(week: 10, -3))
            depends_on: [M3]
            criteria:
              - {id: AC-4, text: Staff complete a booking without help, measure: ">= 9 of 10"}
          - id: M5
            title: Go-live completed
            phase: P5
            key: true
            owner: c.lee
            baseline: \(day(week: 13, -3))
            forecast: \(day(week: 13, -3))
            depends_on: [M4]
            criteria:
              - {id: AC-5, text: A day is run in the new system alone, measure: 1 day without paper}
          - id: M6
            title: Handover completed
            phase: P6
            key: true
            owner: c.lee
            baseline: \(day(week: 14, -3))
            forecast: \(day(week: 14, -3))
            depends_on: [M5]
            criteria:
              - {id: AC-6, text: Administrators restore a backup on their own, measure: 2 of 2 people}

        """
    }
}
