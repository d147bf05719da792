import ArgumentParser
import PorticoBuild

/// How the program says what became of it, to scripts. Source: sysexits(3).
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
          0   done
          1   errors in the content or the templates; nothing was published
          64  the command line is wrong
          66  there is nothing to read: no content folder, or no client in it
          70  a fault of portico itself
          73  the output folder is refused, or holds files that are in the way
          74  the system could not read or write
          75  another build is at work; try again
        """
}
