import PorticoBuild
import PorticoDiagnostics
import PorticoServe
import Synchronization

/// Prints what happens in a preview. Findings that were printed last time are not printed again.
final class PreviewPrinter: Sendable {
    private let terminal: Terminal
    private let format: DiagnosticReport.Format
    private let last = Mutex<String>("")

    init(terminal: Terminal, format: DiagnosticReport.Format) {
        self.terminal = terminal
        self.format = format
    }

    /// Prints the address of the start page on standard output.
    func begin(_ address: String, _ request: BuildRequest) {
        terminal.print("Preview: \(address)")
        let folders = [request.content] + (request.templates.map { [$0] } ?? [])
        terminal.complain("Watching \(folders.joined(separator: " and ")). Stop with Ctrl-C.\n")
    }

    func print(_ report: PreviewReport) {
        if let failure = report.failure {
            let isNew = last.withLock { last in
                defer { last = failure.message }
                return last != failure.message
            }
            if isNew { terminal.complain(failure) }
            return
        }
        let findings = report.findings
        let text = DiagnosticReport(format, usesColor: terminal.usesColor).render(findings.diagnostics) {
            findings.texts[$0]?.text
        }
        let isNew = last.withLock { last in
            defer { last = text }
            return last != text
        }
        if isNew { format == .text ? terminal.complain(text) : terminal.write(text) }
        let count = report.built.count
        let names = count == 1 ? report.built[0] : counted(count, "portal")
        terminal.complain("\(names) built in \(milliseconds(report.duration)) ms\(counts(findings))\n")
    }

    /// `, 1 error, 2 warnings`
    private func counts(_ findings: Findings) -> String {
        let (errors, warnings) = (findings.count(.error), findings.count(.warning))
        return (errors > 0 ? ", \(counted(errors, "error"))" : "")
            + (warnings > 0 ? ", \(counted(warnings, "warning"))" : "")
    }

    private func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}
