import ArgumentParser
import PorticoBuild

/// The exit statuses that tell scripts the outcome. Source: sysexits(3).
enum ExitStatus {
    static let contentErrors = ExitCode(1)

    static func of(_ failure: BuildFailure) -> ExitCode {
        switch failure.kind {
        case .usage: ExitCode(64)
        case .noInput: ExitCode(66)
        case .internalFault: ExitCode(70)
        case .cannotCreate: ExitCode(73)
        case .inputOutput: ExitCode(74)
        case .locked: ExitCode(75)
        }
    }

    static let table = """
        EXIT STATUS
          0   success
          1   errors in the content or the templates; nothing was published
          64  invalid command line
          66  missing input: no content folder, or no client in it
          70  an internal error in portico
          73  the output folder is refused, or contains files that are in the way
          74  a system error while reading or writing
          75  another build is running; try again
        """
}
