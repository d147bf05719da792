extension UpdateDraft {
    // MARK: Since last time

    /// Reached, submitted, accepted, decided since the last update.
    var done: [String] { changes.compactMap(\.doneLine) }

    /// What moved away since the last update.
    var slipped: [String] { changes.compactMap(\.slippedLine) }

    /// Since the last update was frozen, else what carries a date after it.
    private var changes: [Change] {
        guard let former else { return [] }
        if project.weeks.isFrozen(former.date), let before = project.weeks.week(of: former.date),
            let live = project.weeks.live
        {
            return SnapshotDiff(from: before, to: live).changes
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
                let version = Change.Value.text(record.version)
                result.append(
                    Change(.deliverableAccepted, deliverable.id, deliverable.title, from: version, note: record.by)
                )
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

    /// Last week's "next", each line to be confirmed, changed or deleted.
    var confirmations: [String] {
        formerText.map { NextList(in: $0).lines } ?? []
    }

    // MARK: What comes

    /// Due in the next three weeks, soonest first.
    var next: [String] {
        let limit = date.adding(days: 21)
        var due: [(on: CalendarDate, line: String)] = []
        func add(_ on: CalendarDate?, _ line: String) {
            guard let on, on > date, on <= limit else { return }
            due.append((on, "- \(Self.written(on)): \(line)"))
        }
        for milestone in project.plan.milestones where milestone.actual == nil {
            add(milestone.expected, "\(milestone.title) [\(milestone.id)]")
        }
        for deliverable in project.deliverables where deliverable.isOpen {
            if deliverable.submitted == nil {
                add(
                    deliverable.forecast ?? deliverable.baseline,
                    "\(deliverable.title) handed over [\(deliverable.id)]"
                )
            } else if deliverable.status == .inReview {
                add(deliverable.reviewBy, "review of \(deliverable.title) ends [\(deliverable.id)]")
            }
        }
        for action in project.raid.actions where action.done == nil {
            add(action.due, "\(action.title) [\(action.id)]")
        }
        for window in project.maintenance where window.status == .planned {
            add(window.on, "\(window.title) [\(window.id)]")
        }
        return due.sorted { ($0.on, $0.line) < ($1.on, $1.line) }.map(\.line)
    }

    // MARK: What does not go on

    /// Overdue and waiting.
    var blocked: [String] {
        let milestones = project.plan.milestones.compactMap { milestone in
            milestone.overdueDays(at: date).map { "- \(milestone.title) is \($0.inDays) overdue [\(milestone.id)]" }
        }
        let deliverables = project.deliverables.compactMap { deliverable in
            deliverable.overdueDays(at: date).map {
                "- \(deliverable.title) is \($0.inDays) overdue [\(deliverable.id)]"
            }
                ?? deliverable.reviewOverdueDays(at: date).map {
                    "- The review of \(deliverable.title) is \($0.inDays) overdue [\(deliverable.id)]"
                }
        }
        let actions = project.raid.actions.compactMap { action in
            state(of: action).map { "- \(action.title): \($0) [\(action.id)]\(holdsUp(action))" }
        }
        let dependencies = project.raid.dependencies.filter { $0.status == .late }.map {
            "- \($0.on) is late [\($0.id)]"
        }
        return milestones + deliverables + actions + dependencies
    }

    /// `3 days overdue`; `waiting for 12 days` where no day was set. What is due later stands under what comes.
    private func state(of action: Action) -> String? {
        guard action.done == nil else { return nil }
        if let days = action.overdueDays(at: date) { return "\(days.inDays) overdue" }
        guard action.due == nil, let days = action.waitingDays(at: date), days > 0 else { return nil }
        return "waiting for \(days.inDays)"
    }

    private func holdsUp(_ action: Action) -> String {
        action.blocks.isEmpty ? "" : ", holds up " + action.blocks.map { "[\($0)]" }.joined(separator: ", ")
    }

    // MARK: Other kinds

    var decided: [String] {
        project.raid.decisions.compactMap { decision in
            decision.decision.map { "- \(decision.title): \($0) [\(decision.id)]" }
        }
    }

    var undecided: [String] {
        project.raid.decisions.filter { $0.decision == nil }.map { "- \($0.title) [\($0.id)]" }
            + project.raid.changeRequests.filter { $0.status == .raised || $0.status == .assessed }.map {
                "- \($0.title) [\($0.id)]"
            }
    }

    var acceptedInAll: [String] {
        project.deliverables.filter(\.status.isAccepted).map { "- \($0.title) [\($0.id)]" }
    }

    var measured: [String] {
        project.kpis.compactMap { kpi in
            kpi.series.last.map { reading in
                let value = JSONValue.number(reading.value).canonicalText.dropLast()
                let target = kpi.target.map { " of \(JSONValue.number($0).canonicalText.dropLast())" } ?? ""
                return "- \(kpi.title): \(value)\(target)\(kpi.unit.map { " " + $0 } ?? "") [\(kpi.id)]"
            }
        }
    }
}

extension Change {
    /// `- Pilot accepted: reached on 24 April 2026 [M3]`; nil for what belongs elsewhere.
    fileprivate var doneLine: String? {
        let words: String? =
            switch (kind, to) {
            case (.milestoneReached, .date(let date)?): "reached on \(UpdateDraft.written(date))"
            case (.phaseStarted, _): "begun"
            case (.phaseFinished, _): "finished"
            case (.deliverableAccepted, _): "accepted"
            case (.deliverableStatus, .state(_, let state)?):
                state == "in_review" ? "handed over for review" : state.inWords
            case (.decisionMade, .text(let decision)?): decision
            case (.changeStatus, .state(_, let state)?): state.inWords
            case (.issueResolved, _): "resolved"
            case (.actionDone, _): "done"
            case (.paymentState, .state(_, let state)?): state.inWords
            default: nil
            }
        return words.map { "- \(title): \($0)\($0.hasSuffix(".") ? "" : ".") [\(id)]" }
    }

    fileprivate var slippedLine: String? {
        guard kind == .milestoneSlipped || kind == .deliverableMoved, case .date(let from)? = from,
            case .date(let to)? = to
        else { return nil }
        let reason = note.map { " \($0)" } ?? ""
        return "- \(title): from \(UpdateDraft.written(from)) to \(UpdateDraft.written(to)).\(reason) [\(id)]"
    }
}

extension String {
    fileprivate var inWords: String { replacing("_", with: " ") }
}
