package import PorticoDiagnostics

/// A status update that was begun and has no headline yet, as `portico new status` leaves it.
package struct UnfinishedUpdate: Sendable, Hashable {
    package var date: CalendarDate
    /// Where the headline is to be written.
    package var place: SourceRange

    /// What whoever builds is told: the other weeks are published as before.
    var warning: Diagnostic {
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

extension Portal {
    /// Begun updates that are newer than all that is published of their project.
    package var unfinishedNewest: [UnfinishedUpdate] {
        ([root] + projects).flatMap { project in
            project.unfinished.filter { update in project.updates.first.map { $0.date < update.date } ?? true }
        }
    }
}
