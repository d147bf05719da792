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
        case slipDays, costPercent, overdueActionDays, undecidedChangeDays, failedCriteria, openCriticalIssues
    }

    /// The findings in the order of ``Dimension``. Dimensions without data have none.
    package var findings: [Finding]

    /// The worst health of all findings; nil if there are none.
    package var overall: Health? { findings.map(\.health).max { $0.gravity < $1.gravity } }

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

extension Tolerances.Limit {
    /// Returns off track above `red`, at risk above `amber`, otherwise on track.
    package func health(of deviation: Double) -> Health {
        if deviation > red { return .offTrack }
        return deviation > amber ? .atRisk : .onTrack
    }
}
