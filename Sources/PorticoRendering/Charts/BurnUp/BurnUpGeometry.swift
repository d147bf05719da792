import PorticoWeeks

/// The positions of all parts of a burn-up chart, in view-box units.
struct BurnUpGeometry: Sendable, Hashable {
    struct Corner: Sendable, Hashable {
        var x: Double
        var y: Double
    }

    struct Change: Sendable, Hashable {
        var id: String
        var x: Double
        var label: TextMark
        /// The top of the line below the label, at the scope of that day.
        var top: Double
        var bottom: Double
    }

    var width: Double
    var height: Double
    var plot: Box
    var scale: TimeScale
    var axis: TimeAxis
    /// The labels of the horizontal grid lines.
    var levels: [TextMark]
    /// Staircases from the first day to the last.
    var scope: [Corner]
    var handedOver: [Corner]
    var accepted: [Corner]
    var labels: [TextMark]
    var changes: [Change]
}
