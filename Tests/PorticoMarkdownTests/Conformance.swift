import Foundation
import Testing

/// Where CommonMark's examples stand: `make test` fetches them. They are no part of this repository.
enum Conformance {
    static let folder: URL = {
        if let given = ProcessInfo.processInfo.environment["PORTICO_CONFORMANCE"] { return URL(filePath: given) }
        return URL(filePath: #filePath).appending(path: "../../../.venv/conformance").standardizedFileURL
    }()

    static let isPresent = FileManager.default.fileExists(
        atPath: folder.appending(path: "commonmark-0.30.json").path
    )
}

/// The examples of the CommonMark 0.30 specification, read from `$PORTICO_CONFORMANCE`, else from `.venv/conformance`.
struct Example: Decodable, Sendable, CustomTestStringConvertible {
    var markdown: String
    var html: String
    var example: Int
    var section: String

    var testDescription: String { "\(example), \(section)" }

    static let all: [Example] = {
        guard let data = try? Data(contentsOf: Conformance.folder.appending(path: "commonmark-0.30.json")) else {
            return []
        }
        return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
    }()
}
