import PorticoWeeks

/// The positions of all parts of a burn-up chart, in view-box units.
package struct BurnUpGeometry: Sendable, Hashable {
    package struct Corner: Sendable, Hashable {
        package var x: Double
        package var y: Double
    }

    package struct Change: Sendable, Hashable {
        package var id: String
        package var x: Double
        package var label: TextMark
        /// The top of the line below the label, at the scope of that day.
        package var top: Double
        package var bottom: Double
    }

    package var width: Double
    package var height: Double
    package var plot: Box
    package var scale: TimeScale
    package var axis: TimeAxis
    /// The labels of the horizontal grid lines.
    package var levels: [TextMark]
    /// Staircases from the first day to the last.
    package var scope: [Corner]
    package var handedOver: [Corner]
    package var accepted: [Corner]
    package var labels: [TextMark]
    package var changes: [Change]
}
