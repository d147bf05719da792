import PorticoDiagnostics
import PorticoModel

extension SnapshotDiff {
    /// Returns items that were added to registers whose items are reported in general words. Those that are gone are among
    /// the rewritings.
    static func added(_ before: Snapshot, _ after: Snapshot) -> [Change] {
        ProjectData.registers.filter(\.facts.isToldGenerally).flatMap { register -> [Change] in
            let known = Set(register.entries(in: before.data).map(\.id))
            return register.entries(in: after.data).filter { !known.contains($0.id) }.map { entry in
                var change = Change(.itemAdded, entry.id, entry.title)
                change.register = register.facts.name
                return change
            }
        }
    }

    /// Completes `changes` with every rewritten value that none of them reports, and says of each whether it was agreed to
    /// or corrected.
    static func completed(_ changes: [Change], with entries: [ChangeCoverage.Entry], _ after: Snapshot) -> [Change] {
        var result = changes
        let people = Dictionary(after.client.people.map { ($0.id, $0.name) }) { first, _ in first }
        for entry in entries {
            let standing = Change.Standing(entry)
            if let index = result.firstIndex(where: { $0.reports(entry.rewriting) }) {
                if standing != .usual { result[index].standing = standing }
            } else {
                result.append(Change(entry.rewriting, standing, people))
            }
        }
        return result
    }
}

extension Change.Standing {
    fileprivate init(_ entry: ChangeCoverage.Entry) {
        switch entry.settlement {
        case .agreed(let id)?: self = .agreed(by: id)
        case .corrected(let reason)?: self = .corrected(reason)
        case nil: self = entry.rewriting.isEased ? .eased : .usual
        }
    }
}

extension Change {
    fileprivate init(_ rewriting: Rewriting, _ standing: Standing, _ people: [String: String]) {
        let isWhole = rewriting.path.isEmpty
        let kind: Kind = isWhole ? (rewriting.kind == .added ? .itemAdded : .itemRemoved) : .fieldChanged
        let subject = rewriting.subject
        // A person's id is for the author's files.
        let isNamed = subject.name != "person"
        self.init(kind, isNamed ? subject.id : "", subject.title, days: rewriting.days)
        register = subject.name
        field = isWhole ? nil : rewriting.path
        element = rewriting.element.map { CalendarDate(iso: $0).map(Value.date) ?? .text($0) }
        from = rewriting.from.map { Value($0, rewriting, people) }
        to = rewriting.to.map { Value($0, rewriting, people) }
        self.standing = standing
    }

    /// Returns whether this change already reports the rewriting. One that eases a promise is reported with both values.
    fileprivate func reports(_ rewriting: Rewriting) -> Bool {
        guard register.isEmpty, id == rewriting.subject.id, rewriting.subject.name == kind.register else {
            return false
        }
        if rewriting.path.isEmpty { return rewriting.kind == .removed && kind.isRemoval }
        let key = String(rewriting.path.prefix { $0 != "." })
        guard kind.fields.contains(key) || kind.fields.contains(rewriting.path) else {
            let isFirst = rewriting.kind == .added || (rewriting.kind == .changed && rewriting.from == nil)
            let isOfTheRound = kind.followers.contains(key) && !rewriting.isEased
            return isOfTheRound || (isFirst && kind.companions.contains(key))
        }
        return !rewriting.isEased || kind == .decisionRaised
            || (kind != .deliverableAccepted && from != nil && to != nil)
    }
}

extension Change.Value {
    /// Converts a rewritten value to a value of a change.
    fileprivate init(_ value: JSONValue, _ rewriting: Rewriting, _ people: [String: String]) {
        switch (value, rewriting.shape) {
        case (.text(let text), .date): self = CalendarDate(iso: text).map(Change.Value.date) ?? .text(text)
        case (.text(let text), .oneOf):
            self = rewriting.field?.wordList.map { .state(list: $0, text) } ?? .text(text)
        case (.text(let text), .reference([.person])): self = .text(people[text] ?? text)
        case (.number(let number), _):
            let amount = rewriting.isMoney ? Money(rounding: number) : nil
            self = amount.map(Change.Value.money) ?? .number(number)
        case (.bool(let isTrue), _): self = .flag(isTrue)
        case (.text(let text), _) where rewriting.field?.isChecksum ?? false: self = .text("\(text.prefix(12))…")
        case (.list(let values), _): self = .text(Self.listed(values, rewriting))
        default:
            let text = value.plainText
            self = CalendarDate(iso: text).map(Change.Value.date) ?? .text(text)
        }
    }

    /// Returns `M1, M2`; of checksums only the first characters.
    private static func listed(_ values: [JSONValue], _ rewriting: Rewriting) -> String {
        let isChecksum = rewriting.field?.isChecksum ?? false
        return values.map { isChecksum ? "\($0.plainText.prefix(12))…" : $0.plainText }.joined(separator: ", ")
    }
}
