import Foundation
import PorticoBuild
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

    @Test("silences a finding beside its row, in one column for all rules or in one a rule")
    func allowances() throws {
        let csv = """
            id,title,owner,due,status,allow
            R-1,Late data,c.lee,2026-03-01,open,risk-past-due: Asked again; the answer comes in May; risk-unscored: Known
            R-2,Lost data,c.lee,2026-03-01,open,
            """
        #expect(try rules(in: "risks.csv", csv) == ["risk-past-due 3", "risk-unscored 3"])
        let columns = "id,title,owner,due,status,allow.risk-past-due\nR-1,Late data,c.lee,2026-03-01,open,Asked again\n"
        #expect(try rules(in: "risks.csv", columns) == ["risk-unscored 2"])
        let risk = try #require(try read(["risks.csv": csv]).raid.risks.first)
        #expect(risk.provenance.allowed["risk-past-due"] == "Asked again; the answer comes in May")
    }

    @Test(
        "says of an allowance that is none where it stands",
        arguments: [
            ("allow", "risk-past-deu: Late", "2:10: error: unknown key \"risk-past-deu\" [unknown-key]"),
            (
                "allow", "risk-past-due",
                "2:10: error: expected rules with reasons, found \"risk-past-due\" [expected-group]"
            ),
            ("allow", "risk-past-due:", "2:10: error: the value is empty [empty-value]"),
            ("allow", "risk-raised: Late", "2:10: error: unknown key \"risk-raised\" [unknown-key]"),
            ("allow.risk-past-deu", "Late", "1:10: error: unknown column \"allow.risk-past-deu\" [unknown-key]"),
        ]
    )
    func noAllowance(column: String, cell: String, finding: String) throws {
        let source = ContentFolder.client(["risks.csv": "id,title,\(column)\nR-1,Late,\(cell)\n"])
        let found = source.diagnostics().filter { $0.severity == .error }
        #expect(found.map(line(for:)) == ["acme/risks.csv:\(finding)"])
        if column != "allow" { #expect(found.first?.fix == "did you mean \"allow.risk-past-due\"?") }
    }

    /// Names and lines of what rules find, sorted.
    private func rules(in file: String, _ csv: String) throws -> [String] {
        let found = ContentFolder.client([file: csv]).diagnostics(asOf: "2026-03-13")
        return found.filter { $0.place.file.hasSuffix(file) }.map { "\($0.rule) \($0.place.start.line)" }.sorted()
    }

    @Test(
        "refuses a number that is not written as declared, and says what to do",
        arguments: [
            ("12,50", false), ("1.250,5", false), ("1,2,3,4", false), (",5", false), ("5.", false), ("1 00", false),
            ("12.50", true), ("48,000.50", true), (",5", true), ("--5", true),
        ]
    )
    func undeclaredNumbers(cell: String, isComma: Bool) throws {
        let client = ContentFolder.smallClient + (isComma ? "csv: {decimal: comma}\n" : "")
        let files = ["client.yml": client, "payments.csv": "id\ttitle\tamount\nPAY-1\tStart\t\(cell)\n"]
        let (_, found) = PortalParser(dates: BuildDates(today: try day("2026-03-20")))
            .parse(ContentFolder.client(files))
        let first = try #require(found.first { $0.rule == "expected-number" }, "\(found.map(line(for:)))")
        #expect(
            line(for: first) == "acme/payments.csv:2:13: error: expected a number, found \"\(cell)\" [expected-number]"
        )
        if cell == "12,50" { #expect(first.fix.contains("csv: {decimal: comma}")) }
        if cell == "12.50" { #expect(first.fix.contains("sets csv: {decimal: comma}")) }
    }

    @Test(
        "reads well-formed thousands",
        arguments: [("48,000.50", 48000.5), ("1,250", 1250), ("1 250", 1250), ("1\u{2019}250", 1250), ("12.50", 12.5)]
    )
    func thousands(cell: String, expected: Money) throws {
        let csv = "id\ttitle\tamount\nPAY-1\tStart\t\(cell)\n"
        let plan = try read(["payments.csv": csv, "plan.yml": "currency: EUR\ncontract_value: \(expected.number)\n"])
            .plan
        #expect(plan.payments.map(\.amount) == [expected])
    }

    @Test(
        "takes a year of two or four digits and no other",
        arguments: ["01.01.-26", "1.1.026", "1.1.20260", "+1.1.2026", "1.001.2026"]
    )
    func strangeYears(cell: String) {
        let client = ContentFolder.smallClient + "csv: {dates: day.month.year}\n"
        let csv = "id;title;due\nR-1;Mail;\(cell)\n"
        let found = ContentFolder.client(["client.yml": client, "risks.csv": csv]).findings()
        let end = "error: expected a date, found \"\(cell)\" [expected-date]"
        #expect(found.contains("acme/risks.csv:2:10: \(end)"), "\(found)")
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
                "acme/risks.csv:2:18: error: there is no person \"nobody\" [unknown-id]"
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
