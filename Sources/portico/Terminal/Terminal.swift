import Foundation
import PorticoBuild

/// What the program says: results on standard output, everything about them on standard error.
struct Terminal: Sendable {
    /// Whether someone looks at standard output: only then it tells times.
    let isWatched: Bool
    private let showsProgress: Bool
    let usesColor: Bool

    init(_ surroundings: Surroundings) {
        isWatched = isatty(STDOUT_FILENO) == 1
        showsProgress = isatty(STDERR_FILENO) == 1
        usesColor = surroundings.wantsColor(on: STDERR_FILENO)
    }

    func print(_ line: String) { write(line + "\n", to: .standardOutput) }

    /// A result as it is, its line breaks included.
    func write(_ text: String) { write(text, to: .standardOutput) }

    func complain(_ text: String) { write(text, to: .standardError) }

    /// One line that replaces itself, on a terminal only.
    func show(_ progress: BuildProgress) {
        guard showsProgress, progress.all > 1 else { return }
        let isDone = progress.done == progress.all
        write(isDone ? "\r\u{1B}[K" : "\r\(progress.done) of \(progress.all) clients", to: .standardError)
    }

    /// `error: …`, then `  = help: …` as under a diagnostic.
    func complain(_ failure: BuildFailure) {
        let label = usesColor ? "\u{1B}[31merror:\u{1B}[0m" : "error:"
        complain("\(label) \(failure.message)\n" + (failure.fix.isEmpty ? "" : "      = help: \(failure.fix)\n"))
    }

    /// Does something that may fail for the machine's reasons; then says why, and ends with the status for it.
    func reporting(_ body: () throws(BuildFailure) -> Void) throws {
        do throws(BuildFailure) { try body() } catch {
            complain(error)
            throw ExitStatus.of(error)
        }
    }

    private func write(_ text: String, to handle: FileHandle) {
        // Nobody is left to hear that nobody is listening.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}

/// `counted(1, "page")` → `1 page`, `counted(2, "page")` → `2 pages`
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
