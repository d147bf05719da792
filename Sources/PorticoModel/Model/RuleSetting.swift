/// An author's setting for a rule: `rules: {review-overdue: {severity: note, reason: Reviews are by phone}}`.
package struct RuleSetting: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning, note
        /// The rule is switched off.
        case ignore
    }

    package var severity: Severity
    /// The reason, which is stored and shown by `portico rules`.
    package var reason: String
    package var provenance: Provenance
}
