/// The milestones on which the final one hangs: from it backwards, always the predecessor expected last.
package struct CriticalChain: Sendable, Hashable {
    /// First to last; the last is the final milestone.
    package var milestones: [Milestone]

    /// Nil where no milestone has a date. A cycle of dependencies ends the chain where it would close.
    package init?(_ plan: Plan) {
        guard let finish = FinishForecast(plan, at: nil) else { return nil }
        let byID = Dictionary(plan.milestones.map { ($0.id, $0) }) { first, _ in first }
        var chain = [finish.milestone]
        var seen: Set = [finish.milestone.id]
        while let current = chain.last {
            let before = current.dependsOn.compactMap { byID[$0] }.filter {
                !seen.contains($0.id) && $0.expected != nil
            }
            guard
                let latest = before.max(by: {
                    ($0.expected?.dayNumber ?? 0, $0.id) < ($1.expected?.dayNumber ?? 0, $1.id)
                })
            else { break }
            seen.insert(latest.id)
            chain.append(latest)
        }
        milestones = chain.reversed()
    }
}
