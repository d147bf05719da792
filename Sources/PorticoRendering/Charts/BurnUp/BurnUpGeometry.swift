import PorticoWeeks

/// Where everything in a burn-up stands, in the units of its view box.
package struct BurnUpGeometry: Sendable, Hashable {
    package struct Corner: Sendable, Hashable {
        package var x: Double
        package var y: Double
    }

    package struct Change: Sendable, Hashable {
        package var id: String
        package var x: Double
        package var label: TextMark
        /// From the label down to where scope stands then.
        package var top: Double
        package var bottom: Double
    }

    package var width: Double
    package var height: Double
    package var plot: Box
    package var scale: TimeScale
    package var axis: TimeAxis
    /// Level hairlines, with their counts.
    package var levels: [TextMark]
    /// Each a staircase from the first day to the last.
    package var scope: [Corner]
    package var handedOver: [Corner]
    package var accepted: [Corner]
    package var labels: [TextMark]
    package var changes: [Change]
}
