/// A deliverable: `deliverables.yml`.
package struct Deliverable: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case planned
        case inProgress = "in_progress"
        case inReview = "in_review"
        case changesRequested = "changes_requested"
        case accepted
        case acceptedWithConditions = "accepted_with_conditions"
        case superseded
        case withdrawn
    }

    package var id: String
    package var title: String
    package var summary: String?
    /// The type as free text: `document`, `configuration`, `training`…
    package var type: String?
    /// A milestone's id.
    package var milestone: String?
    package var owner: String?
    /// The person who may accept it.
    package var approver: String?
    package var version: String?
    package var status: Status = .planned
    package var baseline: CalendarDate?
    package var forecast: CalendarDate?
    package var submitted: CalendarDate?
    package var reviewBy: CalendarDate?
    /// The ids of criteria, defined in the plan or by the deliverable.
    package var criteria: [String] = []
    /// Criteria defined by the deliverable itself.
    package var ownCriteria: [Criterion] = []
    package var files: [Attachment] = []
    /// The paths of pages, relative to the project's folder: `guides/booking.md`.
    package var pages: [String] = []
    package var history: [Version] = []
    package var acceptance: Acceptance?
    package var provenance: Provenance

    /// A file handed over.
    package struct Attachment: Sendable, Hashable {
        /// The path relative to the project's folder: `files/D-07-v1.1.zip`.
        package var path: String
        package var label: String?
        /// The SHA-256 of the file once it is accepted, as 64 hexadecimal digits; nil before.
        package var sha256: String?
        package var provenance: Provenance
    }

    /// An earlier version and its status.
    package struct Version: Sendable, Hashable {
        package var version: String
        package var status: Status
        package var on: CalendarDate?
        package var by: String?
        package var note: String?
        package var provenance: Provenance
    }
}

/// The record of an acceptance.
package struct Acceptance: Sendable, Hashable {
    package enum Method: String, Sendable, Hashable, CaseIterable {
        case email, signature, meeting
    }

    package var version: String
    /// A person's id.
    package var by: String
    package var on: CalendarDate
    package var method: Method?
    package var statement: String?
    package var conditions: String?
    /// A file's path, relative to the project's folder.
    package var evidence: String?
    /// The SHA-256 of each accepted file as 64 hexadecimal digits, in any order.
    package var sha256: [String] = []
    /// The SHA-256 of the evidence, as 64 hexadecimal digits; nil if there is none.
    package var evidenceSHA256: String?
    package var provenance: Provenance
}
