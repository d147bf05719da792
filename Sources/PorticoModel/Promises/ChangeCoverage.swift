import PorticoDiagnostics

/// Why a rewriting is in order.
package enum Settlement: Sendable, Hashable {
    /// An approved change request names it.
    case agreed(by: String)
    /// The published value was wrong; the author says why.
    case corrected(String)
}

/// Tells which rewritings since a published week were agreed to or are corrections.
///
/// An approved change request covers what its `impact` names, as far as it states, once. It takes effect between the last
/// week in which it was not approved and now; what moved under it in the meantime is used up.
package struct ChangeCoverage: Sendable {
    /// A rewriting, and why it is in order; nil if nothing says so.
    package struct Entry: Sendable {
        package var rewriting: Rewriting
        package var settlement: Settlement?
        /// A change request that names it, but no longer covers it.
        package var exhausted: String?
    }

    private let weeks: [Snapshot]
    private let now: PublishedFacts
    private let data: ProjectData

    /// `weeks` are all published ones, oldest first, up to the one that is compared.
    package init(weeks: [Snapshot], client: Client, data: ProjectData) {
        self.weeks = weeks
        self.data = data
        now = PublishedFacts(client: client, data: data)
    }

    /// Every rewriting since the last of the weeks.
    package var entries: [Entry] {
        guard let last = weeks.last else { return [] }
        var budgets: [String: Money] = [:]
        return now.rewritings(since: last.facts).map { settle($0, last, &budgets) }
    }

    private func settle(_ rewriting: Rewriting, _ last: Snapshot, _ budgets: inout [String: Money]) -> Entry {
        if let reason = rewriting.correction { return Entry(rewriting: rewriting, settlement: .corrected(reason)) }
        guard rewriting.protection != .moving else { return Entry(rewriting: rewriting) }
        var exhausted: String?
        for change in data.raid.changeRequests where change.status == .approved && names(change, rewriting) {
            guard covers(change, rewriting, last), takes(rewriting, change, &budgets) else {
                exhausted = exhausted ?? change.id
                continue
            }
            return Entry(rewriting: rewriting, settlement: .agreed(by: change.id))
        }
        return Entry(rewriting: rewriting, exhausted: exhausted)
    }

    // MARK: What a change request names

    private func names(_ change: ChangeRequest, _ rewriting: Rewriting) -> Bool {
        let ids = [rewriting.subject.id, rewriting.item.id]
        if change.impactItems.contains(where: ids.contains) { return true }
        if let term = rewriting.term, change.impactTerms.contains(term) { return true }
        if rewriting.isMoney, change.impactAmount != nil { return true }
        guard rewriting.protection.easing?.direction == .ruled else { return false }
        return milestones(of: rewriting).contains(where: change.impactMilestones.contains)
    }

    /// The milestones whose promise a baseline belongs to.
    private func milestones(of rewriting: Rewriting) -> [String] {
        let id = rewriting.item.id
        switch rewriting.item.name {
        case "deliverable": return data.deliverables.filter { $0.id == id }.compactMap(\.milestone)
        case "phase": return data.plan.milestones.filter { $0.phase == id }.map(\.id)
        default: return [id]
        }
    }

    // MARK: How far it goes

    private func covers(_ change: ChangeRequest, _ rewriting: Rewriting, _ last: Snapshot) -> Bool {
        guard let base = base(of: change, last) else { return false }
        let whole =
            base.date == last.date
            ? rewriting : now.rewritings(since: base.facts).first { $0.key == rewriting.key }
        // A value that is what it was before the change request is no change at all.
        guard let whole else { return true }
        if let allowed = change.impactDays, let days = whole.days { return abs(days) <= abs(allowed) }
        guard base.date != last.date else { return true }
        return !last.facts.rewritings(since: base.facts).contains { $0.key == rewriting.key }
    }

    /// The last published week in which it was not approved yet; nil if the first one knew it as approved, because what
    /// that week promised has it in it.
    private func base(of change: ChangeRequest, _ last: Snapshot) -> Snapshot? {
        let first = weeks.firstIndex { week in
            week.raid.changeRequests.contains { $0.id == change.id && $0.status == .approved }
        }
        guard let first else { return last }
        return first == weeks.startIndex ? nil : weeks[first - 1]
    }

    /// Takes the amount out of what the change request states; false if not enough is left.
    private func takes(_ rewriting: Rewriting, _ change: ChangeRequest, _ budgets: inout [String: Money]) -> Bool {
        guard let amount = rewriting.amount, let stated = change.impactAmount else { return true }
        let left = budgets[change.id, default: stated.magnitude] - amount.magnitude
        guard left >= .zero else { return false }
        budgets[change.id] = left
        return true
    }
}
