import PorticoModel

/// Every date in the data that records what has happened, with the item and the key it is written at.
struct RecordedDates {
    struct Record {
        var id: String
        var date: CalendarDate?
        var key: String
        var item: Provenance
        var outer: Provenance?

        /// `PAY-1: paid on 2027-01-26`, and for the key `signed_on` `CON-1: signed on 2027-01-26`.
        var inWords: String {
            let written = date?.description ?? ""
            guard key != "on" else { return "\(id): \(written)" }
            let words = (key.hasSuffix("_on") ? String(key.dropLast(3)) : key).split(separator: "_")
            return "\(id): \(words.joined(separator: " ")) on \(written)"
        }

        /// Whether pages show it only from the next update on. What was raised, asked for or granted is shown at once, and
        /// so is a page that was reviewed.
        var waits = true
    }

    /// Except the actual dates of phases and milestones, which have a rule of their own.
    let all: [Record]

    init(_ input: RuleInput) {
        all = Self.declared(input) + Self.deliverables(input) + Self.others(input)
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

    /// The dates whose declarations say that they record something, of every register.
    private static func declared(_ input: RuleInput) -> [Record] {
        ProjectData.registers.flatMap { $0.recordedDates(in: input.project.data) }.map {
            Record(id: $0.id, date: $0.date, key: $0.key, item: $0.provenance, waits: !$0.isBeginning)
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

    /// Dates that record something only in some states, readings, and reviews of pages.
    private static func others(_ input: RuleInput) -> [Record] {
        let decisions = input.raid.decisions.filter { $0.decision != nil }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
        let windows = input.project.maintenance.filter { $0.status == .done }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
        let readings = input.project.kpis.flatMap { kpi in
            kpi.series.map {
                let (id, item) = ("\(kpi.id) reading", $0.provenance ?? kpi.provenance)
                return Record(id: id, date: $0.on, key: "on", item: item, outer: kpi.provenance)
            }
        }
        let reviews = input.project.allPages.map {
            Record(id: "\"\($0.title)\"", date: $0.reviewedOn, key: "reviewed_on", item: $0.provenance, waits: false)
        }
        return decisions + windows + readings + reviews
    }
}
