internal import PorticoDiagnostics
internal import PorticoModel

/// The form of each type in a snapshot of schema 1. A member that is renamed or dropped here needs a new schema.
enum SnapshotForms {
    /// Until the reader fills in the real one.
    static let nowhere = Provenance(item: SourceRange(file: "", line: 1))
    /// Stands in for a required date until it has been read.
    static let noDate = CalendarDate(dayNumber: 0)
}

extension SnapshotForms {
    static let plan = SnapshotForm<Plan>.record({ Plan() }) {
        $0.optional("currency", \.currency, .text)
        $0.optional("contract_value", \.contractValue, .number)
        $0.list("phases", \.phases, phase)
        $0.list("milestones", \.milestones, milestone)
        $0.list("payments", \.payments, payment)
    }

    static let span = SnapshotForm<Phase.Span>.record({ Phase.Span() }) {
        $0.optional("start", \.start, .date)
        $0.optional("finish", \.finish, .date)
    }

    static let phase = SnapshotForm<Phase>.item(Phase(id: "", title: "", provenance: nowhere), \.provenance) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.unless(Phase.Span(), "baseline", \.baseline, span)
        $0.unless(Phase.Span(), "forecast", \.forecast, span)
        $0.unless(Phase.Span(), "actual", \.actual, span)
        $0.optional("reason", \.reason, .text)
        $0.optional("owner", \.owner, .text)
    }

    static let milestone = SnapshotForm<Milestone>.item(
        Milestone(id: "", title: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.optional("phase", \.phase, .text)
        $0.unless(false, "key", \.isKey, .flag)
        $0.optional("owner", \.owner, .text)
        $0.optional("baseline", \.baseline, .date)
        $0.optional("forecast", \.forecast, .date)
        $0.optional("actual", \.actual, .date)
        $0.optional("reason", \.reason, .text)
        $0.list("depends_on", \.dependsOn, .text)
        $0.list("criteria", \.criteria, criterion)
        $0.list("baseline_history", \.baselineHistory, baselineChange)
    }

    static let baselineChange = SnapshotForm<BaselineChange>.item(
        BaselineChange(date: noDate, changedBy: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("date", \.date, .date)
        $0.required("changed_by", \.changedBy, .text)
    }

    static let criterion = SnapshotForm<Criterion>.item(
        Criterion(id: "", text: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("text", \.text, .text)
        $0.optional("measure", \.measure, .text)
        $0.unless(.open, "result", \.result, .choice)
        $0.optional("measured", \.measured, .text)
    }

    static let payment = SnapshotForm<Payment>.item(
        Payment(id: "", title: "", amount: 0, provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.required("amount", \.amount, .number)
        $0.optional("due", \.due, due)
        $0.list("requires_acceptance", \.requiresAcceptance, .text)
        $0.optional("invoiced", \.invoiced, .date)
        $0.optional("paid", \.paid, .date)
    }

    /// `{"on": "2026-04-01"}` or `{"milestone": "M3"}`
    private static let due = SnapshotForm<Payment.Due>(
        encode: { due in
            switch due {
            case .on(let date): .object(["on": JSONValue(date)])
            case .milestone(let id): .object(["milestone": .text(id)])
            }
        },
        decode: { node, reading in
            guard case .object(let members) = node.content, let member = members.first, members.count == 1 else {
                reading.expected("{\"on\": date} or {\"milestone\": id}", at: node)
                return nil
            }
            switch member.key {
            case "on": return SnapshotForm.date.decode(member.value, &reading).map(Payment.Due.on)
            case "milestone": return SnapshotForm.text.decode(member.value, &reading).map(Payment.Due.milestone)
            default:
                reading.report(member.keyOffset, "unknown key \"\(member.key)\"")
                return nil
            }
        }
    )
}
