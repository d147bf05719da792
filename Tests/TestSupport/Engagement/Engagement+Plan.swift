internal import PorticoModel

extension Engagement {
    static func plan(_ week: Int) -> String {
        """
        currency: EUR
        contract_value: 40000
        phases:
          - {id: P1, title: Preparation, baseline: {start: 2026-01-05, finish: 2026-03-06}, actual: {start: 2026-01-05\(since(week, 9, ", finish: 2026-03-06"))}}
          - {id: P2, title: Implementation, baseline: {start: 2026-03-02, finish: 2026-07-31}\(since(week, 8, ", actual: {start: 2026-02-25}"))}
        milestones:
        \(milestones(week).map { "  - {\($0)}" }.joined(separator: "\n"))
        payments:
          - {id: PAY-1, title: Requirements, amount: 20000, due: {milestone: M1}, requires_acceptance: [D-01]\(since(week, 5, ", invoiced: 2026-02-02"))\(since(week, 8, ", paid: 2026-02-26"))}
          - {id: PAY-2, title: Go-live, amount: \(week >= 18 ? 24000 : 20000), due: {milestone: M4}}

        """
    }

    private static func milestones(_ week: Int) -> [String] {
        var result = [
            milestone(week, "M1", "Requirements signed off", "2026-01-30", reached: (4, "2026-01-30")),
            milestone(
                week,
                "M2",
                "Design approved",
                "2026-02-27",
                forecasts: [(6, "2026-03-06")],
                reached: (9, "2026-03-06"),
                after: "M1"
            ),
            milestone(
                week,
                "M3",
                "Pilot accepted",
                "2026-04-10",
                forecasts: [(10, "2026-04-24"), (14, "2026-05-01"), (15, "2026-04-24")],
                reached: (16, "2026-04-24"),
                after: "M2",
                isKey: true
            ),
            milestone(
                week,
                "M4",
                "Go-live completed",
                week >= 18 ? "2026-07-10" : "2026-06-26",
                forecasts: [
                    (18, "2026-07-10"), (20, "2026-07-13"), (21, "2026-07-16"), (22, "2026-07-20"), (24, "2026-07-15"),
                ],
                reached: (28, "2026-07-15"),
                after: "M3",
                isKey: true,
                history: week >= 18 ? "{date: 2026-06-26, changed_by: CR-1}" : ""
            ),
            milestone(
                week,
                "M5",
                "Handover completed",
                "2026-07-31",
                reached: (30, "2026-07-31"),
                after: "M4",
                isKey: true
            ),
        ]
        // Planned in week 5, given up in week 13.
        if (5..<13).contains(week) { result.append(milestone(week, "M6", "Old kiosk removed", "2026-05-15")) }
        return result
    }

    private static func milestone(
        _ week: Int,
        _ id: String,
        _ title: String,
        _ baseline: String,
        forecasts: [(from: Int, value: String)] = [],
        reached: (from: Int, on: String)? = nil,
        after: String = "",
        isKey: Bool = false,
        history: String = ""
    ) -> String {
        var parts = [
            "id: \(id)", "title: \(title)", "phase: \(["M1", "M2"].contains(id) ? "P1" : "P2")", "owner: t.ali",
        ]
        if isKey { parts.append("key: true") }
        parts.append("baseline: \(baseline)")
        let forecast = latest(week, forecasts) ?? baseline
        parts.append("forecast: \(forecast)")
        if let reached, week >= reached.from { parts.append("actual: \(reached.on)") }
        if !after.isEmpty { parts.append("depends_on: [\(after)]") }
        if forecast != baseline { parts.append("reason: Slower than planned (I-1)") }
        if !history.isEmpty { parts.append("baseline_history: [\(history)]") }
        if isKey {
            parts.append(
                "criteria: [{id: AC-\(id.dropFirst()), text: Twenty tickets are sold in an hour, measure: \">= 20\"}]"
            )
        }
        return parts.joined(separator: ", ")
    }

    static func deliverables(_ week: Int) -> String {
        """
        deliverables:
          - {id: D-01, title: Requirements, milestone: M1, owner: t.ali, approver: o.berg, baseline: 2026-01-22, criteria: [AC-3], \(requirements(week))}
          - {id: D-02, title: Design, milestone: M2, owner: t.ali, approver: o.berg, baseline: 2026-02-19, criteria: [AC-3], \(design(week))}
          - {id: D-03, title: Pilot configuration, milestone: M3, owner: t.ali, approver: o.berg, baseline: 2026-04-09, criteria: [AC-3], \(pilot(week))}
          - {id: D-04, title: Training of the crews, type: training, milestone: M4, owner: t.ali, approver: o.berg, baseline: 2026-06-19, criteria: [AC-4], \(training(week))}

        """
    }

    private static func requirements(_ week: Int) -> String {
        let version = "version: \"1.0\", submitted: 2026-01-22, review_by: 2026-01-29, files: [{path: files/D-01.txt}]"
        return latest(
            week,
            [
                (1, "status: planned"), (2, "status: in_progress"), (3, "status: in_review, \(version)"),
                (
                    4,
                    "status: accepted, \(version), acceptance: {version: \"1.0\", by: o.berg, on: 2026-01-29, method: email, evidence: files/D-01.txt}"
                ),
            ]
        ) ?? ""
    }

    private static func design(_ week: Int) -> String {
        let first = "version: \"1.0\", submitted: 2026-02-19, review_by: 2026-02-26"
        let second =
            "version: \"1.1\", submitted: 2026-03-02, review_by: 2026-03-09, history: [{version: \"1.0\", status: changes_requested, on: 2026-02-26, by: o.berg, note: Prices missing}]"
        return latest(
            week,
            [
                (1, "status: planned"), (4, "status: in_progress"), (7, "status: in_review, \(first)"),
                (8, "status: changes_requested, \(first)"),
                (
                    9,
                    "status: accepted, \(second), acceptance: {version: \"1.1\", by: o.berg, on: 2026-03-05, method: meeting}"
                ),
            ]
        ) ?? ""
    }

    private static func pilot(_ week: Int) -> String {
        let version = "version: \"1.0\", submitted: 2026-04-09, review_by: 2026-04-23"
        return latest(
            week,
            [
                (1, "status: planned"), (10, "status: in_progress"), (14, "status: in_review, \(version)"),
                (
                    16,
                    "status: accepted_with_conditions, \(version), acceptance: {version: \"1.0\", by: o.berg, on: 2026-04-23, method: signature, conditions: Print the card, evidence: files/D-03.txt}"
                ),
            ]
        ) ?? ""
    }

    private static func training(_ week: Int) -> String {
        let version = "version: \"1.0\", submitted: 2026-07-02, review_by: 2026-07-09"
        return latest(
            week,
            [
                (1, "status: planned, forecast: 2026-06-19"), (20, "status: planned, forecast: 2026-07-02"),
                (25, "status: in_progress, forecast: 2026-07-02"),
                (26, "status: in_review, forecast: 2026-07-02, \(version)"),
                (
                    27,
                    "status: accepted, forecast: 2026-07-02, \(version), acceptance: {version: \"1.0\", by: o.berg, on: 2026-07-09, method: email}"
                ),
            ]
        ) ?? ""
    }
}
