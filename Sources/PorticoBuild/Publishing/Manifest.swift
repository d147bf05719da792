import Foundation

/// The files that portico published as one portal: each path and its fingerprint. Any other file belongs to somebody
/// else.
struct Manifest: Sendable, Hashable {
    var files: [String: Fingerprint] = [:]

    /// The manifest as JSON, sorted, with one file per line, so that people and `diff` can read it.
    var json: String {
        let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, fingerprint in
            "    \(Self.quoted(path)): {\"sha256\": \"\(fingerprint.hexadecimal)\", \"size\": \(fingerprint.size)}"
        }
        return "{\n  \"version\": 1,\n  \"files\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n"
    }

    /// Returns nil if this is not a manifest written by portico.
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

    private static func quoted(_ path: String) -> String {
        "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
