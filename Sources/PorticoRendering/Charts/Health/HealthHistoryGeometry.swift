import PorticoModel

/// The positions of all parts of a health history, in view-box units.
struct HealthHistoryGeometry: Sendable, Hashable {
    /// A shape and its letter.
    struct Cell: Sendable, Hashable {
        var mark: HealthMark
        var letter: TextMark
    }

    struct Week: Sendable, Hashable {
        var date: CalendarDate
        var line: Int
        var reported: Cell
        /// The calculated health; nil in all weeks if none has one.
        var computed: Cell?
    }

    var width: Double
    var height: Double
    var weeks: [Week]
    /// Boxes around the weeks reported better than calculated. Adjacent weeks share one box.
    var boxes: [Box]
    /// The names of the rows, `Reported` and, if there is one, `Calculated`, repeated on each line.
    var names: [TextMark]
    var dates: [TextMark]
}
