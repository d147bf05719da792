import Foundation
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@Suite("A register as a spreadsheet") struct TableTests {
    @Test("is read like the same register in YAML")
    func deliverables() throws {
        let csv = """
            id,title,status,milestone,baseline,forecast,criteria,acceptance.version,acceptance.by,acceptance.on
            D-07,"Pilot, first part",accepted,M1,2026-03-14,2026-03-26,"AC-1, AC-2",1.1,j.doe,2026-03-10

            """
        let project = try read(["deliverables.csv": csv, "plan.yml": plan])
        let deliverable = try #require(project.deliverables.first)
        #expect(deliverable.title == "Pilot, first part")
        #expect(deliverable.status == .accepted)
        #expect(deliverable.milestone == "M1")
        #expect(deliverable.baseline == CalendarDate(2026, 3, 14))
        #expect(deliverable.criteria == ["AC-1", "AC-2"])
        #expect(deliverable.acceptance?.version == "1.1")
        #expect(deliverable.acceptance?.on == CalendarDate(2026, 3, 10))
    }

    @Test("may have semicolons, a byte order mark, CRLF and line breaks inside quotes")
    func spreadsheetDialect() throws {
        let csv = "\u{FEFF}id;title;probability;impact\r\nR-1;\"Mail \"\"lost\"\"\nin the cutover\";2;5\r\n"
        let risk = try #require(try read(["risks.csv": csv]).raid.risks.first)
        #expect(risk.title == "Mail \"lost\"\nin the cutover")
        #expect(risk.probability == 2)
    }

    @Test("writes dates and numbers as the client does, once that is said")
    func localeFormat() throws {
        let client = ContentFolder.smallClient + "csv: {dates: day.month.year, decimal: comma}\n"
        let csv = "id;title;amount;due\nPAY-1;Start;16.000,50;02.02.2026\nPAY-2;Pilot;1 000;1.4.26\n"
        let payments = try read(["client.yml": client, "payments.csv": csv, "plan.yml": "currency: EUR\n"]).plan
            .payments
        #expect(payments.map(\.amount) == [16000.5, 1000])
        #expect(payments.map(\.due) == [.on(try day("2026-02-02")), .on(try day("2026-04-01"))])
    }

    @Test(
        "is told of at row and column",
        arguments: [
            ("id,title,status\nR-1,Mail,opne\n", "acme/risks.csv:2:10: error: unknown value \"opne\" [unknown-value]"),
            (
                "id,title,due\nR-1,Mail,13.03.2026\n",
                "acme/risks.csv:2:10: error: expected a date, found \"13.03.2026\" [expected-date]"
            ),
            ("id,tilte\nR-1,Mail\n", "acme/risks.csv:1:4: error: unknown column \"tilte\" [unknown-key]"),
            (
                "id,title,owner\nR-1,\"Mail, lost\",nobody\n",
                "acme/risks.csv:2:18: error: no person \"nobody\" [unknown-id]"
            ),
            (
                "id,title,impact\nR-1,Mail,9\n",
                "acme/risks.csv:2:10: error: expected a number from 1 to 5, found 9 [number-out-of-range]"
            ),
        ]
    )
    func places(csv: String, expected: String) {
        #expect(ContentFolder.client(["risks.csv": csv]).findings().contains(expected))
    }

    private let plan = """
        milestones:
          - id: M1
            title: Pilot accepted
            criteria: [{id: AC-1, text: A, measure: 1 of 1}, {id: AC-2, text: B, measure: 1 of 1}]

        """

    private func read(_ files: [String: String], today: String = "2026-03-20") throws -> Project {
        let (portal, diagnostics) = PortalParser(dates: BuildDates(today: try day(today)))
            .parse(ContentFolder.client(files))
        #expect(diagnostics.filter { $0.severity == .error }.map(line(for:)) == [])
        return try #require(portal).root
    }

    private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
}
