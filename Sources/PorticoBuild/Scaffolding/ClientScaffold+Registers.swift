// What is handed over, and what may go wrong.
extension ClientScaffold {
    var deliverables: String {
        """
        # What is handed over. Its status is one of: planned, in_progress, in_review, changes_requested, accepted,
        # accepted_with_conditions, superseded, withdrawn.
        deliverables:
          - id: D-01
            title: Scope of the project
            type: document
            milestone: M1
            owner: c.lee
            approver: j.doe
            version: "0.1"
            status: in_progress
            baseline: \(day(week: 2, -4))
            forecast: \(day(week: 2, -4))
            criteria: [AC-1]
            pages: [docs/how-we-work.md]
            # Once it is accepted:
            # status: accepted
            # acceptance: {version: "1.0", by: j.doe, on: \(day(week: 2, -3)), method: email, statement: Accepted as written}
          - id: D-02
            title: Description of the present process
            type: document
            milestone: M2
            owner: c.lee
            approver: j.doe
            baseline: \(day(week: 4, -4))
            forecast: \(day(week: 4, -4))
            criteria: [AC-2]
          - id: D-03
            title: Pilot configuration
            type: configuration
            milestone: M4
            owner: c.lee
            approver: j.doe
            baseline: \(day(week: 10, -4))
            forecast: \(day(week: 10, -4))
            criteria: [AC-4]
          - id: D-04
            title: Handbook for administrators
            type: document
            milestone: M6
            owner: c.lee
            approver: j.doe
            baseline: \(day(week: 14, -4))
            forecast: \(day(week: 14, -4))
            criteria: [AC-6]

        """
    }

    var raid: String {
        """
        # What may happen, what we take for granted, what has been decided, and who has to do what.

        # Probability and impact go from 1 to 5.
        risks:
          - id: R-1
            title: Test data comes late
            probability: 3
            impact: 4
            response: reduce
            action: Ask for it with the first mail and look at it in week 2
            owner: c.lee
            raised: \(start)
            due: \(day(week: 2))

        assumptions:
          - {id: A-1, text: Reception can spare two people for the pilot, owner: j.doe, validate_by: \(day(week: 4))}

        decisions:
          - id: DEC-1
            title: Where the data is kept
            options: [In the house, With a provider]
            by: j.doe
            # Once it is decided:
            # decision: In the house
            # on: \(day(week: 5, -3))
            # rationale: Why, in a sentence

        # Whoever has to act is named by side: client or supplier. Open actions of the client's stand on the first page.
        actions:
          - id: ACT-1
            title: Name two people for the pilot
            side: client
            owner: j.doe
            asked: \(today)
            due: \(day(week: 2))
            blocks: [M4]
          - {id: ACT-2, title: Write the scope, side: supplier, owner: c.lee, asked: \(today), due: \(day(week: 2, -4))}

        # issues:
        #   - {id: I-1, title: The scanner is broken, severity: high, owner: c.lee, raised: \(today)}

        # change_requests:
        #   - id: CR-1
        #     title: A second branch
        #     raised: \(today)
        #     by: j.doe
        #     status: raised            # then assessed, approved, rejected or withdrawn
        #     impact: {days: 5, amount: 1200, milestones: [M5]}

        """
    }
}
