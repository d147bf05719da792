/// The dates a build is made for.
package struct BuildDates: Sendable, Hashable {
    /// Decides what is published: drafts, what is not yet due and what has expired are left out.
    package var today: CalendarDate
    /// Shows the portal as of this date instead of the newest update's.
    package var asOf: CalendarDate?

    package init(today: CalendarDate, asOf: CalendarDate? = nil) {
        self.today = today
        self.asOf = asOf
    }
}
