import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRules
import TestSupport
import Testing

/// No false alarms: what the rules say of the sample site is intended, each explained in the sample's own comments.
@Suite("The rules on the sample site")
struct RuleSampleTests {
    @Test("say only what is intended")
    func intended() throws {
        let content = ContentFolder.repository.appending(path: "Content")
        let today = try #require(CalendarDate(iso: "2026-11-16"))
        let parser = PortalParser(dates: BuildDates(today: today))
        let all = try ContentFolder.clients(in: content).flatMap { parser.parse($0).diagnostics }
        let found = all.filter { Rules.named($0.rule) != nil }.map(line(for:))
        #expect(found == Self.intended)
    }

    private static let intended = [
        "salt-coast/docs/operations/backup.md:12:14: warning: \"Backup and restore\" was due for review by 2026-11-09, 4 days ago"
            + " [page-review-overdue]",
        "salt-coast/raid.yml:79:150: warning: A-4 was due to be checked 9 days before the status date [assumption-past-date]",
    ]
}
