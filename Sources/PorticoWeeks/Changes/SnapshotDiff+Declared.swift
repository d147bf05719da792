import PorticoDiagnostics
import PorticoModel

extension SnapshotDiff {
    /// Returns the changes that are declared as reported and that no register's own comparison covers.
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

/// A record of a register, with the values of the fields whose changes are reported.
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

    /// Returns the change of one field, or nil if its value is the same.
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
    /// Converts a field's value to a value of a change. The texts of a fixed list have keys that begin with
    /// `<register>_<key>`.
    fileprivate init(_ value: JSONValue, _ column: RegisterColumn, of register: String) {
        switch (value, column.shape) {
        case (.text(let text), .date):
            self = CalendarDate(iso: text).map(Change.Value.date) ?? .text(text)
        case (.text(let text), .oneOf): self = .state(list: "\(register)_\(column.facts.key)", text)
        case (.number(let number), _): self = column.facts.isMoney ? .money(number) : .number(number)
        default: self = .text(value.plainText)
        }
    }
}
