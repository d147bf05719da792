extension Project {
    /// Returns the data as of `date`, as far as dates allow: records made later are removed. Values without a date,
    /// such as a forecast or a risk's score, keep their current value; only a snapshot knows the old one.
    package func asItStood(on date: CalendarDate) -> Project {
        var then = withoutEvents(after: date)
        let raised = data.raid.changeRequests.filter { $0.raised.isLater(than: date) }
        then.plan.takeBackPromises(changedBy: Set(raised.map(\.id)))
        for register in ProjectData.registers { register.removeRecords(begunAfter: date, from: &then.data) }
        return then
    }

    /// Returns the data without what happened after `date`: a milestone reached later is still expected, a payment made
    /// later still open, a deliverable accepted later still in review. No item is removed, so that texts may mention
    /// all of them.
    package func withoutEvents(after date: CalendarDate) -> Project {
        var then = self
        for register in ProjectData.registers { register.takeBack(after: date, in: &then.data) }
        let decided = Set(data.raid.changeRequests.filter { $0.decided.isLater(than: date) }.map(\.id))
        then.plan = then.plan.asItStood(on: date)
        then.plan.takeBackPromises(changedBy: decided)
        then.deliverables = then.deliverables.map { $0.asItStood(on: date) }
        then.raid.takeBackDecisions(after: date, decided)
        for index in then.kpis.indices { then.kpis[index].series.removeAll { $0.on > date } }
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
        for index in payments.indices where payments[index].invoiced == nil { then.payments[index].invoiceNumber = nil }
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
    /// `undecided` are the change requests that were decided later.
    fileprivate mutating func takeBackDecisions(after date: CalendarDate, _ undecided: Set<String>) {
        for index in changeRequests.indices where undecided.contains(changeRequests[index].id) {
            changeRequests[index].status = .assessed
        }
        // Without a decision, the date is the day by which one is needed.
        for index in decisions.indices
        where decisions[index].on.isLater(than: date) && decisions[index].decision != nil {
            decisions[index].on = nil
            decisions[index].decision = nil
        }
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
