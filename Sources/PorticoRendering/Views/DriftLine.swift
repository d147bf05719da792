internal import PorticoModel

extension PageScope {
    /// A line that says how the current data differ from the frozen week that the home page shows. Nil if the week is
    /// not frozen or there is no difference.
    ///
    /// Example: `Since this update: Off track now (M4 is 38 d off its promised date, limit 15 d); finish now 20 Apr 2026
    /// (was 10 Apr 2026)`
    var driftLine: HTML? {
        guard let drift = WeekDrift(project, tolerances: portal.client.tolerances) else { return nil }
        let finish = drift.finish.map { finish in
            words.html(.driftFinish, ["date": words.date(finish.now), "before": words.date(finish.before)])
        }
        let parts = [drift.health.flatMap(healthDrift), finish].compactMap(\.self)
        return words.html(.drift, ["parts": parts.joined(separator: "; ")])
    }

    private func healthDrift(_ computed: ComputedHealth) -> HTML? {
        guard let health = computed.overall else { return nil }
        let state = words.health(health)
        guard let worst = computed.decisive else { return words.html(.driftHealth, ["health": state]) }
        return words.html(.driftHealthReason, ["health": state, "reason": factAndLimit(behind: worst)])
    }

    /// This page with the data of the newest published week; itself if that week is not frozen.
    var asOfStatus: PageScope {
        guard !scope.isFrozen, let date = project.updates.first?.date, project.weeks.isFrozen(date),
            let then = scope.asPublished(on: date)
        else { return self }
        return PageScope(scope: then, path: path)
    }
}
