package import PorticoModel

extension Engagement {
    /// `2026-01-09`
    package static func day(_ week: Int) -> String { date(week).description }

    /// What the data say of each week, whatever was reported.
    package static func computed(_ week: Int) -> Health {
        switch week {
        case 10, 11, 14: .offTrack
        case 13, 15, 21...23: .atRisk
        default: .onTrack
        }
    }

    /// Everything that changed with each week's update, by kind and id, in the order in which it is told.
    package static let changes: [Int: [String]] = [
        2: ["deliverable_status D-01", "decision_raised DEC-1"],
        3: ["deliverable_status D-01", "deliverable_version D-01", "risk_opened R-1"],
        4: [
            "milestone_reached M1", "deliverable_accepted D-01", "deliverable_status D-02", "payment_state PAY-1",
        ],
        5: ["milestone_added M6", "decision_made DEC-1", "payment_state PAY-1"],
        6: ["milestone_slipped M2", "page_added guides/old-kiosk.md", "page_added guides/selling.md"],
        7: ["deliverable_status D-02", "deliverable_version D-02"],
        8: ["phase_started P2", "deliverable_status D-02", "payment_state PAY-1"],
        9: [
            "milestone_reached M2", "phase_finished P1", "deliverable_accepted D-02", "deliverable_version D-02",
            "risk_rescored R-1", "action_asked ACT-1",
        ],
        10: ["health_reported", "milestone_slipped M3", "deliverable_status D-03", "issue_opened I-1"],
        11: ["health_reported", "action_moved ACT-1"],
        13: ["health_reported", "milestone_removed M6", "issue_resolved I-1", "action_done ACT-1"],
        14: ["milestone_slipped M3", "deliverable_status D-03", "deliverable_version D-03"],
        15: ["milestone_pulled_in M3", "page_updated guides/selling.md"],
        16: ["health_reported", "milestone_reached M3", "deliverable_accepted D-03", "change_raised CR-1"],
        17: ["change_status CR-1", "risk_status R-1", "kpi_measured KPI-1"],
        18: ["milestone_rebaselined M4", "change_status CR-1", "payment_amount PAY-2"],
        19: ["maintenance_added MW-1"],
        20: [
            "milestone_slipped M4", "deliverable_moved D-04", "action_asked ACT-2", "page_removed guides/old-kiosk.md",
        ],
        21: ["health_reported", "milestone_slipped M4", "maintenance_moved MW-1"],
        22: ["milestone_slipped M4", "action_done ACT-2"],
        23: [],
        24: ["health_reported", "milestone_pulled_in M4"],
        25: ["deliverable_status D-04", "kpi_measured KPI-1"],
        26: ["deliverable_status D-04", "deliverable_version D-04"],
        27: ["deliverable_accepted D-04"],
        28: ["milestone_reached M4", "payment_state PAY-2"],
        29: ["maintenance_status MW-1"],
        30: ["health_reported", "milestone_reached M5"],
    ]

    /// The weeks in which each of these rules has something to say.
    package static let findings: [String: [Int]] = [
        "watermelon-health": [watermelon], "three-slips": [22, 23], "update-missed": [missed + 1],
        "baseline-changed": [], "payments-total": [], "watermelon-overdue-milestone": [],
    ]
}
