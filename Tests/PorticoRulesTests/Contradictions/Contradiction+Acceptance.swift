extension Contradiction {
    private static let two = """
        name: Acme
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
          - {id: k.poe, name: Kim Poe, side: client, role: Sponsor, email: kim@acme.example, approver: true}
          - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: chris@consult.example}

        """

    private static func criterion(_ rest: String) -> [String: String] {
        plan("id: M1, title: Pilot accepted, baseline: 2026-04-06, criteria: [{id: AC-1, text: Users book, \(rest)}]")
    }

    static let acceptance: [Contradiction] = [
        .found(
            by: "accepted-without-record",
            "A deliverable is accepted, but nobody accepted it",
            register("id: D-1, title: Design, version: \"1\", status: «accepted»")
        ),
        .found(
            by: "accepted-by-another",
            "A deliverable was accepted by somebody other than its approver, who says \"ok\"",
            register(
                "id: D-1, title: Design, version: \"1\", status: accepted, approver: j.doe, acceptance: {version: \"1\", by: «k.poe», on: 2026-03-02, method: email, statement: ok}"
            ) + ["client.yml": two]
        ),
        .found(
            by: "accepted-by-unauthorised",
            "A deliverable was accepted by somebody who may not",
            register(
                "id: D-1, title: Design, version: \"1\", status: accepted, acceptance: {version: \"1\", by: «c.lee», on: 2026-03-02, method: email, statement: Fine}"
            )
        ),
        .found(
            by: "owner-accepts",
            "A deliverable was accepted by its owner",
            register(
                "id: D-1, title: Design, version: \"1\", status: accepted, owner: j.doe, acceptance: {version: \"1\", by: «j.doe», on: 2026-03-02, method: email, statement: Fine}"
            )
        ),
        .found(
            by: "accepted-before-submitted",
            "A deliverable was accepted before it was handed over",
            register(
                "id: D-1, title: Design, version: \"1\", status: accepted, submitted: 2026-03-06, acceptance: {version: \"1\", by: j.doe, on: «2026-03-02», method: email, statement: Fine}"
            )
        ),
        .found(
            by: "accepted-version-differs",
            "What was accepted is not the version that is shown",
            register(
                "id: D-1, title: Design, version: \"2\", status: accepted, acceptance: {version: «\"1\"», by: j.doe, on: 2026-03-02, method: email, statement: Fine}"
            )
        ),
        .found(
            by: "acceptance-conditions",
            "A deliverable is accepted with conditions, and there are none",
            register(
                "id: D-1, title: Design, version: \"1\", status: «accepted_with_conditions», acceptance: {version: \"1\", by: j.doe, on: 2026-03-02, method: email, statement: Fine}"
            )
        ),
        .found(
            by: "acceptance-not-shown",
            "There is a record of the acceptance, but the status is in review",
            register(
                "id: D-1, title: Design, version: \"1\", status: «in_review», submitted: 2026-03-01, review_by: 2026-03-20, acceptance: {version: \"1\", by: j.doe, on: 2026-03-02, method: email, statement: Fine}"
            )
        ),
        .found(
            by: "changes-requested-without-reason",
            "A deliverable was returned, and nobody says what is wrong with it",
            register("id: D-1, title: Design, version: \"1\", submitted: 2026-03-01, status: «changes_requested»")
        ),
        .found(
            by: "accepted-with-failed-criterion",
            "A deliverable is accepted although a criterion failed",
            criterion("result: failed")
                + register(
                    "id: D-1, title: Design, version: \"1\", status: «accepted», criteria: [AC-1], acceptance: {version: \"1\", by: j.doe, on: 2026-03-02, method: email, statement: Fine}"
                )
        ),
        .found(
            by: "result-against-figure",
            "A criterion passed with 50 of 64, and 58 were needed",
            criterion("measure: \">= 58 of 64\", result: passed, measured: «50 of 64»")
        ),
        .found(
            by: "result-against-figure",
            "A criterion failed with 3 minutes, and 4 were allowed",
            criterion("measure: \"<= 4 min\", result: failed, measured: «3 min»")
        ),
        .found(
            by: "review-before-submission",
            "A review ended before the deliverable was handed over",
            register(
                "id: D-1, title: Design, version: \"1\", status: in_review, submitted: 2026-03-09, review_by: «2026-03-02»"
            )
        ),
        .found(
            by: "deliverable-overdue",
            "A deliverable was expected last week and is still in progress",
            register("id: D-1, title: Design, status: in_progress, baseline: «2026-03-06»")
        ),
    ]
}
