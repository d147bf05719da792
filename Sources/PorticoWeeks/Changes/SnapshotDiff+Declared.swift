import PorticoDiagnostics
import PorticoModel

extension SnapshotDiff {
    /// What the declarations of registers and fields say is told, and no comparison of its own tells.
    static func declared(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ProjectData.registers.flatMap { changes(of: $0, before.data, after.data) }
    }

    private static func changes(
        of register: any ProjectRegister,
        _ before: ProjectData,
        _ after: ProjectData
    ) -> [Change] {
        let told = register.columns.filter { $0.facts.telling == .plain }
        let isToldGenerally = register.facts.isToldGenerally
        guard !told.isEmpty || isToldGenerally else { return [] }
        return ChangedItems(ToldItem.all(of: register, before), ToldItem.all(of: register, after), by: \.entry.id)
            .changes(
                kept: { former, current in told.compactMap { current.change($0, since: former) } },
                added: { isToldGenerally ? [$0.change(.itemAdded)] : [] },
                removed: { isToldGenerally ? [$0.change(.itemRemoved)] : [] }
            )
    }
}

/// A record of a register with the values of its fields that are told.
private struct ToldItem {
    var register: String
    var entry: RegisterEntry
    var values: [String: JSONValue]

    static func all(of register: any ProjectRegister, _ data: ProjectData) -> [ToldItem] {
        zip(register.entries(in: data), register.values(in: data) { $0.telling == .plain }).map { entry, values in
            ToldItem(register: register.facts.name, entry: entry, values: values)
        }
    }

    func change(_ kind: Change.Kind) -> Change {
        var change = Change(kind, entry.id, entry.title)
        change.register = register
        return change
    }

    /// What became of one field; nil where its value is the same.
    func change(_ column: RegisterColumn, since former: ToldItem) -> Change? {
        let path = column.facts.path
        guard values[path] != former.values[path] else { return nil }
        var change = change(.fieldChanged)
        change.field = path
        change.from = former.values[path].map { Change.Value($0, column, of: register) }
        change.to = values[path].map { Change.Value($0, column, of: register) }
        return change
    }
}

extension Change.Value {
    /// A field's value in the form in which it is told. Words of a closed list are found under `<register>_<key>`.
    fileprivate init(_ value: JSONValue, _ column: RegisterColumn, of register: String) {
        switch (value, column.shape) {
        case (.text(let text), .date):
            self = CalendarDate(iso: text).map(Change.Value.date) ?? .text(text)
        case (.text(let text), .oneOf): self = .state(list: "\(register)_\(column.facts.key)", text)
        case (.number(let number), _):
            let amount = column.facts.isMoney ? Money(rounding: number) : nil
            self = amount.map(Change.Value.money) ?? .number(number)
        default: self = .text(value.plainText)
        }
    }
}
