import PorticoModel

/// Every date in the data that records what has happened, with the item and the key it is written at.
struct RecordedDates {
    struct Record {
        var id: String
        var date: CalendarDate?
        var key: String
        var item: Provenance
        var outer: Provenance?

        /// `PAY-1: paid on 2027-01-26`
        var inWords: String {
            let written = date?.description ?? ""
            return "\(id): \(key == "on" ? written : "\(key) on \(written)")"
        }

        /// Whether pages show it only from the update after it. What was raised, asked for or granted is shown at once,
        /// and so is a page that was reviewed.
        var waits: Bool { !["raised", "asked", "granted", "reviewed_on"].contains(key) }
    }

    /// Except the actual dates of phases and milestones, which have a rule of their own.
    let all: [Record]

    init(_ input: RuleInput) {
        all =
            Self.payments(input) + Self.deliverables(input) + Self.raid(input) + Self.registers(input)
            + Self.others(input)
    }

    /// The actual dates of milestones and phases.
    static func actuals(_ plan: Plan) -> [Record] {
        plan.milestones.map { Record(id: $0.id, date: $0.actual, key: "actual", item: $0.provenance) }
            + plan.phases.flatMap {
                [
                    Record(id: $0.id, date: $0.actual.start, key: "actual.start", item: $0.provenance),
                    Record(id: $0.id, date: $0.actual.finish, key: "actual.finish", item: $0.provenance),
                ]
            }
    }

    private static func payments(_ input: RuleInput) -> [Record] {
        input.plan.payments.flatMap {
            [
                Record(id: $0.id, date: $0.invoiced, key: "invoiced", item: $0.provenance),
                Record(id: $0.id, date: $0.paid, key: "paid", item: $0.provenance),
            ]
        }
    }

    private static func deliverables(_ input: RuleInput) -> [Record] {
        input.project.deliverables.flatMap { deliverable in
            let (id, outer) = (deliverable.id, deliverable.provenance)
            var records = [Record(id: id, date: deliverable.submitted, key: "submitted", item: outer)]
            if let acceptance = deliverable.acceptance {
                let item = acceptance.provenance
                records.append(Record(id: "\(id) acceptance", date: acceptance.on, key: "on", item: item, outer: outer))
            }
            return records
                + deliverable.history.map {
                    Record(id: "\(id) version \($0.version)", date: $0.on, key: "on", item: $0.provenance, outer: outer)
                }
        }
    }

    private static func raid(_ input: RuleInput) -> [Record] {
        let raid = input.raid
        let actions = raid.actions.flatMap {
            [
                Record(id: $0.id, date: $0.asked, key: "asked", item: $0.provenance),
                Record(id: $0.id, date: $0.done, key: "done", item: $0.provenance),
            ]
        }
        let issues = raid.issues.flatMap {
            [
                Record(id: $0.id, date: $0.raised, key: "raised", item: $0.provenance),
                Record(id: $0.id, date: $0.resolved, key: "resolved", item: $0.provenance),
            ]
        }
        let changes = raid.changeRequests.flatMap {
            [
                Record(id: $0.id, date: $0.raised, key: "raised", item: $0.provenance),
                Record(id: $0.id, date: $0.decided, key: "decided", item: $0.provenance),
            ]
        }
        return actions + issues + changes
            + raid.risks.map { Record(id: $0.id, date: $0.raised, key: "raised", item: $0.provenance) }
            + raid.decisions.filter { $0.decision != nil }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
    }

    private static func registers(_ input: RuleInput) -> [Record] {
        input.project.handover.checklist.map { Record(id: $0.id, date: $0.done, key: "done", item: $0.provenance) }
            + input.project.handover.access.flatMap {
                [
                    Record(id: $0.system, date: $0.granted, key: "granted", item: $0.provenance),
                    Record(id: $0.system, date: $0.revoked, key: "revoked", item: $0.provenance),
                ]
            }
            + input.project.maintenance.filter { $0.status == .done }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
    }

    private static func others(_ input: RuleInput) -> [Record] {
        input.project.kpis.flatMap { kpi in
            kpi.series.map { reading in
                Record(
                    id: "\(kpi.id) reading",
                    date: reading.on,
                    key: "on",
                    item: reading.provenance ?? kpi.provenance,
                    outer: kpi.provenance
                )
            }
        }
            + input.project.allPages.map {
                Record(id: "\"\($0.title)\"", date: $0.reviewedOn, key: "reviewed_on", item: $0.provenance)
            }
    }
}
