import Foundation
import PorticoBuild
import PorticoDiagnostics

/// Prints results on standard output and everything about them on standard error.
struct Terminal: Sendable {
    /// Whether standard output is a terminal. Times are shown only there.
    let isWatched: Bool
    private let showsProgress: Bool
    let usesColor: Bool

    init(_ surroundings: Surroundings) {
        isWatched = isatty(STDOUT_FILENO) == 1
        showsProgress = isatty(STDERR_FILENO) == 1
        usesColor = surroundings.wantsColor(on: STDERR_FILENO)
    }

    func print(_ line: String) { write(line + "\n", to: .standardOutput) }

    /// Prints a result unchanged, including its line breaks.
    func write(_ text: String) { write(text, to: .standardOutput) }

    func complain(_ text: String) { write(text, to: .standardError) }

    /// Updates a single progress line, on a terminal only.
    func show(_ progress: BuildProgress) {
        guard showsProgress, progress.all > 1 else { return }
        let isDone = progress.done == progress.all
        write(isDone ? "\r\u{1B}[K" : "\r\(progress.done) of \(progress.all) clients", to: .standardError)
    }

    /// Prints `error: …`, then `  = help: …` as under a diagnostic.
    func complain(_ failure: BuildFailure) {
        let label = usesColor ? "\u{1B}[31merror:\u{1B}[0m" : "error:"
        let help = failure.fix.isEmpty ? "" : "      = help: \(failure.fix.printable)\n"
        complain("\(label) \(failure.message.printable)\n" + help)
    }

    /// Runs a body that may fail for system reasons. On failure, prints the reason and ends the program with the
    /// matching status.
    func reporting(_ body: () throws(BuildFailure) -> Void) throws {
        do throws(BuildFailure) { try body() } catch {
            complain(error)
            throw ExitStatus.of(error)
        }
    }

    private func write(_ text: String, to handle: FileHandle) {
        // If writing to standard error fails, there is nowhere to report it.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}

/// Returns a number with its noun: `counted(1, "page")` → `1 page`, `counted(2, "page")` → `2 pages`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
