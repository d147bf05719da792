package import PorticoDiagnostics

/// The reason why a value could not be read. A field's type throws it without a place, which the reader adds.
package struct DecodingProblem: Error, Sendable {
    package var check: Check
    /// One line that contains the offending text.
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
