@testable import PorticoModel

extension SamplePortal {
    static var plan: Plan {
        var plan = Plan()
        plan.currency = "EUR"
        plan.contractValue = 48_000
        plan.phases = [
            phase("P1", "Discovery", "2026-01-06", "2026-01-23", "2026-01-06", "2026-01-26"),
            phase("P2", "Analysis", "2026-01-20", "2026-02-06", "2026-01-26", "2026-02-06"),
            phase("P3", "Recommendations", "2026-02-02", "2026-02-13", "2026-02-04", "2026-02-13"),
            phase("P4", "Implementation", "2026-02-10", "2026-04-25", "2026-02-12", nil, forecast: "2026-05-09"),
            phase("P5", "Testing and go-live", "2026-04-27", "2026-06-30", nil, nil),
            phase("P6", "Documentation and training", "2026-04-13", "2026-07-10", nil, nil),
            phase("P7", "Maintenance", "2026-07-01", "2026-08-01", nil, nil),
        ]
        plan.phases[3].reason = "Late test data (I-4)"
        var pilot = milestone("M3", "Pilot accepted by reception", "P4", "2026-04-11", "2026-04-25", nil)
        pilot.reason = "Test data came 9 days late (I-4)"
        pilot.dependsOn = ["M2"]
        var criterion = Criterion(id: "AC-1", text: "20 users complete a booking without help", provenance: nowhere)
        (criterion.measure, criterion.result, criterion.measured) = (">= 18 of 20", .open, nil)
        var second = Criterion(id: "AC-2", text: "All VAT rates of the 2025 ledger are imported", provenance: nowhere)
        (second.measure, second.result, second.measured) = ("3 of 3", .passed, "3 of 3")
        pilot.criteria = [criterion, second]
        var live = milestone("M5", "Go-live completed", "P5", "2026-06-30", "2026-06-30", nil)
        live.baselineHistory = [BaselineChange(date: day("2026-06-25"), changedBy: "CR-1", provenance: nowhere)]
        live.dependsOn = ["M3", "M4"]
        var trained = milestone("M4", "Staff trained", "P6", "2026-06-12", "2026-06-19", nil)
        trained.reason = "Follows the pilot"
        plan.milestones = [
            milestone("M1", "Scope signed", "P1", "2026-01-23", nil, "2026-01-23"),
            milestone("M2", "Data model signed off", "P4", "2026-02-28", nil, "2026-03-07"),
            pilot, trained, live,
        ]
        plan.payments = [
            payment("PAY-1", "Deposit", 8000, "M1", [], "2026-01-23", "2026-02-02"),
            payment("PAY-2", "Design", 8000, "M2", ["D-03"], "2026-03-09", nil),
            payment("PAY-3", "Pilot", 16_000, "M3", ["D-07"], nil, nil),
            payment("PAY-4", "Go-live", 16_000, "M5", [], nil, nil),
        ]
        return plan
    }

    private static func phase(
        _ id: String,
        _ title: String,
        _ start: String,
        _ finish: String,
        _ began: String?,
        _ ended: String?,
        forecast: String? = nil
    ) -> Phase {
        var phase = Phase(id: id, title: title, provenance: nowhere)
        phase.baseline = Phase.Span(start: day(start), finish: day(finish))
        phase.actual = Phase.Span(start: began.map(day), finish: ended.map(day))
        phase.forecast.finish = forecast.map(day)
        return phase
    }

    private static func milestone(
        _ id: String,
        _ title: String,
        _ phase: String,
        _ baseline: String,
        _ forecast: String?,
        _ actual: String?
    ) -> Milestone {
        var milestone = Milestone(id: id, title: title, provenance: nowhere)
        (milestone.phase, milestone.isKey, milestone.owner) = (phase, true, "c.lee")
        (milestone.baseline, milestone.forecast, milestone.actual) = (day(baseline), forecast.map(day), actual.map(day))
        return milestone
    }

    private static func payment(
        _ id: String,
        _ title: String,
        _ amount: Money,
        _ milestone: String,
        _ needs: [String],
        _ invoiced: String?,
        _ paid: String?
    ) -> Payment {
        var payment = Payment(id: id, title: title, amount: amount, provenance: nowhere)
        (payment.due, payment.requiresAcceptance) = (.milestone(milestone), needs)
        (payment.invoiced, payment.paid) = (invoiced.map(day), paid.map(day))
        return payment
    }

    static var kpis: [KPI] {
        var kpi = KPI(id: "KPI-1", title: "Time to book an appointment", provenance: nowhere)
        (kpi.unit, kpi.start, kpi.target, kpi.targetOn, kpi.direction) = ("s", 140, 60, day("2026-07-31"), .down)
        kpi.owner = "m.ott"
        kpi.series = [
            KPI.Reading(on: day("2026-01-12"), value: 140), KPI.Reading(on: day("2026-02-09"), value: 131.5),
            KPI.Reading(on: day("2026-03-09"), value: 96),
        ]
        var second = KPI(id: "KPI-2", title: "Double bookings a week", provenance: nowhere)
        (second.start, second.target, second.direction) = (11, 2, .down)
        second.series = [KPI.Reading(on: day("2026-03-09"), value: 2)]
        return [kpi, second]
    }
}
