import PorticoBuild
import PorticoDiagnostics
import PorticoMarkdown
@testable import PorticoModel
import TestSupport
import Testing

private let nowhere = Provenance(item: SourceRange(file: "acme/plan.yml", line: 1))

private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

private func milestone(
    _ id: String,
    key: Bool = true,
    baseline: String? = nil,
    forecast: String? = nil,
    actual: String? = nil,
    after: [String] = []
) throws -> Milestone {
    var milestone = Milestone(id: id, title: "\(id) accepted", provenance: nowhere)
    milestone.isKey = key
    milestone.baseline = try baseline.map(day)
    milestone.forecast = try forecast.map(day)
    milestone.actual = try actual.map(day)
    milestone.dependsOn = after
    return milestone
}

@Suite("A calendar date")
struct CalendarDateTests {
    @Test("knows which days exist", arguments: [("2024-02-29", true), ("2026-02-29", false), ("2026-02-30", false)])
    func existence(iso: String, exists: Bool) {
        #expect((CalendarDate(iso: iso) != nil) == exists)
    }

    @Test(
        "is read in ISO form only",
        arguments: ["2026-3-13", "13.03.2026", "2026/03/13", "2026-03-13T00:00", "", "２026-03-1"]
    )
    func otherForms(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test("counts days across leap years and centuries, there and back")
    func arithmetic() throws {
        let first = try day("1899-12-30")
        for offset in stride(from: 0, through: 120_000, by: 37) {
            let later = first.adding(days: offset)
            #expect(later.days(since: first) == offset)
            #expect(CalendarDate(iso: later.description) == later)
        }
    }

    @Test("knows its weekday", arguments: [("1970-01-01", 4), ("2026-03-13", 5), ("1969-12-29", 1), ("2026-11-22", 7)])
    func weekday(iso: String, expected: Int) throws {
        #expect(try day(iso).weekday == expected)
    }
}

@Suite("A milestone's dates")
struct MilestoneDateTests {
    @Test("a slip is the days between promise and forecast")
    func slip() throws {
        #expect(try milestone("M3", baseline: "2026-04-11", forecast: "2026-04-25").slip == 14)
        #expect(try milestone("M3", baseline: "2026-04-11", forecast: "2026-04-25", actual: "2026-04-09").slip == -2)
        #expect(try milestone("M3", baseline: "2026-04-11").slip == nil)
    }

    @Test("a forecast left behind counts by the day it is, not by what it said")
    func deviationOfAPassedForecast() throws {
        let passed = try milestone("M3", baseline: "2026-04-11", forecast: "2026-04-13")
        #expect(passed.deviation(at: try day("2026-04-12")) == 2)
        #expect(passed.deviation(at: try day("2026-04-20")) == 9)
        #expect(passed.overdueDays(at: try day("2026-04-20")) == 7)
        #expect(passed.overdueDays(at: nil) == nil)
    }
}

@Suite("The finish")
struct FinishTests {
    @Test("is the last key milestone, with what slipped most on the way")
    func finish() throws {
        var plan = Plan()
        plan.milestones = [
            try milestone("M1", baseline: "2026-01-23", actual: "2026-01-23"),
            try milestone("M2", baseline: "2026-04-11", forecast: "2026-04-25", after: ["M1"]),
            try milestone("M3", baseline: "2026-06-30", forecast: "2026-06-30", after: ["M1", "M2"]),
            try milestone("M4", key: false, baseline: "2026-12-31"),
        ]
        let finish = try #require(FinishForecast(plan, at: nil))
        #expect(finish.milestone.id == "M3")
        #expect(finish.slip == 0)
        #expect(finish.largestSlip?.id == "M2")
        #expect((finish.keyReached, finish.keyTotal) == (1, 3))
        #expect(CriticalChain(plan)?.milestones.map(\.id) == ["M1", "M2", "M3"])
    }

    @Test("is held against the last day promised, whichever milestone comes last now")
    func overtaken() throws {
        var plan = Plan()
        plan.milestones = [
            try milestone("M4", baseline: "2026-03-13", forecast: "2026-04-20"),
            try milestone("M5", baseline: "2026-04-03"), try milestone("M6", baseline: "2026-04-10"),
        ]
        let finish = try #require(FinishForecast(plan, at: try day("2026-02-02")))
        #expect(finish.milestone.id == "M4")
        #expect(try finish.baseline == day("2026-04-10"))
        #expect(finish.slip == 10)
        #expect(finish.largestSlip?.id == "M4")
        #expect(finish.largestSlipDays == 38)
    }

    @Test("that has passed and was not reached is late by the day it is")
    func passed() throws {
        var plan = Plan()
        plan.milestones = [try milestone("M6", baseline: "2026-04-10", forecast: "2026-04-13")]
        let finish = try #require(FinishForecast(plan, at: try day("2026-04-20")))
        #expect((finish.slip, finish.largestSlipDays) == (10, 10))
    }

