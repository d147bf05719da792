import PorticoDiagnostics
internal import PorticoModel

extension ContractSum {
    /// `{"contract": 48000, "changes": [{"id": "CR-2", "amount": 2000}], "total": 50000, "paid": 16000, …}`, in the
    /// plan's currency. Each payment counts in one state; states without payments are left out.
    var json: JSONValue {
        .members([
            "contract": .number(contract.number),
            "changes": .list(
                changes.map { ["id": .text($0.id), "title": .text($0.title), "amount": .number($0.amount.number)] }
            ),
            "total": .number(total.number),
            "paid": parts[.paid].map { .number($0.number) }, "invoiced": parts[.invoiced].map { .number($0.number) },
            "earned": parts[.earned].map { .number($0.number) }, "planned": parts[.planned].map { .number($0.number) },
            "unscheduled": unscheduled == 0 ? nil : .number(unscheduled.number),
        ])
    }
}
