/// A problem found in the author's content. This is a plain value; creating one prints nothing.
package struct Diagnostic: Sendable, Hashable {
    /// How serious the problem is. An error stops the build; a warning does so only with `--strict`.
    package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        case error, warning, note

        package static func < (first: Severity, second: Severity) -> Bool {
            (allCases.firstIndex(of: first) ?? 0) < (allCases.firstIndex(of: second) ?? 0)
        }
    }

    /// Another location that helps to explain this one, such as "declared first here".
    package struct Related: Sendable, Hashable {
        package var place: SourceRange
        package var message: String

        package init(place: SourceRange, message: String) {
            self.place = place
            self.message = message
        }
    }

    /// The name of the rule or check, in kebab case: `broken-link`, `unknown-key`.
    package var rule: String
    package var severity: Severity
    package var place: SourceRange
    /// One line without a full stop that contains the offending text: `there is no page "../guides/bokking.md"`.
    package var summary: String
    /// What was expected, or why this matters. May be empty.
    package var explanation: String
    /// What to do about it: `did you mean "../guides/booking.md"?`. May be empty.
    package var fix: String
    package var related: [Related]

    package init(
        rule: String,
        severity: Severity = .error,
        place: SourceRange,
        summary: String,
        explanation: String = "",
        fix: String = "",
        related: [Related] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
        self.related = related
    }
}

extension Diagnostic: Comparable {
    /// Orders by place, then severity, then rule and text. Reports print diagnostics in this order.
    package static func < (first: Diagnostic, second: Diagnostic) -> Bool {
        guard first.place == second.place else { return first.place < second.place }
        return (first.severity, first.rule, first.summary) < (second.severity, second.rule, second.summary)
    }
}
