package import PorticoDiagnostics

/// Why a value could not be read. Thrown by a field's type, which knows no place; the reader adds it.
package struct DecodingProblem: Error, Sendable {
    package var check: Check
    /// One line, the offending text in it.
    package var summary: String
    package var explanation = ""
    package var fix = ""

    package init(_ check: Check, _ summary: String, explanation: String = "", fix: String = "") {
        self.check = check
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
    }

    package func diagnostic(at place: SourceRange, related: [Diagnostic.Related] = []) -> Diagnostic {
        Diagnostic(
            check,
            place: place,
            summary: summary,
            explanation: explanation,
            fix: fix,
            related: related
        )
    }
}
