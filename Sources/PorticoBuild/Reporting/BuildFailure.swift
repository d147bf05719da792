/// A reason outside the content why a build published nothing, or not everything.
package struct BuildFailure: Error, Sendable, Hashable {
    /// The kind of reason. The program has an exit status for each.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// A name on the command line that does not exist.
        case usage
        /// There is nothing to read.
        case noInput
        /// The output folder is refused, or contains somebody else's files where portico must write.
        case cannotCreate
        /// The system could not read or write.
        case inputOutput
        /// Another build is running.
        case locked
        /// An internal error of this program.
        case internalFault
    }

    package var kind: Kind
    /// One or a few lines: `cannot create Public/.portico: No space left on device`.
    package var message: String
    /// How to fix it. May be empty.
    package var fix: String

    package init(_ kind: Kind, _ message: String, fix: String = "") {
        self.kind = kind
        self.message = message
        self.fix = fix
    }
}

extension BuildFailure {
    static func inputOutput(_ error: FileSystemError) -> BuildFailure {
        BuildFailure(.inputOutput, error.description)
    }

    /// Converts any error to a build failure.
    init(_ error: any Error) {
        switch error {
        case let failure as BuildFailure: self = failure
        case let failure as FileSystemError: self = .inputOutput(failure)
        default: self.init(.internalFault, "\(error)", fix: "please report this")
        }
    }

    static func unreadableManifest(_ path: String) -> BuildFailure {
        BuildFailure(
            .cannotCreate,
            "\(path) is not a manifest written by portico",
            fix: "delete that file and the portal's folder, then build again"
        )
    }

    static func refused(_ folder: String, _ reason: String) -> BuildFailure {
        BuildFailure(
            .cannotCreate,
            "refusing to publish into \"\(folder)\": \(reason)",
            fix: "use --output with a folder that is empty or does not exist yet"
        )
    }
}
