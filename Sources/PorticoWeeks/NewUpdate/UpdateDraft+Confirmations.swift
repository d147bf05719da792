import PorticoModel

extension UpdateDraft {
    /// Last week's "Next", each line to be confirmed, changed or deleted. Items that the data show as done are ticked. A
    /// line about an item that this draft lists already is marked; it is left out only if it is word for word what the
    /// last draft wrote, so that nothing the author added is lost.
    var confirmations: [String] {
        guard let former, let formerText else { return [] }
        let listed = done.joined() + next.joined()
        let generated = Set(formerNext)
        return NextList(in: formerText, titles: [words(.next), "Next"]).items.flatMap { item -> [String] in
            let known = item.ids.filter { listed.contains("[\($0)]") }
            guard known.isEmpty else {
                let isWhole = known.count == item.ids.count && item.more.isEmpty
                return isWhole && generated.contains("- \(item.words)") ? [] : item.lines(listing: known)
            }
            let isTicked = !item.ids.isEmpty && item.ids.allSatisfy { isDone($0, since: former.date) }
            return item.lines(isDone: isTicked)
        }
    }

    /// The lines that a draft of the last update contained under "Next", from the data it was published with.
    private var formerNext: [String] {
        guard let former, let week = project.weeks.week(of: former.date) else { return [] }
        return UpdateDraft(project: week.project, client: client, date: former.date, words: words).next
    }

    private func isDone(_ id: String, since last: CalendarDate) -> Bool {
        if let milestone = project.plan.milestones.first(where: { $0.id == id }) { return milestone.actual != nil }
        if let action = project.raid.actions.first(where: { $0.id == id }) { return action.done != nil }
        if let window = project.maintenance.first(where: { $0.id == id }) { return window.status == .done }
        guard let deliverable = project.deliverables.first(where: { $0.id == id }) else { return false }
        return deliverable.status.isAccepted || deliverable.submitted.map { $0 > last } ?? false
    }
}
