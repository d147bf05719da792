/// The positions of all parts of a milestone trend, in view-box units.
struct TrendGeometry: Sendable, Hashable {
    struct Point: Sendable, Hashable {
        var x: Double
        var y: Double
    }

    enum Course: Sendable, Hashable {
        case stable, slipping, recovering
    }

    struct Line: Sendable, Hashable {
        var id: String
        var course: Course
        var isKey: Bool
        var isReached: Bool
        var points: [Point]
        /// The points at which a change request moved the promised date.
        var promises: [Point]
        /// The label, on one line or two.
        var label: [TextMark]
        /// The stroke from the end of the line to its label, if the label is elsewhere.
        var leader: [Point]
    }

    var width: Double
    var height: Double
    var plot: Box
    /// The horizontal scale of report dates.
    var reports: TimeScale
    /// The vertical scale of forecast dates.
    var expected: TimeScale
    var reportNames: [TextMark]
    var expectedNames: [TextMark]
    /// The horizontal grid lines.
    var levels: [Double]
    /// The line on which the forecast equals the report date, within the plot.
    var diagonal: [Point]
    var lines: [Line]
}
