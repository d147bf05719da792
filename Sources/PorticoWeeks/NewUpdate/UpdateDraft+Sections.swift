import PorticoModel

extension UpdateDraft {
    // MARK: Since last time

    /// Items reached, submitted, accepted or decided since the last update.
    var done: [String] { changes.compactMap(doneLine) }

    /// Items that slipped since the last update.
    var slipped: [String] { changes.compactMap(slippedLine) }

    /// The changes since the last update was frozen; without a snapshot, the records dated after it.
    private var changes: [Change] {
        guard let former else { return [] }
        if project.weeks.isFrozen(former.date), let before = project.weeks.week(of: former.date),
            let now = project.weeks.working ?? project.weeks.live
        {
            return project.weeks.changes(from: before, to: now).changes
        }
        return datedChanges(after: former.date)
    }

    private func datedChanges(after last: CalendarDate) -> [Change] {
        func isNew(_ date: CalendarDate?) -> Bool { date.map { $0 > last && $0 <= self.date } ?? false }
        var result: [Change] = []
        for milestone in project.plan.milestones where isNew(milestone.actual) {
            let reached = milestone.actual.map(Change.Value.date)
            result.append(Change(.milestoneReached, milestone.id, milestone.title, to: reached, days: milestone.slip))
        }
        for deliverable in project.deliverables {
            if let record = deliverable.acceptance, isNew(record.on) {
                result.append(acceptance(record, of: deliverable))
            } else if isNew(deliverable.submitted) {
                let state = SnapshotDiff.state(Deliverable.Status.inReview, "deliverable")
                result.append(Change(.deliverableStatus, deliverable.id, deliverable.title, to: state))
            }
        }
        for decision in project.raid.decisions where isNew(decision.on) {
            let words = decision.decision.map(Change.Value.text)
            result.append(Change(.decisionMade, decision.id, decision.title, to: words))
        }
        for issue in project.raid.issues where isNew(issue.resolved) {
            result.append(Change(.issueResolved, issue.id, issue.title))
        }
        for action in project.raid.actions where isNew(action.done) {
            result.append(Change(.actionDone, action.id, action.title))
        }
        return result
    }

    private func acceptance(_ record: Acceptance, of deliverable: Deliverable) -> Change {
        let (version, state) = (
            Change.Value.text(record.version), SnapshotDiff.state(deliverable.status, "deliverable")
        )
        var change = Change(.deliverableAccepted, deliverable.id, deliverable.title, from: version, to: state)
        (change.note, change.conditions) = (record.by, record.conditions)
        return change
    }

    /// Returns `Accepted with conditions: Print the card.`
    private func conditionally(_ change: Change) -> String {
        let state = words.state(Deliverable.Status.acceptedWithConditions.rawValue, in: "deliverable")
        return [state, change.conditions].compactMap(\.self).joined(separator: ": ")
    }

    /// Returns `- Pilot accepted: reached on 24 Apr 2026. [M3]`, or nil for a change that belongs elsewhere.
    private func doneLine(_ change: Change) -> String? {
        let item = ["item": change.title]
        let told: String? =
            switch (change.kind, change.to) {
            case (.milestoneReached, .date(let date)?):
                words(.reached, ["item": change.title, "date": words.date(date)])
            case (.phaseStarted, _): words(.begun, item)
            case (.phaseFinished, _): words(.finished, item)
            case (.deliverableAccepted, _) where change.isConditional:
                words(.told, ["item": change.title, "what": Self.ended(conditionally(change))])
            case (.deliverableAccepted, _): words(.accepted, item)
            case (.deliverableStatus, .state(_, Deliverable.Status.inReview.rawValue)?): words(.submitted, item)
            case (.decisionMade, .text(let decision)?):
                words(.told, ["item": change.title, "what": Self.ended(decision)])
            case (.deliverableStatus, .state(let list, let state)?), (.changeStatus, .state(let list, let state)?),
                (.paymentState, .state(let list, let state)?):
                words(.told, ["item": change.title, "what": words.state(state, in: list) + "."])
            case (.issueResolved, _): words(.resolved, item)
            case (.actionDone, _): words(.carriedOut, item)
            default: nil
            }
        return told.map { "- \($0) [\(change.id)]" }
    }

    private func slippedLine(_ change: Change) -> String? {
        guard change.kind == .milestoneSlipped || change.kind == .deliverableMoved, case .date(let from)? = change.from,
            case .date(let to)? = change.to
        else { return nil }
        let told = words(.moved, ["item": change.title, "from": words.date(from), "to": words.date(to)])
        return "- \(told)\(change.note.map { " \(Self.ended($0))" } ?? "") [\(change.id)]"
    }

    private static func ended(_ sentence: String) -> String { sentence.hasSuffix(".") ? sentence : sentence + "." }

    // MARK: Next

