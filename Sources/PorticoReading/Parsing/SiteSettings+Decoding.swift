package import PorticoDiagnostics
package import PorticoModel

extension SiteSettings {
    /// Decodes `portico.yml`. Returns nil if an error prevents the build from continuing.
    package static func decode(_ file: SourceFile) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
        var findings = DecodingFindings(names: .none)
        guard let decoded = findings.decode(file, as: SettingsFile.self) else { return (nil, findings.diagnostics) }
        guard let supplier = decoded.supplier else {
            let place = SourceRange(file: file.path, line: 1)
            if findings.diagnostics.isEmpty {
                let problem = DecodingProblem(.missingKey, "\"supplier\" is missing", fix: "add supplier: {name: …}")
                findings.diagnostics.append(problem.diagnostic(at: place))
            }
            return (nil, findings.diagnostics)
        }
        var settings = SiteSettings(supplier: supplier, baseURL: decoded.baseURL)
        settings.editURL = decoded.editURL
        settings.defaults = decoded.defaults
        settings.rules = decoded.rules
        settings.markdown = decoded.markdown
        return (settings, findings.diagnostics)
    }
}
