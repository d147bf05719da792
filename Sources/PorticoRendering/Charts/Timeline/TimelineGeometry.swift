import PorticoModel

/// The positions of all parts of a timeline, in view-box units.
package struct TimelineGeometry: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package var id: String
        /// The whole band between two grid lines.
        package var band: Box
        /// The phase's name, one mark per line.
        package var title: [TextMark]
        package var baseline: Box?
        package var actual: Box?
        package var forecast: Box?

        /// The bars that exist.
        package var bars: [Box] { [baseline, actual, forecast].compactMap(\.self) }
    }

    /// A horizontal stroke.
    package struct Stroke: Sendable, Hashable {
        package var from: Double
        package var to: Double
        package var y: Double

        /// Returns the stroke from a mark between `left` and `right` to a label beside it.
        package static func beside(_ left: Double, _ right: Double, to label: Box, y: Double) -> Stroke {
            label.x < left ? Stroke(from: label.maxX + 3, to: left, y: y) : Stroke(from: right, to: label.x - 3, y: y)
        }
    }

    package struct Milestone: Sendable, Hashable {
        package var id: String
        package var row: Int
        package var lane: Int
        /// The diamond at the promised date; nil if that equals the current date or nothing was promised.
        package var promised: Diamond?
        package var current: Diamond
        /// The strokes from the promised to the current date, in two parts if the difference is written between them.
        package var connector: [Stroke]
        /// The stroke from the diamond to a label that is not beside it.
        package var leader: Stroke?
        package var label: TextMark
        /// The difference, if it is written on the connector.
        package var difference: TextMark?

        /// Everything it draws except strokes.
        package var boxes: [Box] {
            [promised?.box, current.box, label.box, difference?.box].compactMap(\.self)
        }
    }

    package struct Status: Sendable, Hashable {
        package var x: Double
        package var top: Double
        package var bottom: Double
        package var tag: Box
        package var label: TextMark
    }

    package var width: Double
    package var height: Double
    package var scale: TimeScale
    /// The area of the days, right of the names and below the axis.
    package var plot: Box
    package var axis: TimeAxis
    /// The axis repeated below a tall chart.
    package var lowerAxis: TimeAxis?
    package var rows: [Row]
    package var milestones: [Milestone]
    package var status: Status?
}
