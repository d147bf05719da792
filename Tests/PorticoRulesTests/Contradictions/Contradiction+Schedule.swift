extension Contradiction {
    static let schedule: [Contradiction] = [
        .found(
            by: "finish-before-start",
            "A phase finished before it started",
            [
                "plan.yml":
                    "phases:\n  - {id: P1, title: Build, actual: {start: 2026-03-02, finish: «2026-02-20»}}\n"
            ]
        ),
        .found(
            by: "finish-without-start",
            "A phase has finished, but never started",
            [
                "plan.yml":
                    "phases:\n  - {id: P1, title: Build, baseline: {start: 2026-02-02, finish: 2026-02-20}, actual: {finish: «2026-02-20»}}\n"
            ]
        ),
        .found(
            by: "phase-finished-with-open-milestone",
            "A phase has finished, but a milestone in it is open",
            [
                "plan.yml":
                    "phases:\n  - {id: P1, title: Build, actual: {start: 2026-02-02, finish: «2026-02-20»}}\n"
                    + "milestones:\n  - {id: M1, title: Design approved, phase: P1, baseline: 2026-04-10}\n"
            ]
        ),
        .found(
            by: "actual-after-status-date",
            "A milestone was reached tomorrow",
            plan("id: M1, title: Design approved, baseline: 2026-03-20, actual: «2026-03-20»")
        ),
        .found(
            by: "reached-before-dependency",
            "A milestone was reached before the one it depends on",
            plan(
                "id: M1, title: Design approved, baseline: 2026-03-20",
                "id: M2, title: Pilot accepted, baseline: 2026-03-06, actual: 2026-03-06, depends_on: [«M1»]"
            )
        ),
        .found(
            by: "milestone-before-dependency",
            "A milestone is expected before the one it depends on",
            plan(
                "id: M1, title: Design approved, baseline: 2026-04-20",
                "id: M2, title: Pilot accepted, baseline: 2026-04-06, depends_on: [«M1»]"
            )
        ),
        .found(
            by: "dependency-cycle",
            "Two milestones wait for each other",
            plan(
                "id: M1, title: Design approved, baseline: 2026-04-20, depends_on: [«M2»]",
                "id: M2, title: Pilot accepted, baseline: 2026-04-20, depends_on: [M1]"
            )
        ),
        .found(
            by: "milestone-outside-phase",
            "A milestone is expected after its phase",
            [
                "plan.yml":
                    "phases:\n  - {id: P1, title: Build, baseline: {start: 2026-02-02, finish: 2026-04-10}}\n"
                    + "milestones:\n  - {id: M1, title: Design approved, phase: P1, baseline: «2026-04-20»}\n"
            ]
        ),
        .found(
            by: "forecast-passed",
            "A milestone is expected on a day that has passed",
            plan("id: M1, title: Design approved, baseline: 2026-04-10, forecast: «2026-03-06», reason: Early")
        ),
        .found(
            by: "reached-with-failed-criterion",
            "A milestone is reached although a criterion failed",
            plan(
                "id: M1, title: Design approved, baseline: 2026-03-06, actual: 2026-03-06, criteria: [{id: AC-1, text: Users book, result: «failed»}]"
            )
        ),
        .found(
            by: "reached-with-open-criterion",
            "A milestone is reached although a criterion has no result",
            plan(
                "id: M1, title: Design approved, baseline: 2026-03-06, actual: 2026-03-06, criteria: [{id: «AC-1», text: Users book}]"
            )
        ),
        .found(
            by: "reached-with-open-deliverable",
            "A milestone is reached although its deliverable is not accepted",
            plan("id: M1, title: Design approved, baseline: 2026-03-06, actual: «2026-03-06»")
                + register("id: D-1, title: Design, milestone: M1, status: in_progress")
        ),
        .found(
            by: "dependency-open-reached",
            "A milestone is reached although what it depends on from outside has not arrived",
            plan("id: M1, title: Design approved, baseline: 2026-03-06, actual: 2026-03-06")
                + raid("dependencies", "id: DEP-1, on: Data export, milestone: M1, status: «late»")
        ),
        .found(
            by: "action-blocks-finished",
            "An open action holds up a milestone that has been reached",
            plan("id: M1, title: Design approved, baseline: 2026-03-06, actual: 2026-03-06")
                + raid("actions", "id: ACT-1, title: Send data, side: client, blocks: [«M1»]")
        ),
        .found(
            by: "deliverable-after-milestone",
            "A deliverable is expected after the milestone it belongs to",
            plan("id: M1, title: Design approved, baseline: 2026-04-06")
                + register("id: D-1, title: Design, milestone: M1, baseline: «2026-04-20»")
        ),
        .found(
            by: "item-title-repeated",
            "Two milestones are called the same",
            plan(
                "id: M1, title: Pilot accepted, baseline: 2026-04-06",
                "id: M2, title: «pilot  accepted», baseline: 2026-05-06"
            )
        ),
        .found(
            by: "forecast-without-reason",
            "A date has moved, and nobody says why",
            plan("id: M1, title: Pilot accepted, baseline: 2026-04-06, forecast: «2026-04-20»")
        ),
    ]
}
