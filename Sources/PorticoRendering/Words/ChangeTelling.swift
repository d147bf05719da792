internal import PorticoModel
internal import PorticoWeeks

/// Describes changes in the reader's language, as text and as markup with the same wording.
struct ChangeTelling: Sendable {
    let words: Words
    let currency: String?

    /// Returns a change as text: `Slipped: M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d. Test data came late.`
    func text(_ change: Change) -> String { "\(words.verb(change)): \(rest(change))" }

    /// Returns the same text without its first word: `M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d. Test data
    /// came late.`
    func rest(_ change: Change) -> String {
        let item = [Self.shownID(of: change), change.title].filter { !$0.isEmpty }.joined(separator: " ")
        let details = [item.isEmpty ? nil : item] + context(change) + [detail(change), change.difference.map(days)]
        return ([details.compactMap(\.self).joined(separator: ", ")] + remarks(change)).joined(separator: ". ")
    }

    /// Returns what was corrected, and which record inside the item changed.
    private func context(_ change: Change) -> [String?] {
        [change.isCorrected ? words.text(change.wordsKey) : nil, change.element.map(value)]
    }

    /// Returns the author's reason, and the change request that the change was agreed in.
    private func remarks(_ change: Change) -> [String] {
        switch change.standing {
        case .corrected(let reason): [reason]
        case .agreed(let id) where change.note != id:
            [change.reason, words(.changeAgreed, ["id": id])].compactMap(\.self)
        case .agreed, .eased, .usual: [change.reason].compactMap(\.self)
        }
    }

    /// Returns the old and the new value: `11 Apr 2026 → 25 Apr 2026`; nil if there is neither.
    private func detail(_ change: Change) -> String? {
        switch change.kind {
        case .deliverableAccepted: return accepted(change)
        case .actionAsked: return change.to.map { words(.mailDue, ["date": value($0)]) }
        case .riskOpened: return change.to.map { words(.changeScore, ["n": value($0)]) }
        case .kpiMeasured: return [transition(change), change.note].compactMap(\.self).joined(separator: " ")
        default: return transition(change)
        }
    }

    private func transition(_ change: Change) -> String? {
        switch (change.from.map(value), change.to.map(value)) {
        case (let from?, let to?): return words(.changeFromTo, ["from": from, "to": to])
        case (nil, let to?):
            return change.kind.isTransition ? words(.changeFromTo, ["from": words(.changeNotSet), "to": to]) : to
        case (let from?, nil): return words(.changeWas, ["value": from])
        case (nil, nil): return nil
        }
    }

    /// Returns the details of an acceptance: `version 1.1, by Jane Doe`.
    private func accepted(_ change: Change) -> String {
        words(.changeAcceptedBy, ["version": change.from.map(value) ?? "", "person": change.note ?? ""])
    }

    func value(_ value: Change.Value) -> String {
        switch value {
        case .date(let date): words.dateText(date)
        case .state(let list, let state): words.text("\(list).\(state)")
        case .text(let text): text
        case .number(let number): words.number(number)
        case .money(let amount): words.money(amount, currency)
        case .flag(let isTrue): words.text(isTrue ? "flag.yes" : "flag.no")
        }
    }

    /// Returns a difference in days: `+14 d`.
    func days(_ days: Int) -> String {
        words(.differenceDays, ["n": (days > 0 ? "+" : "\u{2212}") + String(abs(days))])
    }

    /// Returns the change as markup. `item` returns the link to the changed item.
    func html(_ change: Change, item: (Change) -> HTML) -> (what: String, item: HTML, detail: HTML?) {
        var parts: [HTML] = []
        let facts = context(change) + [detail(change)]
        let text = facts.compactMap(\.self).joined(separator: ", ")
        if !text.isEmpty { parts.append(HTML(text: text)) }
        if let days = change.difference { parts.append(words.difference(days)) }
        for remark in remarks(change) { parts.append("<span class=\"meta\">\(remark)</span>") }
        return (words.verb(change), item(change), parts.isEmpty ? nil : parts.joined(separator: " "))
    }

    /// A page is identified by its title, not by its path.
    private static func shownID(of change: Change) -> String { change.kind.isOfPage ? "" : change.id }
}

extension Change {
    var isCorrected: Bool { if case .corrected = standing { true } else { false } }

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
