/// The positions of all parts of a milestone trend, in view-box units.
package struct TrendGeometry: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        package var x: Double
        package var y: Double
    }

    package enum Course: Sendable, Hashable {
        case stable, slipping, recovering
    }

    package struct Line: Sendable, Hashable {
        package var id: String
        package var course: Course
        package var isKey: Bool
        package var isReached: Bool
        package var points: [Point]
        /// The points at which a change request moved the promised date.
        package var promises: [Point]
        /// The label, on one line or two.
        package var label: [TextMark]
        /// The stroke from the end of the line to its label, if the label is elsewhere.
        package var leader: [Point]
    }

    package var width: Double
    package var height: Double
    package var plot: Box
    /// The horizontal scale of report dates.
    package var reports: TimeScale
    /// The vertical scale of forecast dates.
    package var expected: TimeScale
    package var reportNames: [TextMark]
    package var expectedNames: [TextMark]
    /// The horizontal grid lines.
    package var levels: [Double]
    /// The line on which the forecast equals the report date, within the plot.
    package var diagonal: [Point]
    package var lines: [Line]
}
