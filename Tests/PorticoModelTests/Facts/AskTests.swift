import PorticoModel
import TestSupport
import Testing

@Suite("What waits for the client")
struct AskTests {
    private static let plan = """
        currency: EUR
        contract_value: 30000
        milestones:
          - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        payments:
          - {id: PAY-1, title: Start, amount: 10000, due: 2026-01-12, invoiced: 2026-01-12, requires_acceptance: [D-07]}
          - {id: PAY-2, title: Pilot, amount: 16000.50, due: {milestone: M3}}
          - {id: PAY-3, title: Export, amount: 3999.50, requires_acceptance: [D-07]}
        """

    private func deliverables(_ approver: String) -> String {
        """
        deliverables:
          - {id: D-07, title: Pilot configuration, milestone: M3, status: in_review, \(approver)version: "1.0",
             baseline: 2026-03-12, submitted: 2026-03-12, review_by: 2026-03-18}
        """
    }

    private func asks(naming ids: [String]? = nil, approver: String = "approver: j.doe, ") throws -> [Ask] {
        let raid = """
            actions:
              - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-19, blocks: [PAY-2]}
              - {id: ACT-2, title: Write the guide, side: supplier, owner: c.lee, asked: 2026-03-02, due: 2026-03-19}
            """
        let files = ["plan.yml": Self.plan, "deliverables.yml": deliverables(approver), "raid.yml": raid]
        let portal = try TestPortal.of(files)
        return portal.root.openAsks(naming: ids, among: portal.client.people)
    }

    @Test("includes a review that the client owes, with its waiting days and all that it holds up")
    func review() throws {
        let review = try #require(try asks().first)
        let day = EveryField.day("2026-03-20")
        #expect((review.id, review.kind, review.owner) == ("D-07", .review, "j.doe"))
        #expect(review.waitingDays(at: day) == 8)
        #expect(review.overdueDays(at: day) == 2)
        #expect(review.overdueDays(at: EveryField.day("2026-03-18")) == nil)
        // PAY-1 is invoiced already.
        #expect(review.blocks == ["M3", "PAY-2", "PAY-3"])
        #expect(review.payments.map(\.amount) == [16_000.5, 3_999.5])
    }

    @Test("has the most urgent first, and a review whether or not the update names anything")
    func order() throws {
        #expect(try asks().map(\.id) == ["D-07", "ACT-1"])
        #expect(try asks(naming: []).map(\.id) == ["D-07"])
        #expect(try asks(naming: ["ACT-2"]).map(\.id) == ["D-07", "ACT-2"])
        #expect(try asks(naming: []).first?.payments.count == 2)
        #expect(try asks().last?.payments.map(\.id) == ["PAY-2"])
    }

    @Test(
        "is one ask if an action requests the review: of the same person, by the same date, naming the deliverable",
        arguments: [
            ("j.doe", "2026-03-18", "D-07", true), ("j.doe", "2026-03-19", "D-07", false),
            ("p.roe", "2026-03-18", "D-07", false), ("j.doe", "2026-03-18", "M3", false),
        ]
    )
    func requested(owner: String, due: String, named: String, isOne: Bool) throws {
        let action = "{id: ACT-3, title: Approve it, side: client, owner: \(owner), due: \(due), blocks: [\(named)]}"
        let people = ["j.doe", "p.roe"].map { "{id: \($0), name: \($0), side: client}" }.joined(separator: ", ")
        let files = [
            "client.yml": "name: Acme\npeople: [\(people)]\n", "plan.yml": Self.plan,
            "deliverables.yml": deliverables("approver: j.doe, "),
            "raid.yml": "actions: [\(action)]\n",
        ]
        let portal = try TestPortal.of(files)
        let asks = portal.root.openAsks(naming: ["ACT-3"], among: portal.client.people)
        #expect(Set(asks.map(\.id)) == (isOne ? ["ACT-3"] : ["ACT-3", "D-07"]))
        let request = try #require(asks.first { $0.id == "ACT-3" })
        // What the review holds up is part of the request.
        #expect(request.blocks == (isOne ? ["D-07", "M3", "PAY-2", "PAY-3"] : [named]))
        #expect(request.payments.count == (isOne ? 2 : 0))
    }

    @Test("does not include a review by one of ours", arguments: [("approver: c.lee, ", false), ("", true)])
    func approver(written: String, isAsked: Bool) throws {
        #expect(try asks(naming: [], approver: written).isEmpty == !isAsked)
    }
}

@Suite("The contract and its payments")
struct ContractSumTests {
    private func sum(_ change: String) throws -> ContractSum? {
        let plan = """
            currency: EUR
            contract_value: 480000
            milestones:
              - {id: M1, title: Plant agreed, baseline: 2026-02-20, actual: 2026-02-20}
              - {id: M2, title: Plant built, baseline: 2026-06-20}
            payments:
              - {id: PAY-1, title: Start, amount: 100000, due: 2026-01-12, invoiced: 2026-01-12, paid: 2026-02-02}
              - {id: PAY-2, title: Order, amount: 50000.10, due: 2026-02-12, invoiced: 2026-02-12}
              - {id: PAY-3, title: Agreement, amount: 49999.90, due: {milestone: M1}}
              - {id: PAY-4, title: End, amount: 298000, due: {milestone: M2}}
            """
        let raid =
            "change_requests:\n  - {id: CR-1, title: A pump less, status: approved, raised: 2026-01-20, "
            + "decided: 2026-02-02, impact: {days: 0, amount: -2000}}\n  - {id: CR-2, title: A second hall, \(change)}\n"
        return ContractSum(try TestPortal.of(["plan.yml": plan, "raid.yml": raid]).root)
    }

    @Test("reconcile: contract, each approved change, total, and each payment in one state")
    func reconciled() throws {
        let change = "status: approved, raised: 2026-02-01, decided: 2026-02-20, impact: {days: 0, amount: 20000}"
        let sum = try #require(try sum(change))
        #expect(sum.contract == 480_000)
        #expect(sum.changes.map(\.id) == ["CR-1", "CR-2"])
        #expect(sum.changes.map(\.amount) == [-2000, 20_000])
        #expect(sum.total == 498_000)
        #expect(sum.parts == [.paid: 100_000, .invoiced: 50_000.1, .earned: 49_999.9, .planned: 298_000])
        #expect(sum.scheduled == 498_000)
        #expect(sum.unscheduled == 0)
    }

    @Test("leave open what a change adds, and count no change that is not approved")
    func open() throws {
        #expect(
            try sum("status: approved, raised: 2026-02-01, decided: 2026-02-20, impact: {amount: 20000.01}")?
                .unscheduled == 0.01
        )
        #expect(
            try sum("status: assessed, raised: 2026-02-01, impact: {days: 0, amount: 20000}")?.unscheduled == -20_000
        )
    }
}
