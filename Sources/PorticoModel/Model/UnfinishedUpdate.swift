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
            .headlineEmpty,
            place: place,
            summary: "the update of \(date) has no headline yet: it is left out",
            fix: "write what the sponsor should remember, in a sentence"
        )
    }

    /// What whoever wants to publish it is told.
    package var refusal: Diagnostic {
        Diagnostic(
            .headlineEmpty,
            place: place,
            summary: "the update of \(date) has no headline yet, so that the week cannot be published",
            explanation: "the update before it would be published once more",
            fix: "write what the sponsor should remember, in a sentence; or name the other clients"
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
