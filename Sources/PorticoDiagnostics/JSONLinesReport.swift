/// One JSON object a line (JSON Lines), keys sorted. Lines and columns count from 1, columns count Unicode scalars.
struct JSONLinesReport {
    let pathPrefix: String

    func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { entry($0).compactText + "\n" }.joined()
    }

    private func entry(_ diagnostic: Diagnostic) -> JSONValue {
        let related = diagnostic.related.map { related -> JSONValue in
            ["place": place(related.place), "message": .text(related.message)]
        }
        return .members([
            "rule": .text(diagnostic.rule),
            "severity": .text(diagnostic.severity.rawValue),
            "place": place(diagnostic.place),
            "summary": .text(diagnostic.summary),
            "explanation": diagnostic.explanation.isEmpty ? nil : .text(diagnostic.explanation),
            "fix": diagnostic.fix.isEmpty ? nil : .text(diagnostic.fix),
            "related": related.isEmpty ? nil : .list(related),
        ])
    }

    private func place(_ range: SourceRange) -> JSONValue {
        [
            "file": .text(pathPrefix + range.file),
            "line": JSONValue(range.start.line),
            "column": JSONValue(range.start.column),
            "endLine": JSONValue(range.end.line),
            "endColumn": JSONValue(range.end.column),
        ]
    }
}
