package import PorticoDiagnostics

/// A status update that was begun and has no headline yet, as `portico new status` leaves it.
package struct UnfinishedUpdate: Sendable, Hashable {
    package var date: CalendarDate
    /// Where the headline is to be written.
    package var place: SourceRange

    package init(date: CalendarDate, place: SourceRange) {
        self.date = date
        self.place = place
    }

    /// What whoever builds is told: the other weeks are published as before.
    package var warning: Diagnostic {
        Diagnostic(
            rule: "headline-empty",
            severity: .warning,
            place: place,
            summary: "the update of \(date) has no headline yet and is left out",
            fix: "write one sentence that the sponsor should remember"
        )
    }

    /// What whoever wants to publish it is told.
    package var refusal: Diagnostic {
        Diagnostic(
            rule: "headline-empty",
            place: place,
            summary: "the update of \(date) has no headline yet, so the week cannot be published",
            explanation: "the previous update would be published again",
            fix: "write one sentence that the sponsor should remember, or name only the other clients"
        )
    }
}
