import ArgumentParser
import Foundation

extension Portico {
    /// As the parser's own, but a command that finds its words wrong while it runs shows its own usage, not the program's.
    static func main() async {
        do {
            var command = try parseAsRoot()
            do {
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            } catch let error as ValidationError {
                let usage = usageString(for: type(of: command))
                try? FileHandle.standardError.write(contentsOf: Data("Error: \(error.message)\nUsage: \(usage)\n".utf8))
                exit(withError: ExitCode.validationFailure)
            }
        } catch {
            exit(withError: error)
        }
    }
}
