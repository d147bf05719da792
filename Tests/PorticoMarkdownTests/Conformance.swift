import Foundation

/// Where the conformance data shared between projects stands. It is no part of this repository.
enum Conformance {
    static let folder: URL = {
        if let given = ProcessInfo.processInfo.environment["PORTICO_CONFORMANCE"] { return URL(filePath: given) }
        return URL(filePath: #filePath).appending(path: "../../../../shared/conformance").standardizedFileURL
    }()

    static let isPresent = FileManager.default.fileExists(
        atPath: folder.appending(path: "commonmark-0.30.json").path
    )
}
