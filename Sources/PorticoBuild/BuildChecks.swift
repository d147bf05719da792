package import PorticoDiagnostics

/// Everything this target can find: about folders, files and names on the disk.
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
