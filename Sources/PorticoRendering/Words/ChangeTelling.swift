internal import PorticoModel

/// Tells changes in the reader's language, as text and as markup, with the same words.
struct ChangeTelling: Sendable {
    let words: Words
    let currency: String?

    /// `Slipped: M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d. Test data came late.`
    func text(_ change: Change) -> String { "\(words.verb(change.kind)): \(rest(change))" }

    /// The same without its first word: `M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d. Test data came late.`
    func rest(_ change: Change) -> String {
        let item = [Self.shownID(of: change), change.title].filter { !$0.isEmpty }.joined(separator: " ")
        var result = item
        let details = [detail(change) { value($0) }, change.difference.map(days)].compactMap(\.self)
        if !details.isEmpty { result += ", " + details.joined(separator: ", ") }
        if let note = change.reason { result += ". \(note)" }
        return result
    }

    /// What it was and is: `11 Apr 2026 → 25 Apr 2026`; nil where neither says anything.
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

    /// The same as markup; `item` makes a link of what changed.
    func html(_ change: Change, item: (Change) -> HTML) -> (what: String, item: HTML, detail: HTML?) {
        var parts: [HTML] = []
        if let detail = detail(change, value) { parts.append(HTML(text: detail)) }
        if let days = change.difference { parts.append(words.difference(days)) }
        if let note = change.reason { parts.append("<span class=\"meta\">\(note)</span>") }
        return (words.verb(change.kind), item(change), parts.isEmpty ? nil : parts.joined(separator: " "))
    }

    /// A page is known by its title, not by its path.
    private static func shownID(of change: Change) -> String { change.kind.isOfPage ? "" : change.id }
}

extension Change {
    /// Days worth a word: not "0 d".
    fileprivate var difference: Int? { days.flatMap { $0 == 0 ? nil : $0 } }

    /// The author's words beside the change, where they are not part of it already. Why health changed is what the update
    /// itself begins with.
    fileprivate var reason: String? {
        switch kind {
        case .deliverableAccepted, .kpiMeasured, .healthReported: nil
        default: note
        }
    }
}

extension Change.Kind {
    var isOfPage: Bool { self == .pageAdded || self == .pageUpdated || self == .pageRemoved }

    /// Whether something was before, even if it was nothing.
    fileprivate var isTransition: Bool {
        switch self {
        case .milestoneRebaselined, .issueRescored, .riskRescored, .actionMoved: true
        default: false
        }
    }
}
