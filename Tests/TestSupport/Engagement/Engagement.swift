package import PorticoModel

/// Thirty weeks of a project that never was, written down so that tests know what is true in each: slips and recoveries, a
/// milestone that came and went, reviews, acceptances, a change request, a missed update, a watermelon, three slips in a row.
///
/// Weeks count from 1, Friday 9 January 2026; the update of week ``missed`` was never written.
package enum Engagement {
    package static let slug = "harbour"
    package static let count = 30
    package static let missed = 12
    /// Reported on track while an issue is critical.
    package static let watermelon = 11

    /// The Friday of a week: 1 → 2026-01-09.
    package static func date(_ week: Int) -> CalendarDate { EveryField.day("2026-01-09").adding(days: 7 * (week - 1)) }

    /// The weeks with an update, up to and including `week`.
    package static func updates(until week: Int = count) -> [Int] { (1...week).filter { $0 != missed } }

    /// Every file of the client's folder as it was on the Friday of `week`, by its path below that folder; no snapshots.
    package static func files(_ week: Int) -> [String: String] {
        var files = [
            "client.yml": client, "plan.yml": plan(week), "deliverables.yml": deliverables(week),
            "raid.yml": raid(week),
            "kpis.yml": kpis(week), "maintenance.yml": maintenance(week), "files/D-01.txt": "Requirements, agreed.\n",
            "files/D-03.txt": "Accepted with conditions.\n",
        ]
        for (path, text) in pages(week) { files[path] = text }
        for number in updates(until: week) { files["status/\(date(number)).md"] = update(number) }
        return files
    }

    private static let client = """
        name: Harbour Ferries
        project: Ticketing
        cadence: {every: 1w, weekday: fri, grace_days: 3}
        tolerances: {schedule_days: {amber: 5, red: 15}, cost_pct: {amber: 5, red: 10}, action_overdue_days: {amber: 3, red: 10}}
        people:
          - {id: o.berg, name: Olga Berg, side: client, role: Sponsor, email: berg@harbour.example, approver: true}
          - {id: t.ali, name: Tariq Ali, side: supplier, role: Consultant, email: tariq@consult.example}

        """

    /// `value` from the week on in which it came, else nothing.
    static func since(_ week: Int, _ first: Int, _ value: String) -> String { week >= first ? value : "" }

    /// The last of `values` whose week has come.
    static func latest<Value>(_ week: Int, _ values: [(from: Int, value: Value)]) -> Value? {
        values.last { $0.from <= week }?.value
    }
}
