import Foundation
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("One fact has one source")
struct OneFactTests {
    private static let update = "---\nhealth: on_track\nheadline: Under way\nasks: []\n---\n\n## Done\n\nThe pilot.\n"

    @Test("a deliverable that is overdue is in the register, in due and in overview with the same days")
    func overdue() throws {
        let client = try RenderedClient([
            "deliverables.yml": """
            deliverables:
              - {id: D-03, title: Hall plan, status: in_progress, owner: c.lee, baseline: 2026-03-11, forecast: 2026-03-11}
              - {id: D-04, title: Pump plan, status: changes_requested, owner: c.lee, version: "1.0", baseline: 2026-03-01,
                 submitted: 2026-03-01, forecast: 2026-03-24, history: [{version: "1.0", status: changes_requested, on: 2026-03-05, by: j.doe, note: No}]}

            """,
            "status/2026-03-20.md": Self.update,
        ])
        let row = try #require(
            try client.text("deliverables/index.html").split(separator: "<tr").first { $0.contains("d-03") }
        )
        let words = row.replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: " ")
        #expect(words.contains("+9 d"))
        #expect(words.contains("9 days overdue"))
        #expect(!words.contains(" 0 d"))
        let csv = try client.text("deliverables/register.csv")
        #expect(csv.contains("\"2026-03-11\",\"2026-03-11\",\"\",\"9\","), "\(csv)")
        let standing = try client.standing()
        let due = standing.items.map { "\($0.kind.rawValue) \($0.id) \($0.daysOverdue) \($0.side.rawValue)" }
        #expect(due == ["deliverable D-03 9 supplier", "deliverable D-04 -4 supplier"])
        #expect((standing.waiting[.supplier]?.count, standing.waiting[.supplier]?.longest) == (1, 9))
    }

    private static let money = [
        "plan.yml": """
        currency: EUR
        contract_value: 480000
        milestones:
          - {id: M1, title: Plant built, baseline: 2026-06-20}
        payments:
          - {id: PAY-1, title: Start, amount: 100000, due: 2026-01-12, invoiced: 2026-01-12, paid: 2026-02-02}
          - {id: PAY-2, title: Order, amount: 50000.10, due: 2026-02-12, invoiced: 2026-02-12}
          - {id: PAY-3, title: End, amount: 347999.90, due: {milestone: M1}}

        """,
        "raid.yml": """
        change_requests:
          - {id: CR-1, title: A second hall, status: approved, raised: 2026-01-20, decided: 2026-02-02, impact: {days: 0, amount: 20000}}
          - {id: CR-2, title: A pump less, status: approved, raised: 2026-01-20, decided: 2026-02-02, impact: {days: 0, amount: -2000}}
          - {id: CR-3, title: A tower, status: assessed, raised: 2026-03-16, impact: {days: 0, amount: 90000}}

        """,
        "status/2026-03-20.md": update,
    ]

    @Test("payments reconcile on the page, in the mail, in JSON and in CSV")
    func reconciled() throws {
        let client = try RenderedClient(Self.money)
        let page = try client.words("payments.html")
        #expect(
            page.contains(
                "Contract value €480,000 CR-1 A second hall +€20,000 CR-2 A pump less −€2,000 "
                    + "Total with approved changes €498,000 Paid €100,000 Invoiced €50,000.10 Planned €347,999.90"
            ),
            "\(page)"
        )
        #expect(!page.contains("A tower"))
        #expect(
            try client.text("mail/2026-03-20.txt").contains(
                """
                - Contract value: €480,000
                - CR-1 A second hall: +€20,000
                - CR-2 A pump less: −€2,000
                - Total with approved changes: €498,000
                - Paid: €100,000
                - Invoiced: €50,000.10
                - Planned: €347,999.90
                """
            )
        )
        #expect(
            try client.text("payments-sum.csv").filter { $0 != "\"" && $0 != "\u{FEFF}" }.split(
                whereSeparator: \.isNewline
            ) == [
                "line,id,title,amount", "contract,,,480000", "change,CR-1,A second hall,20000",
                "change,CR-2,A pump less,-2000", "total,,,498000", "paid,,,100000", "invoiced,,,50000.1",
                "planned,,,347999.9",
            ]
        )
        for path in ["payments.json", "status.json"] {
            let json = try JSONSerialization.jsonObject(with: Data(try client.text(path).utf8)) as? [String: Any]
            let sum = try #require((json?["sum"] ?? json?["payments"]) as? [String: Any])
            #expect(sum["contract"] as? Double == 480_000)
            #expect((sum["changes"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["CR-1", "CR-2"])
            #expect(sum["total"] as? Double == 498_000)
            #expect((sum["paid"] as? Double, sum["invoiced"] as? Double) == (100_000, 50_000.1))
            #expect(sum["planned"] as? Double == 347_999.9)
            #expect(sum["unscheduled"] == nil)
        }
        #expect(ContentFolder.client(Self.money).findings().filter { $0.contains("payments-total") }.isEmpty)
    }

    @Test("the rule about totals says the difference that the sum leaves open, to the cent")
    func rule() {
        var files = Self.money
        files["plan.yml"] = files["plan.yml"]?.replacing("347999.90", with: "347999.89")
        let told = ContentFolder.client(files).findings().first { $0.contains("[payments-total]") }
        #expect(
            told?.contains("add up to 497999.99, 0.01 less than the contract with approved changes, 498000") == true
        )
    }

    private static func deliverables(_ status: String, _ rest: String) -> [String: String] {
        [
            "deliverables.yml":
                "deliverables:\n  - {id: D-03, title: Pilot, status: \(status), approver: j.doe, version: \"1.0\", "
                + "baseline: 2026-03-02, submitted: 2026-03-02, review_by: 2026-03-20\(rest)}\n",
            "status/2026-03-13.md": update,
        ]
    }

    @Test("an acceptance with conditions is told whole")
    func conditions() throws {
        let before = try RenderedClient(Self.deliverables("in_review", ""), today: "2026-03-13").snapshot()
        let record =
            ", acceptance: {version: \"1.0\", by: j.doe, on: 2026-03-18, method: email, conditions: Print the card}"
        var files = Self.deliverables("accepted_with_conditions", record)
        files["snapshots/2026-03-13.json"] = before
        files["status/2026-03-20.md"] = Self.update
        let client = try RenderedClient(files)
        for path in ["index.html", "status/2026-03-20.html"] {
            let page = try client.words(path)
            #expect(
                page.contains("Accepted with conditions D-03 Pilot version 1.0, by Jane Doe Print the card"),
                "\(path)"
            )
            #expect(!page.contains("Accepted D-03"))
        }
        #expect(try client.words("index.html").contains("1 deliverable accepted with conditions"))
        let mail = try client.text("mail/2026-03-20.txt")
        #expect(mail.contains("Accepted with conditions: D-03 Pilot, version 1.0, by Jane Doe. Print the card"))
        #expect(try client.text("status.json").contains("\"conditions\": \"Print the card\""))
    }
}
