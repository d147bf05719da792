extension Contradiction {
    private static func payment(_ rest: String, contract: String = "") -> [String: String] {
        ["plan.yml": "currency: EUR\n\(contract)" + list("payments", ["id: PAY-1, title: End, \(rest)"])]
    }

    static let money: [Contradiction] = [
        .found(
            by: "payments-total",
            "The payments do not add up to the contract",
            payment("amount: 900, due: 2026-06-30", contract: "contract_value: «1000»\n")
        ),
        .found(
            by: "paid-before-invoiced",
            "An invoice was paid before it was written",
            payment("amount: 900, due: 2026-02-02, invoiced: 2026-03-06, paid: «2026-03-02»")
        ),
        .found(
            by: "invoiced-before-earned",
            "An invoice was written for a milestone that has not been reached",
            [
                "plan.yml": list("milestones", ["id: M1, title: Pilot accepted, baseline: 2026-04-06"])
                    + list(
                        "payments",
                        ["id: PAY-1, title: End, amount: 9, due: {milestone: M1}, invoiced: «2026-03-06»"]
                    )
            ]
        ),
        .found(
            by: "payment-requires-withdrawn",
            "A payment waits for the acceptance of something that was withdrawn",
            payment("amount: 900, due: 2026-06-30, requires_acceptance: [«D-1»]")
                + register("id: D-1, title: Design, status: withdrawn")
        ),
        .found(
            by: "watermelon-cost",
            "The project is on track, but costs a tenth more than agreed",
            payment("amount: 1100, due: 2026-06-30", contract: "contract_value: 1000\n") + update("health: «on_track»")
        ),
    ]

    static let risks: [Contradiction] = [
        .found(
            by: "risk-occurred-without-issue",
            "A risk has occurred, and nobody deals with it",
            raid("risks", "id: R-1, title: Data is late, owner: c.lee, status: «occurred»")
        ),
        .found(
            by: "issue-resolved-before-raised",
            "An issue was resolved before it was raised",
            raid("issues", "id: I-1, title: Data is late, raised: 2026-03-06, resolved: «2026-03-02»")
        ),
        .found(
            by: "action-done-before-asked",
            "An action was done before anybody asked",
            raid("actions", "id: ACT-1, title: Send data, side: client, asked: 2026-03-06, done: «2026-03-02»")
        ),
        .found(
            by: "due-before-raised",
            "An action was due before anybody asked",
            raid("actions", "id: ACT-1, title: Send data, side: client, asked: 2026-03-06, due: «2026-03-02»")
        ),
        .found(
            by: "action-due-after-blocked",
            "An action is due after the milestone that it holds up",
            plan("id: M1, title: Pilot accepted, baseline: 2026-04-06")
                + raid("actions", "id: ACT-1, title: Send data, side: client, due: «2026-04-07», blocks: [M1]")
        ),
        .found(
            by: "action-owner-side",
            "An action of the client's is owned by us",
            raid("actions", "id: ACT-1, title: Send data, side: «client», owner: c.lee, due: 2026-04-07")
        ),
        .found(
            by: "decision-incomplete",
            "Something was decided, but not what",
            raid("decisions", "id: DEC-1, title: Hosting, by: j.doe, on: «2026-03-02»")
        ),
        .found(
            by: "decision-incomplete",
            "Something was decided, but not when",
            raid("decisions", "id: DEC-1, title: Hosting, by: j.doe, decision: «With you»")
        ),
        .found(
            by: "change-decided-but-open",
            "A change was decided last week and is still being assessed",
            raid(
                "change_requests",
                "id: CR-1, title: More, raised: 2026-03-02, status: assessed, decided: «2026-03-06»"
            )
        ),
        .found(
            by: "change-decision-undated",
            "A change was approved, but not on any day",
            raid("change_requests", "id: CR-1, title: More, raised: 2026-03-02, status: «approved»")
        ),
        .found(
            by: "change-decided-before-raised",
            "A change was decided before it was raised",
            raid(
                "change_requests",
                "id: CR-1, title: More, raised: 2026-03-06, status: approved, decided: «2026-03-02»"
            )
        ),
        .found(
            by: "dependency-after-milestone",
            "Something is needed after the milestone that needs it",
            plan("id: M1, title: Pilot accepted, baseline: 2026-04-06")
                + raid("dependencies", "id: DEP-1, on: Data export, needed_by: «2026-04-20», milestone: M1")
        ),
        .found(
            by: "assumption-past-date",
            "An assumption should have been checked, and nobody did",
            raid("assumptions", "id: A-1, text: The vendor exports, owner: c.lee, validate_by: «2026-03-06»")
        ),
    ]

    private static func goal(_ rest: String) -> [String: String] {
        ["kpis.yml": list("kpis", ["id: KPI-1, title: Minutes, direction: down, start: 9, target: 4, \(rest)"])]
    }

    static let registers: [Contradiction] = [
        .found(
            by: "kpi-target-missed",
            "A goal's day has passed, and the last reading misses it",
            goal("target_on: «2026-03-12», series: [{on: 2026-03-10, value: 4.5}]")
        ),
        .found(
            by: "kpi-not-measured",
            "A goal was measured every week, and then no more",
            goal("series: [{on: 2026-02-13, value: 8}, {on: «2026-02-20», value: 7}]")
        ),
        .found(
            by: "kpi-direction",
            "A goal should rise, and its target is below its start",
            ["kpis.yml": list("kpis", ["id: KPI-1, title: Minutes, start: 9, target: «4»"])]
        ),
        .found(
            by: "recorded-in-the-future",
            "A goal was measured tomorrow",
            goal("series: [{on: «2026-03-20», value: 7}]")
        ),
        .found(
            by: "access-revoked-before-granted",
            "Access was revoked before it was granted",
            ["handover.yml": list("access", ["system: CRM, person: c.lee, granted: 2026-03-06, revoked: «2026-03-02»"])]
        ),
        .found(
            by: "supplier-approver",
            "The supplier accepts its own work",
            [
                "client.yml":
                    "name: Acme\npeople:\n  - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: chris@consult.example, approver: «true»}\n"
            ]
        ),
        .found(
            by: "placeholder-left",
            "The portal is about the example's project",
            ["client.yml": "name: Acme\nproject: «The new booking system»\n"]
        ),
    ]
}
