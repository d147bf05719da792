import ArgumentParser
import PorticoBuild

/// A build from the command line: run, said, and turned into an exit status.
struct BuildRun {
    private let terminal: Terminal

    init(_ surroundings: Surroundings) {
        terminal = Terminal(surroundings)
    }

    func perform(_ request: BuildRequest) async throws {
        let builder = Builder(progress: { [terminal] in terminal.show($0) })
        do {
            let report = try await builder.build(request)
            BuildPrinter(terminal: terminal).print(report, request: request)
            if report.isStopped { throw ExitStatus.contentErrors }
        } catch let failure as BuildFailure {
            terminal.complain(failure)
            throw ExitStatus.of(failure)
        }
    }
}
