/// What a report tells about a rule or check once, whatever it found.
package struct RuleDescription: Sendable, Hashable {
    /// In kebab case: `forecast-passed`.
    package var name: String
    package var severity: Diagnostic.Severity
    /// One line: what must hold.
    package var summary: String
    /// Why it matters. May be empty.
    package var explanation: String
    /// What to do. May be empty.
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
