/// Why nothing, or not everything, could be published: the machine's reasons, never the content's.
package struct BuildFailure: Error, Sendable, Hashable {
    /// What kind of reason; the program gives each an exit code of its own.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// A name on the command line that stands for nothing.
        case usage
        /// There is nothing to read.
        case noInput
        /// The output folder is refused, or holds what is not ours where we have to write.
        case cannotCreate
        /// The system failed to read or write.
        case inputOutput
        /// Another build is at work.
        case locked
        /// A fault of this program.
        case internalFault
    }

    package var kind: Kind
    /// One line, or a few: `cannot create Public/.portico: No space left on device`.
    package var message: String
    /// What to do about it. May be empty.
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

    /// Any error as a failure of a build.
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
            "\(path) is not a manifest as portico writes it",
            fix: "remove that file and the portal's folder, then build again"
        )
    }

    static func refused(_ folder: String, _ reason: String) -> BuildFailure {
        BuildFailure(
            .cannotCreate,
            "refusing to publish into \"\(folder)\": \(reason)",
            fix: "name a folder that is empty, or does not exist yet, with --output"
        )
    }
}
