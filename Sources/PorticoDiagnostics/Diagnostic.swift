/// One thing found in what the author wrote. A value: nothing is printed where it is found.
package struct Diagnostic: Sendable, Hashable {
    /// How bad it is. An error stops the build; a warning does so with `--strict`.
    package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        case error, warning, note

        package static func < (first: Severity, second: Severity) -> Bool {
            (allCases.firstIndex(of: first) ?? 0) < (allCases.firstIndex(of: second) ?? 0)
        }
    }

    /// Another place that explains this one: "declared first here".
    package struct Related: Sendable, Hashable {
        package var place: SourceRange
        package var message: String

        package init(place: SourceRange, message: String) {
            self.place = place
            self.message = message
        }
    }

    package var check: Check
    package var severity: Severity
    package var place: SourceRange
    /// One line, no full stop, the offending text in it: `no page "../guides/bokking.md"`.
    package var summary: String
    /// What was expected, or why this matters. May be empty.
    package var explanation: String
    /// What to do about it: `did you mean "../guides/booking.md"?`. May be empty.
    package var fix: String
    package var related: [Related]

    package init(
        _ check: Check,
        severity: Severity? = nil,
        place: SourceRange,
        summary: String,
        explanation: String = "",
        fix: String = "",
        related: [Related] = []
    ) {
        self.check = check
        self.severity = severity ?? check.severity
        self.place = place
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
        self.related = related
    }
}

extension Diagnostic {
    /// The name of its check, for reports: `broken-link`.
    package var rule: String { check.name }
}

extension Diagnostic: Comparable {
    /// By place, then severity, then rule and words: the order in which they are printed.
    package static func < (first: Diagnostic, second: Diagnostic) -> Bool {
        guard first.place == second.place else { return first.place < second.place }
        return (first.severity, first.rule, first.summary) < (second.severity, second.rule, second.summary)
    }
}
