/// A site of two clients: one with a plan, a register, a page and an update; one with an update alone.
enum SmallSite {
    static let today = "2026-03-20"

    static let files: [(path: String, text: String)] = [
        ("Content/portico.yml", "supplier: {name: Example Consulting}\n"),
        ("Content/acme/client.yml", client), ("Content/acme/plan.yml", plan),
        ("Content/acme/deliverables.yml", deliverables), ("Content/acme/status/2026-03-13.md", update),
        ("Content/acme/docs/work.md", page), ("Content/acme/files/scope.txt", "The scope.\n"),
        ("Content/beta/client.yml", "name: Beta Works\n"), ("Content/beta/status/2026-03-13.md", quietUpdate),
    ]

    private static let client = """
        name: Acme Dental Group
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
          - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: chris@consult.example}

        """

    private static let plan = """
        phases:
          - {id: P1, title: Discovery, baseline: {start: 2026-03-02, finish: 2026-03-27}, actual: {start: 2026-03-02}}
        milestones:
          - id: M1
            title: Scope agreed
            phase: P1
            owner: c.lee
            baseline: 2026-03-27
            forecast: 2026-03-27
            criteria: [{id: AC-1, text: The scope is signed, measure: 1 document}]

        """

    private static let deliverables = """
        deliverables:
          - id: D-01
            title: Scope
            milestone: M1
            owner: c.lee
            approver: j.doe
            baseline: 2026-03-26
            forecast: 2026-03-26
            criteria: [AC-1]

        """

    private static let update = """
        ---
        date: 2026-03-13
        author: c.lee
        health: on_track
        headline: The scope is being written.
        asks: []
        ---
        ## Done

        Interviews for [D-01].

        ## Next

        The draft, see [how we work](../docs/work.md#steps).

        ## Blocked

        Nothing.

        """

    private static let page = """
        ---
        title: How we work
        ---
        ## Steps

        Until [M1] we write [the scope](../files/scope.txt).

        """

    private static let quietUpdate = """
        ---
        date: 2026-03-13
        health: on_track
        headline: All is quiet.
        asks: []
        ---
        ## Done

        Nothing yet.

        """
}
