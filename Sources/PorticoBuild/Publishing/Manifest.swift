import Foundation
import PorticoDiagnostics

/// What we published as one portal: each file's path below it, and what it held. What is not in here is not ours.
struct Manifest: Sendable, Hashable {
    var files: [String: Fingerprint] = [:]

    /// Sorted, a line a file, so that a reader and `diff` can follow it.
    var json: String {
        let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, fingerprint in
            "    \(JSONString.quoted(path)): {\"sha256\": \"\(fingerprint.hexadecimal)\", \"size\": \(fingerprint.size)}"
        }
        return "{\n  \"version\": 1,\n  \"files\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n"
    }

    /// nil: this is no manifest of ours.
    init?(json: [UInt8]) {
        guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(json)), stored.version == 1 else {
            return nil
        }
        for (path, file) in stored.files {
            guard let fingerprint = Fingerprint(size: file.size, hexadecimal: file.sha256) else { return nil }
            files[path] = fingerprint
        }
    }

    init(files: [String: Fingerprint] = [:]) { self.files = files }

    private struct Stored: Decodable {
        struct File: Decodable {
            var sha256: String
            var size: Int
        }
        var version: Int
        var files: [String: File]
    }
}
