package import PorticoModel

/// Where everything in a health history stands, in the units of its view box.
package struct HealthHistoryGeometry: Sendable, Hashable {
    /// A shape with its letter.
    package struct Cell: Sendable, Hashable {
        package var mark: HealthMark
        package var letter: TextMark
    }

    package struct Week: Sendable, Hashable {
        package var date: CalendarDate
        package var line: Int
        package var reported: Cell
        /// Nil in every week where none has been computed.
        package var computed: Cell?
    }

    package var width: Double
    package var height: Double
    package var weeks: [Week]
    /// Around the weeks reported better than they were; neighbours share one.
    package var boxes: [Box]
    /// `Reported` and, where anything was, `Computed`, once a line.
    package var names: [TextMark]
    package var dates: [TextMark]
}
