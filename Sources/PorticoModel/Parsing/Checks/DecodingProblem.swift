import PorticoDiagnostics

/// Why a value could not be read. Thrown by a field's type, which knows no place; the reader adds it.
struct DecodingProblem: Error, Sendable {
    var check: DecodingCheck
    /// One line, the offending text in it.
    var summary: String
    var explanation = ""
    var fix = ""

    init(_ check: DecodingCheck, _ summary: String, explanation: String = "", fix: String = "") {
        self.check = check
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
    }

    func diagnostic(at place: SourceRange, related: [Diagnostic.Related] = []) -> Diagnostic {
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
