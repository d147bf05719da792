/// Writes annotations that GitHub's workflows read from standard output.
///
/// `::error file=Content/acme/plan.yml,line=12,col=18,endColumn=20,title=unknown-id::there is no milestone "M9"`
/// Source: GitHub, "Workflow commands for GitHub Actions".
struct GitHubReport {
    let pathPrefix: String

    func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { annotation($0) + "\n" }.joined()
    }

    private func annotation(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        var properties = [
            ("file", pathPrefix + place.file),
            ("line", String(place.start.line)),
            ("endLine", String(place.end.line)),
            ("col", String(place.start.column)),
        ]
        if place.end.line == place.start.line { properties.append(("endColumn", String(place.end.column))) }
        properties.append(("title", diagnostic.rule))
        let written = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
        let message = [diagnostic.summary, diagnostic.explanation, diagnostic.fix].filter { !$0.isEmpty }
            .joined(separator: "\n")
        return "::\(command(for: diagnostic.severity)) \(written)::\(escaped(message))"
    }

    private func command(for severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result += String(scalar).printable
            }
        }
        return result
    }

    private func escapedProperty(_ text: String) -> String {
        var result = ""
        for scalar in escaped(text).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
