@testable package import PorticoModel
internal import PorticoDiagnostics
internal import PorticoMarkdown
@testable package import PorticoWeeks

/// A small project in which every field of every register holds something: what a snapshot must not lose.
package enum EveryField {
    package static let nowhere = Provenance(item: SourceRange(file: "acme/plan.yml", line: 1))

    /// `day("2026-03-13")`; a wrong one is the test's own mistake and shows as the year 1970.
    package static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    package static var client: Client {
        var client = Client(name: "Acme Dental Group", provenance: nowhere)
        client.project = "Practice system"
        client.aims = "One screen for reception"
        client.confidentiality = "Confidential"
        client.timezone = "Europe/Berlin"
        client.cadence = Cadence(days: 7, weekday: 5, graceDays: 3)
        client.tolerances.scheduleDays = Tolerances.Limit(amber: 4, red: 12.5)
        client.tolerances.otherMilestoneDays = Tolerances.Limit(amber: 9, red: 27.5)
        var jane = Person(id: "j.doe", name: "Jane Doe", side: .client, provenance: nowhere)
        jane.role = "Sponsor"
        jane.email = "jane@acme.example"
        jane.approver = true
        client.people = [jane, Person(id: "c.lee", name: "Chris Lee", side: .supplier, provenance: nowhere)]
        return client
    }

    package static let supplier = Supplier(
        name: "Lee Consult",
        url: "https://consult.example",
        email: "c@consult.example"
    )

    package static var project: Project {
        var project = Project(folder: "", name: "Practice system")
        project.aims = "One screen for reception"
        project.plan = plan
        project.deliverables = [deliverable]
        project.raid = raid
        project.contracts = [contract]
        project.kpis = [kpi]
        project.maintenance = [window]
        project.handover = handover
        project.glossary = [GlossaryTerm(term: "Slot", definition: "Ten minutes.", provenance: nowhere)]
        project.updates = [update(on: "2026-03-13")]
        project.statusDate = day("2026-03-13")
        return project
    }

    package static func update(on iso: String) -> StatusUpdate {
        var update = StatusUpdate(
            date: day(iso),
            health: .atRisk,
            headline: "Pilot moves to 25 April; go-live on 30 June still holds.",
            body: MarkdownParser().parse(SourceFile(path: "acme/status/\(iso).md", text: "## Done\n\nMuch.\n")),
            sourcePath: "acme/status/\(iso).md",
            outputPath: "status/\(iso).html",
            provenance: nowhere
        )
        update.author = "c.lee"
        update.why = "Test data arrived nine days late."
        update.pathToGreen = "Import run on 21 March."
        update.dimensions = [.schedule: .atRisk, .cost: .onTrack]
        update.asks = ["ACT-12"]
        return update
    }

    /// What ``Snapshot`` asks for beside the project.
    package static let sources = Snapshot.Sources(
        slug: "acme",
        text: { "text of \($0)" },
        body: { _ in ("## Done\n\nMuch \u{2013} \"more\".\n", ["acme/shared/part.md": "Part\n"]) }
    )
}

extension EveryField {
    private static var contract: Contract {
        var contract = Contract(id: "CON-1", title: "Frame contract", provenance: nowhere)
        contract.parties = ["Acme Dental Group", "Lee Consult"]
        contract.signedOn = day("2026-01-09")
        contract.term = "Two years"
        contract.noticeBy = day("2027-10-09")
        contract.value = 48_000.5
        contract.file = "files/D-07.zip"
        contract.covers = ["D-07"]
        return contract
    }

    private static var plan: Plan {
        var plan = Plan()
        plan.currency = "EUR"
        plan.contractValue = 48_000.5
        var phase = Phase(id: "P4", title: "Implementation", provenance: nowhere)
        phase.baseline = Phase.Span(start: day("2026-02-10"), finish: day("2026-04-25"))
        phase.forecast = Phase.Span(start: day("2026-02-11"), finish: day("2026-05-09"))
        phase.actual = Phase.Span(start: day("2026-02-12"), finish: day("2026-05-10"))
        phase.reason = "Late test data (I-4)"
        phase.owner = "c.lee"
        plan.phases = [phase]
        plan.milestones = [milestone]
        var payment = Payment(id: "PAY-2", title: "Pilot", amount: 16_000, provenance: nowhere)
        payment.due = .milestone("M3")
        payment.requiresAcceptance = ["D-07"]
        payment.order = "PO-2026-118"
        payment.invoiced = day("2026-05-01")
        payment.invoiceNumber = "INV-0042"
        payment.paid = day("2026-05-20")
        plan.payments = [payment]
        return plan
    }

