/// The critical path: the milestones before the final one, found backwards by always choosing the predecessor that is
/// expected last.
package struct CriticalChain: Sendable, Hashable {
    /// The milestones from first to last. The last one is the final milestone.
    package var milestones: [Milestone]

    /// Returns nil if no milestone has a date. A cycle of dependencies ends the chain.
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