    /// Items due in the next three weeks, soonest first.
    var next: [String] {
        let limit = date.adding(days: 21)
        var due: [(on: CalendarDate, line: String)] = []
        func add(_ on: CalendarDate?, _ what: String, _ id: String) {
            guard let on, on >= date, on <= limit else { return }
            due.append((on, "- \(words(.on, ["date": words.date(on), "what": what])) [\(id)]"))
        }
        for milestone in project.plan.milestones where milestone.actual == nil {
            add(milestone.expected, milestone.title, milestone.id)
        }
        for deliverable in project.deliverables where deliverable.isOpen {
            // Also what was returned for changes: it is handed over once more.
            if !deliverable.isDelivered {
                add(deliverable.delivered, words(.handedOver, ["item": deliverable.title]), deliverable.id)
            } else if deliverable.status == .inReview {
                add(deliverable.reviewBy, words(.reviewEnds, ["item": deliverable.title]), deliverable.id)
            }
        }
        for action in project.raid.actions where action.done == nil { add(action.due, action.title, action.id) }
        for window in project.maintenance where window.status == .planned { add(window.on, window.title, window.id) }
        return due.sorted { ($0.on, $0.line) < ($1.on, $1.line) }.map(\.line)
    }

    // MARK: Blocked

    /// Overdue and waiting items.
    var blocked: [String] {
        let milestones = project.plan.milestones.compactMap { milestone in
            line(.overdue, milestone.title, milestone.id, milestone.overdueDays(at: date))
        }
        let deliverables = project.deliverables.compactMap { deliverable in
            line(.overdue, deliverable.title, deliverable.id, deliverable.overdueDays(at: date))
                ?? line(.reviewOverdue, deliverable.title, deliverable.id, deliverable.reviewOverdueDays(at: date))
        }
        let actions = project.raid.actions.compactMap { action in state(of: action).map { $0 + holdsUp(action) } }
        let issues = project.raid.issues.filter { $0.resolved == nil }.compactMap { issue in
            line(.overdue, issue.title, issue.id, issue.due.map { date.days(since: $0) })
        }
        let dependencies = project.raid.dependencies.filter { $0.status == .late }.map {
            "- \(words(.late, ["item": $0.on])) [\($0.id)]"
        }
        let changes = project.raid.changeRequests.filter(\.isUndecided).compactMap { change in
            line(.undecided, change.title, change.id, change.raised.map { date.days(since: $0) })
        }
        return milestones + deliverables + actions + issues + dependencies + changes
    }

    /// Returns nil if `days` is nil.
    private func line(_ key: DraftWords.Count, _ title: String, _ id: String, _ days: Int?) -> String? {
        guard let days, days > 0 else { return nil }
        return "- \(words(key, of: title, days: days)) [\(id)]"
    }

    /// Returns `3 days overdue`, or `waiting for 12 days` if there is no due date. Actions due later are listed under
    /// Next.
    private func state(of action: Action) -> String? {
        guard action.done == nil else { return nil }
        if let days = action.overdueDays(at: date) { return line(.overdue, action.title, action.id, days) }
        guard action.due == nil else { return nil }
        return line(.waiting, action.title, action.id, action.waitingDays(at: date))
    }

    private func holdsUp(_ action: Action) -> String {
        guard !action.blocks.isEmpty else { return "" }
        return words(.holdsUp, ["items": action.blocks.map { "[\($0)]" }.joined(separator: ", ")])
    }

    // MARK: Other kinds

    var decided: [String] {
        project.raid.decisions.compactMap { decision in
            decision.decision.map { "- \(words(.told, ["item": decision.title, "what": $0])) [\(decision.id)]" }
        }
    }

    var undecided: [String] {
        project.raid.decisions.filter { $0.decision == nil }.map { "- \($0.title) [\($0.id)]" }
            + project.raid.changeRequests.filter(\.isUndecided).map { "- \($0.title) [\($0.id)]" }
    }

    /// Everything that a closure leaves open: overdue, waiting and undecided items first, then the rest.
    var open: [String] {
        var lines = blocked
        for line in undecided where !lines.contains(line) { lines.append(line) }
        let told = lines.joined(separator: "\n")
        return lines
            + OpenWork(project).items.filter { !told.contains("[\($0.id)]") }.map { "- \($0.title) [\($0.id)]" }
    }

    var acceptedInAll: [String] {
        project.deliverables.filter(\.status.isAccepted).map { "- \($0.title) [\($0.id)]" }
    }

    var measured: [String] {
        project.kpis.compactMap { kpi in
            kpi.series.last.map { reading in
                let value = words.value(reading.value)
                let shown = kpi.target.map { words(.valueOf, ["value": value, "target": words.value($0)]) } ?? value
                let what = [shown, kpi.unit].compactMap(\.self).joined(separator: " ")
                return "- \(words(.told, ["item": kpi.title, "what": what])) [\(kpi.id)]"
            }
        }
    }
}
