package import PorticoDiagnostics

/// A status update without a headline, as `portico new status` creates it.
package struct UnfinishedUpdate: Sendable, Hashable {
    package var date: CalendarDate
    /// The place for the headline.
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
        "An update has a headline; without one it is left out",
        fix: "write one sentence that the sponsor should remember"
    )
}
