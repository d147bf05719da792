/// Where everything in a milestone trend stands, in the units of its view box.
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
        /// Where a change request moved its promise.
        package var promises: [Point]
        /// On one line or two.
        package var label: [TextMark]
        /// From the line's end to its label, where that stands elsewhere.
        package var leader: [Point]
    }

    package var width: Double
    package var height: Double
    package var plot: Box
    /// Report dates, across.
    package var reports: TimeScale
    /// Forecast dates, upwards.
    package var expected: TimeScale
    package var reportNames: [TextMark]
    package var expectedNames: [TextMark]
    /// Level hairlines.
    package var levels: [Double]
    /// Where a day is its own forecast, as far as it is in the plot.
    package var diagonal: [Point]
    package var lines: [Line]
}
