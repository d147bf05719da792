package import PorticoModel

/// What a health history says, as figures and as sentences.
package struct HealthHistoryCaption: Sendable, Hashable {
    package var updates: Int
    package var missed: Int
    package var watermelons: Int
    /// The state of the newest update, and of how many in a row.
    package var current: Health?
    package var currentRun: Int
    /// The state before that.
    package var previous: Health?

    package init(_ input: HealthHistoryInput) {
        let reported = input.weeks.compactMap(\.reported)
        updates = reported.count
        missed = input.weeks.count { $0.isMissed }
        watermelons = input.weeks.count { $0.isWatermelon }
        current = reported.last
        currentRun = reported.reversed().prefix { $0 == reported.last }.count
        previous = reported.dropLast(currentRun).last
    }

    /// `At risk for 2 updates, on track before. 3 updates were reported on track while the figures were worse. 1 was missed.`
    package func sentences(in words: ChartWords) -> [String] {
        guard let current else { return [] }
        let state = words.health(current)
        var sentences = [
            previous.map {
                words(.healthRunAfter, count: currentRun, ["state": state, "previous": words.health($0)])
            } ?? words(.healthRun, count: currentRun, ["state": state])
        ]
        if watermelons > 0 { sentences.append(words(.healthWatermelons, count: watermelons)) }
        if missed > 0 { sentences.append(words(.healthMissed, count: missed)) }
        return sentences
    }
}

extension ChartWords {
    /// `At risk`
    package func health(_ health: Health) -> String {
        switch health {
        case .onTrack: self(.onTrack)
        case .atRisk: self(.atRisk)
        case .offTrack: self(.offTrack)
        case .onHold: self(.onHold)
        case .complete: self(.complete)
        }
    }
}
