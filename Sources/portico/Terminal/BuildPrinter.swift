import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRules

/// Says what became of a build.
struct BuildPrinter {
    let terminal: Terminal
    var format = DiagnosticReport.Format.text

    /// Diagnostics and notes on standard error; where nothing stopped the build, a line a client on standard output.
    /// In a form for machines the diagnostics are all that standard output gets.
    func print(_ report: BuildReport, request: BuildRequest) {
        let findings = report.findings
        // People are told why it stopped; a machine knows severities only.
        let isPromoted = format != .text && request.isStrict
        let diagnostics = isPromoted ? findings.diagnostics.madeStrict() : findings.diagnostics
        let text = DiagnosticReport(format, usesColor: terminal.usesColor).render(diagnostics) {
            findings.texts[$0]?.text
        }
        if format == .text { terminal.complain(text) } else { terminal.write(text) }
        terminal.complain(report.notes.map { "note: \($0)\n" }.joined())
        if report.isStopped {
            terminal.complain(stopped(findings, request))
        } else if format == .text {
            for line in lines(report.clients) { terminal.print(line) }
        }
    }

    /// Diagnostics alone, on standard error.
    func printFindings(_ findings: Findings) {
        let report = TextReport(usesColor: terminal.usesColor)
        terminal.complain(report.render(findings.diagnostics) { findings.texts[$0]?.text })
    }

    private func stopped(_ findings: Findings, _ request: BuildRequest) -> String {
        var counts: [String] = []
        let (errors, warnings) = (findings.count(.error), findings.count(.warning))
        if errors > 0 { counts.append(counted(errors, "error")) }
        if warnings > 0 { counts.append(counted(warnings, "warning")) }
        let reason = errors == 0 ? ", and --strict was asked for" : ""
        let outcome = request.output == nil ? "" : "; nothing was published"
        return counts.joined(separator: ", ") + reason + outcome + "\n"
    }

    /// `acme  24 pages, 61 files  → Public/acme`, in columns.
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
