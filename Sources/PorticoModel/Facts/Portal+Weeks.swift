extension Portal {
    /// Begun updates that are newer than all that is published of their project.
    package var unfinishedNewest: [UnfinishedUpdate] {
        ([root] + projects).flatMap { project in
            project.unfinished.filter { update in project.updates.first.map { $0.date < update.date } ?? true }
        }
    }

    /// The days of each project's newest update, where that is not frozen.
    package var unfrozenNewest: [CalendarDate] {
        ([root] + projects).compactMap { project in
            project.updates.first.flatMap { project.weeks.isFrozen($0.date) ? nil : $0.date }
        }
    }
}

extension Project {
    /// Health as computed for the newest update: as it was frozen, else as the data have it now.
    package func computedHealth(tolerances: Tolerances) -> ComputedHealth {
        if let date = updates.first?.date, let week = weeks.week(of: date) { return week.computed }
        return ComputedHealth(self, tolerances: tolerances)
    }
}
