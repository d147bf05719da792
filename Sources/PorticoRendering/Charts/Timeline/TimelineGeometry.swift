import PorticoModel

/// Where everything in a timeline stands, in the units of its view box.
package struct TimelineGeometry: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package var id: String
        /// The whole band, from one hairline to the next.
        package var band: Box
        /// The phase's name, a mark a line.
        package var title: [TextMark]
        package var baseline: Box?
        package var actual: Box?
        package var forecast: Box?

        /// The bars that are there.
        package var bars: [Box] { [baseline, actual, forecast].compactMap(\.self) }
    }

    /// A level stroke.
    package struct Stroke: Sendable, Hashable {
        package var from: Double
        package var to: Double
        package var y: Double

        /// From a mark between `left` and `right` to a label at one of its sides.
        package static func beside(_ left: Double, _ right: Double, to label: Box, y: Double) -> Stroke {
            label.x < left ? Stroke(from: label.maxX + 3, to: left, y: y) : Stroke(from: right, to: label.x - 3, y: y)
        }
    }

    package struct Milestone: Sendable, Hashable {
        package var id: String
        package var row: Int
        package var lane: Int
        /// Where it was promised; nil where that is where it is now, or nothing was promised.
        package var promised: Diamond?
        package var current: Diamond
        /// From the promise to now, in two parts where the difference stands between them.
        package var connector: [Stroke]
        /// From the diamond to a label that does not stand beside it.
        package var leader: Stroke?
        package var label: TextMark
        /// The difference, where it stands on the connector.
        package var difference: TextMark?

        /// Everything it draws but the strokes.
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
    /// Where days are: right of the names, under the axis.
    package var plot: Box
    package var axis: TimeAxis
    /// The axis once more under a tall picture.
    package var lowerAxis: TimeAxis?
    package var rows: [Row]
    package var milestones: [Milestone]
    package var status: Status?
}
