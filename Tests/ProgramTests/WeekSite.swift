import Foundation
import Testing

/// A site of one client with two weeks behind it and a third at hand.
enum WeekSite {
    static let days = ["2026-03-06", "2026-03-13", "2026-03-20"]

    /// With the updates of `days`, each frozen on its day, all but those in `open`.
    static func make(frozen: Int = 3) async throws -> Site {
        let site = try Site([
            ("Content/portico.yml", "supplier: {name: Example Consulting, email: post@consult.example}\n"),
            ("Content/acme/client.yml", client),
        ])
        for (index, day) in days.enumerated() {
            try write(index, to: site)
            guard index < frozen else { continue }
            let outcome = try await site.run("snapshot", "acme", "--today", day)
            try #require(outcome.status == 0, "\(outcome.errors)")
        }
        return site
    }

    /// The client's folder as it was with an update; the ones before it stay.
    static func write(_ index: Int, to site: Site) throws {
        try site.write(plan(index), to: "Content/acme/plan.yml")
        try site.write(raid(index), to: "Content/acme/raid.yml")
        try site.write(update(index), to: "Content/acme/status/\(days[index]).md")
    }

    /// Runs git as of a day.
    static func git(_ arguments: [String], in site: Site, on day: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["git", "-C", site.folder.path, "-c", "user.name=T", "-c", "user.email=t@example"] + arguments
        let date = "\(day)T15:00:00Z"
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_CONFIG_GLOBAL": "/dev/null"]
        ) { $1 }
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    private static let client = """
        name: Acme Dental Group
        cadence: {every: 1w, weekday: fri, grace_days: 3}
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
          - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: chris@consult.example}

        """

    private static func plan(_ index: Int) -> String {
        let forecast = ["2026-04-11", "2026-04-18", "2026-04-18"][index]
        let reason = index > 0 ? ", reason: Test data came late" : ""
        return """
            milestones:
              - {id: M3, title: Pilot accepted, owner: c.lee, baseline: 2026-04-11, forecast: \(forecast)\(reason), criteria: [{id: AC-1, text: Bookings succeed, measure: ">= 18 of 20"}]}

            """
    }

    private static func raid(_ index: Int) -> String {
        index < 2
            ? "risks: []\n"
            : "actions:\n  - {id: ACT-1, title: Send the test data, side: client, owner: j.doe, asked: 2026-03-16, due: 2026-03-24, blocks: [M3]}\n"
    }

    private static func update(_ index: Int) -> String {
        let words = ["Forms are drawn", "Rooms are measured", "Cables are laid"][index]
        return """
            ---
            date: \(days[index])
            author: c.lee
            health: on_track
            headline: \(words), week \(index + 1).
            asks: []
            ---
            ## Done

            \(words), see [M3].

            ## Next

            - Chairs for room \(index + 1)
            - [x] Lamps
              and their switches

            ## Blocked

            Nothing.

            """
    }
}
