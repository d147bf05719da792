import PorticoModel

/// The content of a health history as figures and sentences.
struct HealthHistoryCaption: Sendable, Hashable {
    var updates: Int
    var missed: Int
    var watermelons: Int
    /// The state of the newest update, and the number of consecutive updates with it.
    var current: Health?
    var currentRun: Int
    /// The state before that.
    var previous: Health?

    init(_ input: HealthHistoryInput) {
        let reported = input.weeks.compactMap(\.reported)
        updates = reported.count
        missed = input.weeks.count { $0.isMissed }
        watermelons = input.weeks.count { $0.isWatermelon }
        current = reported.last
        currentRun = reported.reversed().prefix { $0 == reported.last }.count
        previous = reported.dropLast(currentRun).last
    }

    /// Returns the caption, a sentence each: `At risk in the latest 2 updates, previously On track.` `Boxed: 3 updates
    /// reported on track although the figures were worse.` `Hollow: no update that week.`
    func sentences(in words: ChartWords) -> [String] {
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
    /// Returns the name of a health: `At risk`.
    func health(_ health: Health) -> String {
        switch health {
        case .onTrack: self(.onTrack)
        case .atRisk: self(.atRisk)
        case .offTrack: self(.offTrack)
        case .onHold: self(.onHold)
        case .complete: self(.complete)
        }
    }
}
