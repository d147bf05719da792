package import PorticoDiagnostics

/// Why a value could not be read. Thrown by a field's type, which knows no place; the reader adds it.
package struct DecodingProblem: Error, Sendable {
    package var check: DecodingCheck
    /// One line, the offending text in it.
    package var summary: String
    package var explanation = ""
    package var fix = ""

    package init(_ check: DecodingCheck, _ summary: String, explanation: String = "", fix: String = "") {
        self.check = check
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
    }

    package func diagnostic(at place: SourceRange, related: [Diagnostic.Related] = []) -> Diagnostic {
        Diagnostic(
            rule: check.rawValue,
            place: place,
            summary: summary,
            explanation: explanation,
            fix: fix,
            related: related
        )
    }
}
