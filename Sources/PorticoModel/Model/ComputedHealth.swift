/// Health as the data has it, dimension by dimension, with the numbers behind each. It stands beside what was reported.
package struct ComputedHealth: Sendable, Hashable {
    package struct Finding: Sendable, Hashable {
        package var dimension: Dimension
        package var health: Health
        /// The number that decided: days, per cent or a count, as ``Measure`` says.
        package var value: Double
        package var measure: Measure
        /// What it was held against; nil where any at all counts.
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

    /// In the order of ``Dimension``; a dimension without data has none.
    package var findings: [Finding]

    /// The worst of all findings; nil where there is none.
    package var overall: Health? { findings.map(\.health).max { $0.gravity < $1.gravity } }

    package func health(of dimension: Dimension) -> Health? {
        findings.first { $0.dimension == dimension }?.health
    }

    /// Health that was computed before and is now only shown.
    package init(findings: [Finding]) {
        self.findings = findings
    }
}

extension Health {
    /// How bad it is, for comparing: complete and on track 0, on hold 1, at risk 2, off track 3.
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
    /// More than `red` is off track, more than `amber` at risk, else on track.
    package func health(of deviation: Double) -> Health {
        if deviation > red { return .offTrack }
        return deviation > amber ? .atRisk : .onTrack
    }
}
