import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRules

/// Prints the outcome of a build.
struct BuildPrinter {
    let terminal: Terminal
    var format = DiagnosticReport.Format.text

    /// Prints diagnostics and notes on standard error and, if nothing stopped the build, one line per client on
    /// standard output.
    /// In a machine-readable format, standard output contains only the diagnostics.
    /// `outcome` is added to the counts if something stopped the build.
    func print(_ built: BuildReport, request: BuildRequest, outcome: String? = nil) {
        let findings = built.findings
        // People are told why the build stopped; machine-readable formats show it as a severity.
        let isPromoted = format != .text && request.isStrict
        let diagnostics = isPromoted ? findings.diagnostics.madeStrict() : findings.diagnostics
        let report = DiagnosticReport(format, usesColor: terminal.usesColor, version: ProgramVersion.current)
        let text = report.render(diagnostics) {
            findings.texts[$0]?.text
        }
        if format == .text { terminal.complain(text) } else { terminal.write(text) }
        terminal.complain(built.notes.map { "note: \($0.printable)\n" }.joined())
        if built.isStopped {
            terminal.complain(stopped(findings, outcome ?? (request.output == nil ? nil : "nothing was published")))
        } else if format == .text {
            for line in lines(built.clients) { terminal.print(line) }
        }
    }

    /// Prints only diagnostics, on standard error.
    func printFindings(_ findings: Findings) {
        let report = TextReport(usesColor: terminal.usesColor)
        terminal.complain(report.render(findings.diagnostics) { findings.texts[$0]?.text })
    }

    private func stopped(_ findings: Findings, _ outcome: String?) -> String {
        var counts: [String] = []
        let (errors, warnings) = (findings.count(.error), findings.count(.warning))
        if errors > 0 { counts.append(counted(errors, "error")) }
        if warnings > 0 { counts.append(counted(warnings, "warning")) }
        let reason = errors == 0 ? ", and --strict was given" : ""
        return counts.joined(separator: ", ") + reason + (outcome.map { "; \($0)" } ?? "") + "\n"
    }

    /// Returns one aligned line per client: `acme  24 pages, 61 files  → Public/acme`.
    private func lines(_ clients: [BuildReport.Client]) -> [String] {
        let names = padded(clients.map(\.name))
        let counts = padded(clients.map(counts))
        return clients.indices.map { index in
            let client = clients[index]
            var line = "\(names[index])  \(counts[index])"
            if let portal = client.portal { line += client.isUnchanged ? "  = \(portal)" : "  → \(portal)" }
            if terminal.isWatched { line += "  \(milliseconds(client.duration)) ms" }
            return line.trimmingTrailingSpaces
        }
    }

    private func counts(_ client: BuildReport.Client) -> String {
        var parts = [counted(client.pages, "page"), counted(client.files, "file")]
        if client.warnings > 0 { parts.append(counted(client.warnings, "warning")) }
        if client.leftOut > 0 { parts.append("\(counted(client.leftOut, "update")) left out") }
        return parts.joined(separator: ", ")
    }

    private func padded(_ cells: [String]) -> [String] {
        let width = cells.map(\.count).max() ?? 0
        return cells.map { $0 + String(repeating: " ", count: width - $0.count) }
    }

    private func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var result = self[...]
        while result.hasSuffix(" ") { result.removeLast() }
        return String(result)
    }
}
