import PorticoDiagnostics
import PorticoWeeks
internal import PorticoModel

extension WeekFacts {
    /// `status.json`: the figures of the newest week, for dashboards. Documentation/Weeks.md describes its members.
    /// `drift` is what the current data say otherwise.
    func figures(since drift: WeekDrift?) -> JSONValue {
        .members([
            "schema": 1, "client": .text(week.client.name), "project": .text(week.projectName),
            "date": JSONValue(week.date), "next_update": nextUpdate.map { JSONValue($0) },
            "headline": .text(week.update.plainHeadline), "why": week.update.why.map(JSONValue.text),
            "path_to_green": week.update.pathToGreen.map(JSONValue.text), "health": health, "finish": finish?.json,
            "milestones": .list(week.plan.milestones.map { $0.json(at: week.date) }),
            "asks": .list(asks.map { $0.json(at: week.date) }), "deliverables": deliverables,
            "payments": contractSum?.json,
            "since": drift?.json, "changes": diff.map { .list($0.changes.map(\.json)) },
        ])
    }

    private var health: JSONValue {
        .members([
            "reported": .text(reported.rawValue), "computed": computed.map { .text($0.rawValue) },
            "dimensions": .list(Dimension.allCases.compactMap(dimension)),
        ])
    }

    private func dimension(_ dimension: Dimension) -> JSONValue? {
        let reported = week.update.dimensions[dimension]
        let finding = week.computed.findings.first { $0.dimension == dimension }
        guard reported != nil || finding != nil else { return nil }
        return .members([
            "dimension": .text(dimension.rawValue), "reported": reported.map { .text($0.rawValue) },
            "computed": finding.map { .text($0.health.rawValue) },
            "measure": finding.map { .text(Self.name($0.measure)) },
            "value": finding.map { .number($0.value) }, "item": finding?.item.map(JSONValue.text),
            "at_risk_above": finding?.limit.map { .number($0.amber) },
            "off_track_above": finding?.limit.map { .number($0.red) },
        ])
    }

    /// Returns the measure's name in the spelling of the rest of the file: `slip_days`.
    private static func name(_ measure: ComputedHealth.Measure) -> String {
        measure.rawValue.reduce(into: "") { name, character in
            name += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
    }

    private var deliverables: JSONValue? {
        guard !week.deliverables.isEmpty else { return nil }
        let counts = AcceptanceCounts(week.deliverables)
        return [
            "accepted": JSONValue(counts.accepted), "in_review": JSONValue(counts.inReview),
            "to_come": JSONValue(counts.toCome), "scope": JSONValue(counts.scope),
        ]
    }
}

extension WeekDrift {
    /// What has changed since the week was published; everything else in the file is as of its date.
    fileprivate var json: JSONValue {
        .members([
            "computed": health?.overall.map { .text($0.rawValue) }, "finish": finish.map { JSONValue($0.now) },
        ])
    }
}

extension FinishForecast {
    fileprivate var json: JSONValue {
        .members([
            "milestone": .text(milestone.id), "baseline": baseline.map { JSONValue($0) },
            "expected": JSONValue(expected),
            "slip_days": slip.map { JSONValue($0) }, "key_reached": JSONValue(keyReached),
            "key_total": JSONValue(keyTotal),
        ])
    }
}

extension Milestone {
    fileprivate func json(at date: CalendarDate) -> JSONValue {
        .members([
            "id": .text(id), "title": .text(title), "key": .bool(isKey), "baseline": baseline.map { JSONValue($0) },
            "forecast": forecast.map { JSONValue($0) }, "actual": actual.map { JSONValue($0) },
            "slip_days": slip.map { JSONValue($0) }, "overdue_days": overdueDays(at: date).map { JSONValue($0) },
        ])
    }
}

extension Ask {
    fileprivate func json(at date: CalendarDate) -> JSONValue {
        .members([
            "kind": .text(kind.rawValue), "id": .text(id), "title": .text(title), "owner": owner.map(JSONValue.text),
            "due": due.map { JSONValue($0) },
            "overdue_days": overdueDays(at: date).map { JSONValue($0) },
            "waiting_days": waitingDays(at: date).map { JSONValue($0) },
            "blocks": blocks.isEmpty ? nil : .list(blocks.map(JSONValue.text)),
            "payments": payments.isEmpty
                ? nil : .list(payments.map { ["id": .text($0.id), "amount": .number($0.amount.number)] }),
        ])
    }
}