    @Test("a cycle of dependencies does not hang the chain")
    func cycle() throws {
        var plan = Plan()
        plan.milestones = [
            try milestone("M1", baseline: "2026-01-23", after: ["M2"]),
            try milestone("M2", baseline: "2026-04-11", after: ["M1"]),
        ]
        #expect(CriticalChain(plan)?.milestones.map(\.id) == ["M1", "M2"])
    }

    @Test("a plan without dates has none")
    func empty() throws {
        var plan = Plan()
        #expect(FinishForecast(plan, at: nil) == nil)
        plan.milestones = [try milestone("M1")]
        #expect(FinishForecast(plan, at: nil) == nil)
    }
}

@Suite("A deliverable's dates")
struct DeliverableDateTests {
    private static let states: [(Deliverable.Status, String?, Int?, Int?)] = [
        (.inReview, "2026-11-04", -23, nil), (.accepted, "2026-11-04", -23, nil),
        (.changesRequested, "2026-11-20", -7, 3), (.withdrawn, nil, nil, nil), (.superseded, nil, nil, nil),
    ]

    @Test("what came back for changes is open again; what was given up is expected no more", arguments: states)
    func cameBack(status: Deliverable.Status, delivered: String?, slip: Int?, overdue: Int?) throws {
        var deliverable = Deliverable(id: "D-11", title: "Runbook", provenance: nowhere)
        deliverable.status = status
        deliverable.baseline = try day("2026-11-27")
        deliverable.forecast = try day("2026-11-20")
        deliverable.submitted = try day("2026-11-04")
        #expect(deliverable.delivered?.description == delivered)
        #expect(deliverable.slip == slip)
        #expect(deliverable.overdueDays(at: try day("2026-11-23")) == overdue)
    }
}

@Suite("Payments")
struct PaymentTests {
    @Test("are earned when their milestone is reached and what they require is accepted")
    func states() throws {
        var project = Project(folder: "", name: "Practice system")
        project.plan.milestones = [
            try milestone("M1", actual: "2026-01-23"), try milestone("M2", forecast: "2026-04-25"),
        ]
        var accepted = Deliverable(id: "D-01", title: "Scope", provenance: nowhere)
        accepted.status = .accepted
        project.deliverables = [accepted, Deliverable(id: "D-02", title: "Design", provenance: nowhere)]
        func payment(_ id: String, _ due: Payment.Due, requires: [String] = [], invoiced: String? = nil) throws
            -> Payment
        {
            var payment = Payment(id: id, title: id, amount: 1000, provenance: nowhere)
            payment.due = due
            payment.requiresAcceptance = requires
            payment.invoiced = try invoiced.map(day)
            return payment
        }
        project.plan.payments = [
            try payment("earned", .milestone("M1"), requires: ["D-01"]),
            try payment("not accepted", .milestone("M1"), requires: ["D-02"]),
            try payment("not reached", .milestone("M2")),
            try payment("invoiced", .milestone("M2"), invoiced: "2026-02-01"),
            try payment("dated", .on(try day("2026-01-01"))),
        ]
        #expect(PaymentSchedule(project).entries.map(\.state) == [.earned, .planned, .planned, .invoiced, .planned])
        project.statusDate = try day("2026-02-01")
        let schedule = PaymentSchedule(project)
        #expect(schedule.entries.last?.state == .earned)
        #expect(schedule.total(atLeast: .invoiced) == 1000)
        #expect(schedule.total(atLeast: .earned) == 3000)
        #expect(schedule.total == 5000)
        #expect(schedule.entries[2].due == (try day("2026-04-25")))
    }
}

@Suite("The next update")
struct NextUpdateTests {
    @Test(
        "falls on the agreed weekday nearest to a period later, so that a late one moves none",
        arguments: [
            ("2026-03-13", "2026-03-20"), ("2026-03-12", "2026-03-20"), ("2026-03-14", "2026-03-20"),
            ("2026-03-16", "2026-03-20"), ("2026-03-17", "2026-03-27"),
        ]
    )
    func weekly(last: String, next: String) throws {
        let cadence = Cadence(days: 7, weekday: 5)
        #expect(cadence.nextUpdate(after: try day(last)) == (try day(next)))
    }

