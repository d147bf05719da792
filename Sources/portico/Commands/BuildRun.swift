import ArgumentParser
import PorticoBuild
import PorticoDiagnostics

/// Runs a build from the command line, prints the outcome and turns it into an exit status.
struct BuildRun {
    private let terminal: Terminal
    private let format: DiagnosticReport.Format
    /// What a build that is stopped has not done; nil for the usual words.
    private let outcome: String?

    init(_ surroundings: Surroundings, format: DiagnosticReport.Format, outcome: String? = nil) {
        self.outcome = outcome
        terminal = Terminal(surroundings)
        self.format = format
    }

    /// Same as `perform`, but prints nothing unless something stops the build.
    func check(_ request: BuildRequest) async throws {
        do {
            let report = try await Builder().build(request)
            guard report.isStopped else { return }
            BuildPrinter(terminal: terminal, format: format).print(report, request: request, outcome: outcome)
            throw ExitStatus.contentErrors
        } catch let failure as BuildFailure {
            terminal.complain(failure)
            throw ExitStatus.of(failure)
        }
    }

    func perform(_ request: BuildRequest) async throws {
        let builder = Builder(progress: { [terminal] in terminal.show($0) })
        do {
            let report = try await builder.build(request)
            BuildPrinter(terminal: terminal, format: format).print(report, request: request, outcome: outcome)
            if report.isStopped { throw ExitStatus.contentErrors }
        } catch let failure as BuildFailure {
            terminal.complain(failure)
            throw ExitStatus.of(failure)
        }
    }
}
