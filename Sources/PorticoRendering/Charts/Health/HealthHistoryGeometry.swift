package import PorticoModel

/// The positions of all parts of a health history, in view-box units.
package struct HealthHistoryGeometry: Sendable, Hashable {
    /// A shape and its letter.
    package struct Cell: Sendable, Hashable {
        package var mark: HealthMark
        package var letter: TextMark
    }

    package struct Week: Sendable, Hashable {
        package var date: CalendarDate
        package var line: Int
        package var reported: Cell
        /// The calculated health; nil in all weeks if none has one.
        package var computed: Cell?
    }

    package var width: Double
    package var height: Double
    package var weeks: [Week]
    /// Boxes around the weeks reported better than calculated. Adjacent weeks share one box.
    package var boxes: [Box]
    /// The names of the rows, `Reported` and, if there is one, `Calculated`, repeated on each line.
    package var names: [TextMark]
    package var dates: [TextMark]
}