    @Test("always comes after the last")
    func later() throws {
        // A month is the calendar's: twelve updates a year.
        #expect(Cadence(days: 0, months: 1).nextUpdate(after: try day("2026-01-31")) == (try day("2026-02-28")))
        #expect(Cadence(days: 0, months: 1).nextUpdate(after: try day("2026-03-05")) == (try day("2026-04-05")))
        let monthly = Cadence(days: 0, months: 1, weekday: 5)
        #expect(monthly.nextUpdate(after: try day("2026-03-06")) == (try day("2026-04-03")))
        #expect(Cadence(days: 1, weekday: 5).nextUpdate(after: try day("2026-03-13")) == (try day("2026-03-20")))
    }
}

@Suite("Computed health")
struct ComputedHealthTests {
    @Test(
        "is the worst dimension, with its number; a tolerance is what is still allowed",
        arguments: [(5, Health.onTrack), (6, .atRisk), (15, .atRisk), (16, .offTrack)]
    )
    func schedule(days: Int, expected: Health) throws {
        var project = Project(folder: "", name: "Practice system")
        project.statusDate = try day("2026-03-13")
        var slipped = try milestone("M3", baseline: "2026-04-11")
        slipped.forecast = slipped.baseline?.adding(days: days)
        project.plan.milestones = [slipped, try milestone("M1", baseline: "2026-01-01", actual: "2026-02-20")]
        let health = ComputedHealth(project, tolerances: Tolerances())
        #expect(health.overall == expected)
        #expect(health.findings.map(\.value) == [Double(days)])
        #expect(health.findings.first?.item == "M3")
    }

    @Test("counts an open critical issue as off track and an overdue action against its tolerance")
    func otherDimensions() throws {
        var project = Project(folder: "", name: "Practice system")
        project.statusDate = try day("2026-03-13")
        var issue = Issue(id: "I-1", title: "No restore", provenance: nowhere)
        issue.severity = .critical
        project.raid.issues = [issue]
        var action = Action(id: "ACT-1", title: "Name deputies", side: .client, provenance: nowhere)
        action.due = try day("2026-03-06")
        project.raid.actions = [action]
        let health = ComputedHealth(project, tolerances: Tolerances())
        #expect(health.health(of: .quality) == .offTrack)
        #expect(health.health(of: .asks) == .atRisk)
        #expect(health.health(of: .schedule) == nil)
        #expect(health.overall == .offTrack)
        project.raid.issues[0].resolved = try day("2026-03-10")
        #expect(ComputedHealth(project, tolerances: Tolerances()).overall == .atRisk)
    }

    @Test("says nothing where there is no data")
    func noData() {
        let health = ComputedHealth(Project(folder: "", name: "Empty"), tolerances: Tolerances())
        #expect(health.findings.isEmpty)
        #expect(health.overall == nil)
    }
}

@Suite("As of a day")
struct AsOfTests {
    private let source = ContentFolder.client([
        "client.yml": """
        name: Acme
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
          - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: chris@consult.example}
        """,
        "plan.yml": """
        currency: EUR
        milestones:
          - {id: M1, title: Design approved, baseline: 2026-02-10, actual: 2026-02-10}
        payments:
          - {id: PAY-1, title: First, amount: 100, due: {milestone: M1}, invoiced: 2026-02-16, paid: 2026-03-01}
        """,
        "deliverables.yml": """
        deliverables:
          - id: D-01
            title: Design
            version: "1.1"
            status: accepted
            owner: c.lee
            approver: j.doe
            submitted: 2026-02-01
            history:
              - {version: "1.0", status: changes_requested, on: 2026-02-03, by: j.doe}
            acceptance: {version: "1.1", by: j.doe, on: 2026-02-09, method: email, statement: Agreed}
        """,
        "raid.yml": """
        actions:
          - {id: ACT-1, title: Name the testers, side: client, owner: j.doe, asked: 2026-03-01, due: 2026-03-10}
        decisions:
          - {id: DEC-1, title: Host, options: [Us, You], decision: You, by: j.doe, on: 2026-02-20, rationale: Cheaper}
        """,
        "status/2026-02-05.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
    ])

    private func project(asOf: String?) throws -> Project {
        let dates = BuildDates(today: try day("2026-03-20"), asOf: try asOf.map(day))
        return try #require(PortalParser(dates: dates).parse(source).portal).root
    }

    @Test("nothing is shown that came later")
    func takenBack() throws {
        let then = try project(asOf: "2026-02-05")
        #expect(then.plan.milestones[0].actual == nil)
        #expect(then.plan.payments[0].invoiced == nil)
        #expect(then.deliverables[0].status == .changesRequested)
        #expect(then.deliverables[0].version == "1.0")
        #expect(then.deliverables[0].acceptance == nil)
        #expect(then.raid.actions == [])
        #expect(then.raid.decisions[0].decision == nil)
    }

    @Test("what had come by then stays")
    func kept() throws {
        let then = try project(asOf: "2026-02-16")
        #expect(try then.plan.milestones[0].actual == day("2026-02-10"))
        #expect(try then.plan.payments[0].invoiced == day("2026-02-16"))
        #expect(then.plan.payments[0].paid == nil)
        #expect(then.deliverables[0].acceptance != nil)
    }

