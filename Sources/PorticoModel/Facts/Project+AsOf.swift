extension Project {
    /// Returns the data as of `date`, as far as dates allow: records made later are removed. Values without a date,
    /// such as a forecast or a risk's score, keep their current value; only a snapshot knows the old one.
    package func asItStood(on date: CalendarDate) -> Project {
        var then = withoutEvents(after: date)
        let raised = data.raid.changeRequests.filter { $0.raised.isLater(than: date) }
        then.plan.takeBackPromises(changedBy: Set(raised.map(\.id)))
        then.raid.removeItems(raisedAfter: date)
        then.handover.access.removeAll { $0.granted.isLater(than: date) }
        return then
    }

    /// Returns the data without what happened after `date`: a milestone reached later is still expected, a payment made
    /// later still open, a deliverable accepted later still in review. No item is removed, so that texts may mention
    /// all of them.
    package func withoutEvents(after date: CalendarDate) -> Project {
        var then = self
        let decided = data.raid.changeRequests.filter { $0.decided.isLater(than: date) }
        then.plan = data.plan.asItStood(on: date)
        then.plan.takeBackPromises(changedBy: Set(decided.map(\.id)))
        then.deliverables = data.deliverables.map { $0.asItStood(on: date) }
        then.raid = data.raid.withoutEvents(after: date)
        for index in then.kpis.indices { then.kpis[index].series.removeAll { $0.on > date } }
        for index in then.handover.checklist.indices { then.handover.checklist[index].done.takeBack(after: date) }
        for index in then.handover.access.indices { then.handover.access[index].revoked.takeBack(after: date) }
        return then
    }
}

extension Plan {
    fileprivate func asItStood(on date: CalendarDate) -> Plan {
        var then = self
        for index in phases.indices {
            then.phases[index].actual.start.takeBack(after: date)
            then.phases[index].actual.finish.takeBack(after: date)
        }
        for index in milestones.indices { then.milestones[index].actual.takeBack(after: date) }
        for index in payments.indices {
            then.payments[index].invoiced.takeBack(after: date)
            then.payments[index].paid.takeBack(after: date)
        }
        return then
    }

    /// Restores the promised dates that a change request moved.
    fileprivate mutating func takeBackPromises(changedBy changes: Set<String>) {
        for index in milestones.indices {
            let history = milestones[index].baselineHistory
            guard let first = history.firstIndex(where: { changes.contains($0.changedBy) }) else { continue }
            milestones[index].baseline = history[first].date
            milestones[index].baselineHistory.removeSubrange(first...)
        }
    }
}

extension Deliverable {
    fileprivate func asItStood(on date: CalendarDate) -> Deliverable {
        let isLater =
            submitted.isLater(than: date) || acceptance?.on.isLater(than: date) == true
            || history.contains { $0.on.isLater(than: date) }
        guard isLater else { return self }
        var then = self
        then.submitted.takeBack(after: date)
        then.history.removeAll { $0.on.isLater(than: date) }
        if acceptance?.on.isLater(than: date) == true { then.acceptance = nil }
        let newest = then.history.last { $0.on != nil }
        then.status = newest?.status ?? (then.submitted == nil ? .inProgress : .inReview)
        then.version = newest?.version
        return then
    }
}

extension RAID {
    fileprivate mutating func removeItems(raisedAfter date: CalendarDate) {
        risks.removeAll { $0.raised.isLater(than: date) }
        issues.removeAll { $0.raised.isLater(than: date) }
        actions.removeAll { $0.asked.isLater(than: date) }
        changeRequests.removeAll { $0.raised.isLater(than: date) }
    }

    fileprivate func withoutEvents(after date: CalendarDate) -> RAID {
        var then = self
        for index in then.issues.indices { then.issues[index].resolved.takeBack(after: date) }
        for index in then.actions.indices { then.actions[index].done.takeBack(after: date) }
        for index in then.changeRequests.indices where then.changeRequests[index].decided.isLater(than: date) {
            then.changeRequests[index].decided = nil
            then.changeRequests[index].status = .assessed
        }
        // Without a decision, the date is the day by which one is needed.
        for index in then.decisions.indices
        where then.decisions[index].on.isLater(than: date) && then.decisions[index].decision != nil {
            then.decisions[index].on = nil
            then.decisions[index].decision = nil
        }
        return then
    }
}

extension CalendarDate {
    fileprivate func isLater(than date: CalendarDate) -> Bool { self > date }
}

extension CalendarDate? {
    fileprivate func isLater(than date: CalendarDate) -> Bool { map { $0 > date } ?? false }

    fileprivate mutating func takeBack(after date: CalendarDate) {
        if isLater(than: date) { self = nil }
    }
}
