/// Health calculated from the data for each dimension, with the figures behind it. It is shown beside the reported
/// health.
package struct ComputedHealth: Sendable, Hashable {
    package struct Finding: Sendable, Hashable {
        package var dimension: Dimension
        package var health: Health
        /// The decisive number, in days, per cent or a count, depending on ``Measure``.
        package var value: Double
        package var measure: Measure
        /// The limit it was compared with; nil if any value above zero counts.
        package var limit: Tolerances.Limit?
        /// The item it is about: `M3`, `ACT-12`, `CR-2`.
        package var item: String?

        package init(
            dimension: Dimension,
            health: Health,
            value: Double,
            measure: Measure,
            limit: Tolerances.Limit? = nil,
            item: String? = nil
        ) {
            self.dimension = dimension
            self.health = health
            self.value = value
            self.measure = measure
            self.limit = limit
            self.item = item
        }
    }

    package enum Measure: String, Sendable, Hashable, CaseIterable {
        /// Days from the promised date of a milestone to the expected one.
        case slipDays
        /// Days since the expected date of a milestone that has passed, where they exceed its slip.
        case overdueMilestoneDays
        /// Days from the last promised date to the finish, where the last milestone has no promised date.
        case finishSlipDays
        case costPercent, overdueActionDays, undecidedChangeDays, failedCriteria, openCriticalIssues
    }

    /// The findings in the order of ``Dimension``. Dimensions without data have none.
    package var findings: [Finding]

    /// The worst health of all findings; nil if there are none.
    package var overall: Health? { findings.map(\.health).max { $0.gravity < $1.gravity } }

    /// The first finding that makes the overall health at risk or off track; nil if it is on track.
    package var decisive: Finding? {
        guard let overall, overall.gravity > 1 else { return nil }
        return findings.first { $0.health == overall }
    }

    package func health(of dimension: Dimension) -> Health? {
        findings.first { $0.dimension == dimension }?.health
    }

    /// Creates health that was calculated earlier and is now only shown.
    package init(findings: [Finding]) {
        self.findings = findings
    }
}

extension Health {
    /// The severity for comparisons: complete and on track 0, on hold 1, at risk 2, off track 3.
    package var gravity: Int {
        switch self {
        case .complete, .onTrack: 0
        case .onHold: 1
        case .atRisk: 2
        case .offTrack: 3
        }
    }
}

extension ComputedHealth.Finding {
    /// The limit that the value exceeds or, if it exceeds none, the lower one; nil if any value above zero counts.
    package var decisiveLimit: Double? { limit.map { health == .offTrack ? $0.red : $0.amber } }
}

extension Tolerances.Limit {
    /// Returns off track above `red`, at risk above `amber`, otherwise on track.
    package func health(of deviation: Double) -> Health {
        if deviation > red { return .offTrack }
        return deviation > amber ? .atRisk : .onTrack
    }
}
