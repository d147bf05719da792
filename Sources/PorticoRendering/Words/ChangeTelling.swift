internal import PorticoModel
internal import PorticoWeeks

/// Describes changes in the reader's language, as text and as markup with the same wording.
struct ChangeTelling: Sendable {
    let words: Words
    let currency: String?

    /// `Slipped: M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d. Test data came late.`
    func text(_ change: Change) -> String { "\(words.verb(change)): \(rest(change))" }

    /// Returns the same text without its first word: `M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d. Test data
    /// came late.`
    func rest(_ change: Change) -> String {
        let item = [Self.shownID(of: change), change.title].filter { !$0.isEmpty }.joined(separator: " ")
        var result = item
        let details = [detail(change) { value($0) }, change.difference.map(days)].compactMap(\.self)
        if !details.isEmpty { result += ", " + details.joined(separator: ", ") }
        if let note = change.reason { result += ". \(note)" }
        return result
    }

    /// Returns the old and the new value: `11 Apr 2026 → 25 Apr 2026`; nil if there is neither.
    private func detail(_ change: Change, _ value: (Change.Value) -> String) -> String? {
        switch change.kind {
        case .deliverableAccepted: return accepted(change, value)
        case .actionAsked: return change.to.map { words(.mailDue, ["date": value($0)]) }
        case .riskOpened: return change.to.map { words(.changeScore, ["n": value($0)]) }
        case .kpiMeasured: return [transition(change, value), change.note].compactMap(\.self).joined(separator: " ")
        default: return transition(change, value)
        }
    }

    private func transition(_ change: Change, _ value: (Change.Value) -> String) -> String? {
        switch (change.from.map(value), change.to.map(value)) {
        case (let from?, let to?): return words(.changeFromTo, ["from": from, "to": to])
        case (nil, let to?):
            return change.kind.isTransition ? words(.changeFromTo, ["from": words(.changeNotSet), "to": to]) : to
        case (let from?, nil): return words(.changeWas, ["value": from])
        case (nil, nil): return nil
        }
    }

    /// `version 1.1, by Jane Doe`
    private func accepted(_ change: Change, _ value: (Change.Value) -> String) -> String {
        words(.changeAcceptedBy, ["version": change.from.map(value) ?? "", "person": change.note ?? ""])
    }

    func value(_ value: Change.Value) -> String {
        switch value {
        case .date(let date): words.dateText(date)
        case .state(let list, let state): words.text("\(list).\(state)")
        case .text(let text): text
        case .number(let number): words.number(number)
        case .money(let amount): words.money(amount, currency)
        }
    }

    /// `+14 d`
    func days(_ days: Int) -> String {
        words(.differenceDays, ["n": (days > 0 ? "+" : "\u{2212}") + String(abs(days))])
    }

    /// Returns the change as markup. `item` returns the link to the changed item.
    func html(_ change: Change, item: (Change) -> HTML) -> (what: String, item: HTML, detail: HTML?) {
        var parts: [HTML] = []
        if let detail = detail(change, value) { parts.append(HTML(text: detail)) }
        if let days = change.difference { parts.append(words.difference(days)) }
        if let note = change.reason { parts.append("<span class=\"meta\">\(note)</span>") }
        return (words.verb(change), item(change), parts.isEmpty ? nil : parts.joined(separator: " "))
    }

    /// A page is identified by its title, not by its path.
    private static func shownID(of change: Change) -> String { change.kind.isOfPage ? "" : change.id }
}

extension Change {
    /// The difference in days; nil if it is zero.
    fileprivate var difference: Int? { days.flatMap { $0 == 0 ? nil : $0 } }

    /// The author's note on the change, unless it is already part of the text. The reason for a health change is at the
    /// top of the update.
    fileprivate var reason: String? {
        switch kind {
        case .deliverableAccepted: conditions
        case .kpiMeasured, .healthReported: nil
        default: note
        }
    }
}

extension Change.Kind {
    var isOfPage: Bool { self == .pageAdded || self == .pageUpdated || self == .pageRemoved }

    /// Whether there was an old value, even if it was empty.
    fileprivate var isTransition: Bool {
        switch self {
        case .milestoneRebaselined, .issueRescored, .riskRescored, .actionMoved, .fieldChanged: true
        default: false
        }
    }
}
