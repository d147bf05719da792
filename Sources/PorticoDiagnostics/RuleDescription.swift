/// Describes a rule or check, independently of its findings.
package struct RuleDescription: Sendable, Hashable {
    /// The name in kebab case: `forecast-passed`.
    package var name: String
    package var severity: Diagnostic.Severity
    /// One line that says what must be true.
    package var summary: String
    /// Why it matters. May be empty.
    package var explanation: String
    /// How to fix a violation. May be empty.
    package var fix: String

    package init(
        name: String,
        severity: Diagnostic.Severity,
        summary: String,
        explanation: String = "",
        fix: String = ""
    ) {
        self.name = name
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
    }
}
