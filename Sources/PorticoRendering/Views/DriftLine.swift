internal import PorticoModel

extension PageScope {
    /// A line that says how the current data differ from the frozen week whose health the home page shows; the rest of
    /// the page shows current data. Nil if the week is not frozen or there is no difference.
    ///
    /// Example: `Since this update: Off track now (M4 is 38 d off its promised date, limit 15 d);
    /// finish now 20 Apr 2026 (was 10
    /// Apr 2026)`
    var driftLine: HTML? {
        guard let update = project.updates.first, project.weeks.isFrozen(update.date),
            let week = project.weeks.week(of: update.date)
        else { return nil }
        let parts = [healthDrift(from: week), finishDrift(from: week)].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return words.html(.drift, ["parts": parts.joined(separator: "; ")])
    }

    private func healthDrift(from week: Snapshot) -> HTML? {
        var now = project
        // Uses the same status date, because passing days are not a change of the data.
        now.statusDate = week.date
        let computed = ComputedHealth(now, tolerances: portal.client.tolerances)
        guard let health = computed.overall, health != week.computed.overall else { return nil }
        let state = words.health(health)
        guard let worst = computed.decisive else { return words.html(.driftHealth, ["health": state]) }
        return words.html(.driftHealthReason, ["health": state, "reason": factAndLimit(behind: worst)])
    }

    private func finishDrift(from week: Snapshot) -> HTML? {
        guard let now = FinishForecast(project.plan, at: week.date)?.expected,
            let before = FinishForecast(week.plan, at: week.date)?.expected, now != before
        else { return nil }
        return words.html(.driftFinish, ["date": words.date(now), "before": words.date(before)])
    }
}
