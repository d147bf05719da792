/// The sizes used to draw a timeline.
struct TimelineMeasures: Sendable, Hashable {
    /// The width of the view box.
    var width: Double
    /// The maximum width of the phases' names.
    var nameWidth: Double
    var nameSize = 13.5
    var labelSize = 13.0
    var baselineHeight = 5.0
    var barHeight = 11.0
    /// The space between the two bars.
    var barGap = 3.0
    var laneHeight = 20.0
    /// The space above the first and below the last mark of a row.
    var rowAir = 7.0
    var keyRadius = 7.5
    var radius = 6.0

    /// The sizes for a column of at least 880 px.
    static let wide = TimelineMeasures(width: 960, nameWidth: 176)
    /// The sizes for a column of 660 to 880 px, and for paper.
    static let medium = TimelineMeasures(width: 720, nameWidth: 140)

    /// Returns denser sizes for plans with many rows.
    func dense() -> TimelineMeasures {
        var measures = self
        measures.baselineHeight = 4
        measures.barHeight = 9
        measures.barGap = 2
        measures.laneHeight = 18
        measures.rowAir = 4
        measures.keyRadius = 6.5
        measures.radius = 5.5
        return measures
    }

    private init(width: Double, nameWidth: Double) {
        (self.width, self.nameWidth) = (width, nameWidth)
    }
}
