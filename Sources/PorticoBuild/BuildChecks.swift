package import PorticoDiagnostics

/// The checks that this target declares for folders, files and names on disk.
package enum BuildChecks {
    package static let all: [Check] = [
        .caseCollision,
        .foldersTooDeep,
        .invalidUTF8,
        .noSettings,
        .notAClient,
        .notAFile,
        .placeholderLeft,
        .samePortal,
        .symbolicLink,
        .tooManyFiles,
        .unsafeName,
    ]
}
