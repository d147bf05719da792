package import PorticoDiagnostics

/// One published value, or record, that is another now.
package struct Rewriting: Sendable {
    package enum Kind: Sendable, Hashable {
        /// Another value, or none; or a value where there was none.
        case changed
        /// A record that was not there.
        case added
        /// A record that is no longer there.
        case removed
    }

    /// Distinguishes it from other rewritings between the same two weeks.
    package struct Key: Sendable, Hashable {
        package var name: String
        /// The id; the title of what has none.
        package var id: String
        package var path: String
        package var element: String?
    }

    package var kind: Kind
    /// The innermost record that has a name: the criterion, not its milestone.
    package var subject: PublishedFacts.Subject
    /// The item of a register that contains it: the milestone.
    package var item: PublishedFacts.Subject
    /// The field inside the subject: `measure`, `acceptance.by`, `series.value`; empty for the subject itself.
    package var path: String
    /// What distinguishes a record that has no name, such as the day of a reading.
    package var element: String?
    /// Nil for the subject itself.
    package var field: FieldFacts?
    package var shape: ValueShape
    /// As snapshots contain it. Of a whole record the value that says most: an amount, a reading.
    package var from: JSONValue?
    package var to: JSONValue?
    package var protection: Protection
    /// Whether it makes a promise easier to keep, or the past look better.
    package var isEased: Bool
    /// The reason of a correction that is new since the earlier week.
    package var correction: String?
    /// The reason of a correction that the earlier week published already.
    package var usedCorrection: String?
    /// The records around it as they are now, from the inside out.
    package var places: [Provenance]
    /// The keys under which `places.first` may have its place, the closest first.
    package var placeKeys: [String]

    package var key: Key {
        Key(name: subject.name, id: subject.id.isEmpty ? subject.title : subject.id, path: path, element: element)
    }

    /// A term of the engagement that has no id.
    package var term: AgreedTerm? {
        guard item.id.isEmpty, let first = path.split(separator: ".").first else { return nil }
        return AgreedTerm(rawValue: String(first))
    }

    /// The days by which a date moved; positive is later.
    package var days: Int? {
        guard let from = from?.date, let to = to?.date else { return nil }
        return to.days(since: from)
    }

    /// The amount by which money changed; a record that is gone counts whole.
    package var amount: Money? {
        guard isMoney else { return nil }
        return (to?.money ?? .zero) - (from?.money ?? .zero)
    }

    package var isMoney = false
}

extension JSONValue {
    var date: CalendarDate? { if case .text(let text) = self { CalendarDate(iso: text) } else { nil } }
    var numeric: Double? { if case .number(let number) = self { number } else { nil } }
    var money: Money? { numeric.flatMap { Money(rounding: $0) } }
}

extension Rewriting {
    /// An item of a register that is gone.
    init(removed item: PublishedFacts.Item) {
        let money = item.record.fields.first { $0.facts.isMoney }
        self.init(
            kind: .removed,
            subject: item.subject,
            item: item.subject,
            path: "",
            shape: money?.shape ?? .text,
            from: money?.json,
            protection: item.removal,
            isEased: item.removal.easing?.direction == .fewer,
            places: [],
            placeKeys: []
        )
        isMoney = money != nil
    }
}
