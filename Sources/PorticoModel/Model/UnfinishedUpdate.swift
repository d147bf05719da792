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

    /// The warning of a build. It leaves the update out and publishes the other weeks as before.
    package var warning: Diagnostic {
        Diagnostic(
            .headlineEmpty,
            place: place,
            summary: "the update of \(date) has no headline yet and is left out",
            fix: "write one sentence that the sponsor should remember"
        )
    }

    /// The error of a command that would publish the update.
    package var refusal: Diagnostic {
        Diagnostic(
            .headlineEmpty,
            severity: .error,
            place: place,
            summary: "the update of \(date) has no headline yet, so the week cannot be published",
            explanation: "the previous update would be published again",
            fix: "write one sentence that the sponsor should remember, or name only the other clients"
        )
    }
}

extension Check {
    package static let headlineEmpty = Check(
        .weeks,
        "headline-empty",
        .warning,
        "An update has a headline; one without is left out until it has",
        fix: "write what the sponsor should remember, in a sentence"
    )
}
