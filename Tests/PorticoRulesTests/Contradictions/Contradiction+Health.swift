extension Contradiction {
    private static func late(_ rest: String) -> [String: String] {
        plan(
            "id: M4, title: Pilot accepted, baseline: 2026-04-06, forecast: 2026-05-11, reason: Data\(rest)",
            "id: M6, title: Go-live completed, key: true, baseline: 2026-06-30, forecast: 2026-06-30"
        )
    }

    static let health: [Contradiction] = [
        .found(
            by: "watermelon-health",
            "The project is on track, but a milestone that is not key is five weeks late",
            late("") + update("health: «on_track»")
        ),
        .found(
            by: "watermelon-finish",
            "The project is on track, but its finish is beyond tolerance",
            plan("id: M6, title: Live, key: true, baseline: 2026-06-30, forecast: 2026-07-06, reason: Data")
                + update("health: «on_track»")
        ),
        .found(
            by: "watermelon-overdue-milestone",
            "The project is on track, but nobody knows when a key milestone will be reached",
            plan("id: M6, title: Live, key: true, baseline: 2026-03-12") + update("health: «on_track»")
        ),
        .found(
            by: "watermelon-parts",
            "The schedule is on track, but its dates are not",
            late("")
                + update("health: at_risk\nwhy: Data.\npath_to_green: Data.\ndimensions: {schedule: «on_track»}")
        ),
        .found(
            by: "health-better-than-parts",
            "The whole is better than its worst part",
            update("health: on_track\ndimensions: {cost: «off_track»}")
        ),
        .found(
            by: "complete-with-open-work",
            "The project is complete, but a milestone is open",
            plan("id: M1, title: Live, baseline: 2026-04-06") + update("health: «complete»")
        ),
        .found(
            by: "closure-with-open-work",
            "The project is closed without a word about an unpaid invoice and an open action",
            [
                "plan.yml": list(
                    "payments",
                    ["id: PAY-1, title: End, amount: 100, due: 2026-03-02, invoiced: 2026-03-02"]
                )
            ] + raid("actions", "id: ACT-1, title: Send data, side: client")
                + update("health: on_track\nkind: «closure»")
        ),
        .found(
            by: "path-to-green-missing",
            "The project is off track, and nothing is going to be done about it",
            update("health: «off_track»\nwhy: Data.")
        ),
        .found(
            by: "ask-done",
            "The update asks for what has been done",
            raid("actions", "id: ACT-1, title: Send data, side: client, done: 2026-03-10")
                + update("health: on_track\nasks: [«ACT-1»]")
        ),
        .found(
            by: "ask-of-supplier",
            "The update asks the client for something that is ours to do",
            raid("actions", "id: ACT-1, title: Send data, side: supplier") + update("health: on_track\nasks: [«ACT-1»]")
        ),
        .found(
            by: "hint-left",
            "The update says nothing where it should say something",
            update("health: on_track", body: "## Done\n\n«»<!-- to write: what was finished -->\n")
        ),
        .found(
            by: "placeholder-left",
            "The update still says what the example says",
            [
                "status/2026-03-13.md":
                    "---\ndate: 2026-03-13\nhealth: on_track\nheadline: «We have started; the scope is being written.»\n---\n"
            ]
        ),
    ]

    static let declined: [Contradiction] = [
        .declined(
            "The report is worse than the data",
            because: "the author may know what the data do not say yet; only the opposite misleads a client"
        ),
        .declined(
            "The project is on hold, but a milestone is expected next week",
            because: "the dates are kept until the project goes on; moving them would be a guess"
        ),
        .declined(
            "The text says that a milestone is reached, and the data do not",
            because: "sentences are not data: a rule would have to understand \"not\", \"almost\" and \"will be\""
        ),
        .declined(
            "An assumption is refuted, and no risk, issue or change follows",
            because: "it may have no consequence, and no field could say so"
        ),
        .declined(
            "A task of the handover is done, but the deliverable it is about is not accepted",
            because: "the two are not linked; the milestone and the closure say the same"
        ),
        .declined(
            "Somebody whose access was revoked still owns something",
            because: "access is to a system; people keep their tasks when they no longer need a password"
        ),
        .declined(
            "Two payments have the same title",
            because: "monthly fees do; their ids and dates tell them apart"
        ),
        .declined(
            "A risk is certain (probability 5) and has not occurred",
            because: "the scale says \"almost certain\"; the score already puts it first"
        ),
    ]
}
