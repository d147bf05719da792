import ArgumentParser
import Foundation

extension Portico {
    /// Same as the parser's own `main`, except that a usage error found while a command runs shows that command's usage
    /// instead of the program's.
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