    private static var milestone: Milestone {
        var milestone = Milestone(id: "M3", title: "Pilot accepted", provenance: nowhere)
        milestone.phase = "P4"
        milestone.isKey = true
        milestone.owner = "c.lee"
        milestone.baseline = day("2026-04-11")
        milestone.forecast = day("2026-04-25")
        milestone.actual = day("2026-04-24")
        milestone.reason = "Test data came 9 days late (I-4)"
        milestone.dependsOn = ["M2"]
        milestone.criteria = [criterion]
        milestone.baselineHistory = [BaselineChange(date: day("2026-04-04"), changedBy: "CR-1", provenance: nowhere)]
        return milestone
    }

    private static var criterion: Criterion {
        var criterion = Criterion(id: "AC-1", text: "20 users complete a booking without help", provenance: nowhere)
        criterion.measure = ">= 18 of 20"
        criterion.result = .passed
        criterion.measured = "19 of 20"
        return criterion
    }

    private static var deliverable: Deliverable {
        var deliverable = Deliverable(id: "D-07", title: "Pilot configuration", provenance: nowhere)
        deliverable.summary = "All settings"
        deliverable.type = "configuration"
        deliverable.milestone = "M3"
        deliverable.owner = "c.lee"
        deliverable.approver = "j.doe"
        deliverable.version = "1.1"
        deliverable.status = .acceptedWithConditions
        deliverable.baseline = day("2026-03-14")
        deliverable.forecast = day("2026-03-26")
        deliverable.submitted = day("2026-03-12")
        deliverable.reviewBy = day("2026-03-26")
        deliverable.criteria = ["AC-1"]
        deliverable.ownCriteria = [criterion]
        deliverable.files = [Deliverable.Attachment(path: "files/D-07.zip", label: "Export", provenance: nowhere)]
        deliverable.files[0].sha256 = String(repeating: "0e", count: 32)
        deliverable.pages = ["guides/booking.md"]
        var version = Deliverable.Version(version: "1.0", status: .changesRequested, provenance: nowhere)
        version.on = day("2026-03-05")
        version.by = "j.doe"
        version.note = "VAT rules missing"
        deliverable.history = [version]
        var acceptance = Acceptance(version: "1.1", by: "j.doe", on: day("2026-03-13"), provenance: nowhere)
        acceptance.method = .signature
        acceptance.statement = "Accepted"
        acceptance.conditions = "Print the card"
        acceptance.evidence = "files/D-07.txt"
        acceptance.sha256 = [String(repeating: "0f", count: 32)]
        acceptance.evidenceSHA256 = String(repeating: "0d", count: 32)
        deliverable.acceptance = acceptance
        return deliverable
    }

    private static var kpi: KPI {
        var kpi = KPI(id: "KPI-1", title: "Time to book", provenance: nowhere)
        kpi.unit = "s"
        kpi.start = 214
        kpi.target = 60.25
        kpi.targetOn = day("2026-06-30")
        kpi.direction = .down
        kpi.owner = "c.lee"
        kpi.series = [KPI.Reading(on: day("2026-03-01"), value: 131.5)]
        return kpi
    }

    private static var window: MaintenanceWindow {
        var window = MaintenanceWindow(id: "MW-1", title: "Upgrade", on: day("2026-03-20"), provenance: nowhere)
        window.time = "22:00–02:00"
        window.affects = "Booking"
        window.owner = "c.lee"
        window.status = .cancelled
        return window
    }

    private static var handover: Handover {
        var handover = Handover()
        var item = Handover.Item(id: "H-1", title: "Revoke access", provenance: nowhere)
        item.owner = "c.lee"
        item.due = day("2026-06-30")
        item.done = day("2026-07-01")
        handover.checklist = [item]
        var access = Handover.Access(system: "ERP", person: "c.lee", provenance: nowhere)
        access.level = "admin"
        access.granted = day("2026-01-10")
        access.revoked = day("2026-07-01")
        handover.access = [access]
        return handover
    }
}