    /// What was recorded after 5 February, and everything that mentions it.
    private let mentions = [
        "plan.yml": """
        milestones:
          - {id: M1, title: Design approved, baseline: 2026-02-17, forecast: 2026-02-17,
             baseline_history: [{date: 2026-02-10, changed_by: CR-1}]}
        """,
        "raid.yml": """
        actions:
          - {id: ACT-1, title: Name the testers, side: client, owner: j.doe, asked: 2026-03-01, due: 2026-03-10, blocks: [M1]}
        change_requests:
          - {id: CR-1, title: A week more, by: j.doe, raised: 2026-02-02, status: approved, decided: 2026-02-20,
             impact: {days: 7, milestones: [M1]}}
        """,
        "docs/testing.md": "# Testing\n\nSee [ACT-1] and [what was said](../status/2026-03-13.md#done).\n",
        "status/2026-02-05.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
        "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Testers\nasks: [ACT-1]\n---\n## Done\n[M1]\n",
    ]

    @Test("a reference to what came later is no mistake, and a promise that was moved later stands as before")
    func references() throws {
        let source = ContentFolder.client(mentions)
        let dates = BuildDates(today: try day("2026-03-20"), asOf: try day("2026-02-05"))
        let (portal, diagnostics) = PortalParser(dates: dates).parse(source)
        #expect(diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        let milestone = try #require(portal?.root.plan.milestones.first)
        #expect(try milestone.baseline == day("2026-02-10"))
        #expect(milestone.baselineHistory == [])
        let links = PageLinks(
            portal: try #require(portal),
            folder: "",
            sourcePath: "acme/docs/testing.md",
            outputPath: "docs/testing.html"
        )
        let place = SourceRange(file: "acme/docs/testing.md", line: 3)
        for (kind, destination) in [(LinkRequest.Kind.reference, "ACT-1"), (.link, "../status/2026-03-13.md#done")] {
            #expect(links.resolve(LinkRequest(kind: kind, destination: destination, place: place)) == .text)
        }
    }

    @Test("a later update is not checked")
    func laterUpdate() {
        var texts = mentions
        texts["status/2026-03-13.md"] = "---\nhealth: fine\nasks: [ACT-9]\n---\n[D-99] [gone](gone.md)\n"
        #expect(
            ContentFolder.client(texts).findings(asOf: "2026-02-05").filter { $0.contains("status/2026-03-13") } == []
        )
    }

    @Test("an id that was never there stays an error")
    func unknown() {
        var texts = mentions
        texts["plan.yml"] = texts["plan.yml"]?.replacing("CR-1", with: "CR-9")
        let findings = ContentFolder.client(texts).findings(asOf: "2026-02-05")
        #expect(findings.contains { $0.contains("error: there is no change request \"CR-9\" [unknown-id]") })
    }

    @Test("without a day asked for, all is as it stands")
    func live() throws {
        #expect(try project(asOf: nil).plan.payments[0].paid != nil)
    }
}

@Suite("A payment")
struct PaymentFactTests {
    @Test(
        "that waits for an acceptance alone is earned with it",
        arguments: [(true, PaymentState.earned), (false, .planned)]
    )
    func acceptanceAlone(isAccepted: Bool, expected: PaymentState) throws {
        var project = Project(folder: "", name: "P")
        project.statusDate = try day("2026-03-13")
        var payment = Payment(id: "PAY-1", title: "Design", amount: 100, provenance: nowhere)
        payment.requiresAcceptance = ["D-01"]
        project.plan.payments = [payment]
        var deliverable = Deliverable(id: "D-01", title: "Design", provenance: nowhere)
        deliverable.status = isAccepted ? .accepted : .inReview
        project.deliverables = [deliverable]
        #expect(PaymentSchedule(project).entries.map(\.state) == [expected])
    }
}

@Suite("A name in a path")
struct SlugTests {
    @Test(arguments: [
        ("My Guide (2)", "my-guide-2"), ("Änderung", "anderung"), ("日本", "ri-ben"), ("Οδηγός 2", "odegos-2"),
        ("!!!", "page"),
    ])
    func slug(name: String, expected: String) { #expect(PortalLayout.slug(name) == expected) }
}

@Suite("A client's folder")
struct StrayFileTests {
    @Test(
        "says of Markdown under another ending that it is not read",
        arguments: ["docs/a.markdown", "status/2026-03-13.MD"]
    )
    func otherEnding(path: String) {
        #expect(
            ContentFolder.client([path: "# A\n"]).findings().contains(
                "acme/\(path):1:1: warning: this file is not part of the portal and is not published [stray-file]"
            )
        )
    }
}
