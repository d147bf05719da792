/// The dates a build is made for.
package struct BuildDates: Sendable, Hashable {
    /// Decides what is published: drafts, future and expired files are left out.
    package var today: CalendarDate
    /// The date that the portal shows instead of the newest update's.
    package var asOf: CalendarDate?
    /// Whether drafts, future and expired files are shown nevertheless, for their author alone.
    package var showsUnpublished = false

    package init(today: CalendarDate, asOf: CalendarDate? = nil) {
        self.today = today
        self.asOf = asOf
    }
}
