package import PorticoModel

extension Engagement {
    static func raid(_ week: Int) -> String {
        let lists: [(String, [String])] = [
            ("risks", risks(week)), ("issues", issues(week)), ("decisions", decisions(week)),
            ("actions", actions(week)),
            ("change_requests", changes(week)),
        ]
        let written = lists.filter { !$0.1.isEmpty }.map { name, lines in
            "\(name):\n" + lines.map { "  - {\($0)}\n" }.joined()
        }
        return written.isEmpty ? "risks: []\n" : written.joined()
    }

    private static func risks(_ week: Int) -> [String] {
        guard week >= 3 else { return [] }
        let probability = week >= 9 ? 4 : 3
        let status = week >= 17 ? "closed" : "open"
        return [
            "id: R-1, title: The terminals come late, probability: \(probability), impact: 4, response: reduce, action: Borrow two, owner: t.ali, raised: 2026-01-22, due: 2026-04-24, status: \(status)"
        ]
    }

    private static func issues(_ week: Int) -> [String] {
        guard week >= 10 else { return [] }
        return [
            "id: I-1, title: The printers cut tickets, severity: critical, impact: No boarding, action: New driver, owner: t.ali, raised: 2026-03-12, due: 2026-04-03\(since(week, 13, ", resolved: 2026-04-02"))"
        ]
    }

    private static func decisions(_ week: Int) -> [String] {
        guard week >= 2 else { return [] }
        return [
            "id: DEC-1, title: Who prints, options: [Us, The ports], by: o.berg, affects: [M3]"
                + since(week, 5, ", decision: The ports, on: 2026-02-05, rationale: They have people there")
        ]
    }

    private static func actions(_ week: Int) -> [String] {
        var result: [String] = []
        if week >= 9 {
            result.append(
                "id: ACT-1, title: Name the crews, side: client, owner: o.berg, asked: 2026-03-05, due: \(week >= 11 ? "2026-03-20" : "2026-03-13"), blocks: [M3]\(since(week, 13, ", done: 2026-03-30"))"
            )
        }
        if week >= 20 {
            result.append(
                "id: ACT-2, title: Write the driver's guide, side: supplier, owner: t.ali, asked: 2026-05-21, due: 2026-06-05\(since(week, 22, ", done: 2026-06-04"))"
            )
        }
        return result
    }

    private static func changes(_ week: Int) -> [String] {
        guard week >= 16 else { return [] }
        let state = latest(
            week,
            [(16, "status: raised"), (17, "status: assessed"), (18, "status: approved, decided: 2026-05-07")]
        )
        return [
            "id: CR-1, title: A second pier, raised: 2026-04-22, by: o.berg, \(state ?? ""), impact: {days: 14, amount: 4000, milestones: [M4]}"
        ]
    }

    static func kpis(_ week: Int) -> String {
        let readings = [(1, 10), (17, 14), (25, 19)].filter { $0.0 <= week }.map { from, value in
            "{on: \(date(from).adding(days: -1)), value: \(value)}"
        }
        return """
            kpis:
              - {id: KPI-1, title: Tickets in an hour, start: 10, target: 20, target_on: 2026-07-31, direction: up, owner: t.ali, series: [\(readings.joined(separator: ", "))]}

            """
    }

    static func maintenance(_ week: Int) -> String {
        guard week >= 19 else { return "windows: []\n" }
        let status = week >= 29 ? "done" : "planned"
        let day = week >= 21 ? "2026-07-21" : "2026-07-14"
        return
            "windows:\n  - {id: MW-1, title: New printers, on: \(day), time: 22:00–02:00, affects: Pier 2, owner: t.ali, status: \(status)}\n"
    }

    package static func pages(_ week: Int) -> [String: String] {
        var result: [String: String] = [:]
        if week >= 6 {
            let steps = week >= 15 ? "1. Choose the pier.\n2. Print.\n" : "1. Print.\n"
            result["guides/selling.md"] = "# Selling a ticket\n\n\(steps)"
        }
        if (6..<20).contains(week) { result["guides/old-kiosk.md"] = "# The old kiosk\n\nUntil it goes.\n" }
        return result
    }

    /// What the consultant said: honest but in week ``watermelon``.
    package static func reported(_ week: Int) -> Health {
        switch week {
        case watermelon: .onTrack
        case 10, 13...15, 21...23: .atRisk
        case count: .complete
        default: .onTrack
        }
    }

    static func update(_ week: Int) -> String {
        let health = reported(week)
        var lines = [
            "---", "date: \(date(week))", "author: t.ali", "health: \(health.rawValue)",
            "headline: Week \(week), \(headlines[week % headlines.count])",
        ]
        if health == .atRisk {
            lines.append("why: The printers cost \(week) days.")
            lines.append("path_to_green: New driver by the end of week \(week + 2).")
        }
        if (9..<13).contains(week) { lines.append("asks: [ACT-1]") }
        let reference = week < 10 ? "[M2]" : week < 20 ? "[M3] and [the guide](../guides/selling.md)" : "[M4]"
        return
            (lines + [
                "---", "", "## Done", "",
                "Number \(week) of \(headlines[(week + 3) % headlines.count]), see \(reference).", "",
            ])
            .joined(separator: "\n")
            + "\n## Next\n\n- Piece \(week + 1) of \(headlines[(week + 5) % headlines.count])\n\n## Blocked\n\nNothing in week \(week).\n"
    }

    private static let headlines = [
        "tickets are printed", "terminals are here", "crews are trained", "prices are checked", "piers are measured",
        "cables are laid", "reports are read",
    ]
}
