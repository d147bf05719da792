import PorticoModel

/// The positions of all parts of a timeline, in view-box units.
struct TimelineGeometry: Sendable, Hashable {
    struct Row: Sendable, Hashable {
        var id: String
        /// The whole band between two grid lines.
        var band: Box
        /// The phase's name, one mark per line.
        var title: [TextMark]
        var baseline: Box?
        var actual: Box?
        var forecast: Box?

        /// The bars that exist.
        var bars: [Box] { [baseline, actual, forecast].compactMap(\.self) }
    }

    /// A horizontal stroke.
    struct Stroke: Sendable, Hashable {
        var from: Double
        var to: Double
        var y: Double

        /// Returns the stroke from a mark between `left` and `right` to a label beside it.
        static func beside(_ left: Double, _ right: Double, to label: Box, y: Double) -> Stroke {
            label.x < left ? Stroke(from: label.maxX + 3, to: left, y: y) : Stroke(from: right, to: label.x - 3, y: y)
        }
    }

    struct Milestone: Sendable, Hashable {
        var id: String
        var row: Int
        var lane: Int
        /// The diamond at the promised date; nil if that equals the current date or nothing was promised.
        var promised: Diamond?
        var current: Diamond
        /// The strokes from the promised to the current date, in two parts if the difference is written between them.
        var connector: [Stroke]
        /// The stroke from the diamond to a label that is not beside it.
        var leader: Stroke?
        var label: TextMark
        /// The difference, if it is written on the connector.
        var difference: TextMark?

        /// Everything it draws except strokes.
        var boxes: [Box] {
            [promised?.box, current.box, label.box, difference?.box].compactMap(\.self)
        }
    }

    struct Status: Sendable, Hashable {
        var x: Double
        var top: Double
        var bottom: Double
        var tag: Box
        var label: TextMark
    }

    var width: Double
    var height: Double
    var scale: TimeScale
    /// The area of the days, right of the names and below the axis.
    var plot: Box
    var axis: TimeAxis
    /// The axis repeated below a tall chart.
    var lowerAxis: TimeAxis?
    var rows: [Row]
    var milestones: [Milestone]
    var status: Status?
}
