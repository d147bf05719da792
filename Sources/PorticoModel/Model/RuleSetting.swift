/// What an author decided about a rule: `rules: {review-overdue: {severity: note, reason: Reviews are by phone}}`.
package struct RuleSetting: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning, note
        /// Switched off.
        case ignore
    }

    package var severity: Severity
    /// Kept, and shown by `portico rules`.
    package var reason: String
    package var provenance: Provenance

    package init(severity: Severity, reason: String, provenance: Provenance) {
        self.severity = severity
        self.reason = reason
        self.provenance = provenance
    }
}
