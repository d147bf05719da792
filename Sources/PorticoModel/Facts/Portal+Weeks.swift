extension Portal {
    /// Unfinished updates that are newer than all published ones of their project.
    package var unfinishedNewest: [UnfinishedUpdate] {
        ([root] + projects).flatMap { project in
            project.unfinished.filter { update in project.updates.first.map { $0.date < update.date } ?? true }
        }
    }

    /// The dates of each project's newest update if it is not frozen.
    package var unfrozenNewest: [CalendarDate] {
        ([root] + projects).compactMap { project in
            project.updates.first.flatMap { project.weeks.isFrozen($0.date) ? nil : $0.date }
        }
    }
}

extension Project {
    /// Returns the health calculated for the newest update: from its snapshot, otherwise from the current data.
    package func computedHealth(tolerances: Tolerances) -> ComputedHealth {
        if let date = updates.first?.date, let week = weeks.week(of: date) { return week.computed }
        return ComputedHealth(self, tolerances: tolerances)
    }
}
