internal import Foundation

/// Paths as file systems see them.
package enum OutputPath {
    /// Returns the same key for all paths that some file system treats as one file: `Änderung.HTML`, in either form of
    /// Unicode, → `änderung.html`.
    package static func key(_ path: String) -> String {
        path.utf8.allSatisfy { $0 < 0x80 }
            ? path.lowercased() : path.precomposedStringWithCanonicalMapping.lowercased()
    }

    /// Returns why some system could not store a file at `path` or would store it outside the portal. Returns nil if
    /// every system can store it.
    static func fault(in path: String) -> String? {
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            if part.isEmpty || part == "." || part == ".." { return "\"\(part)\" is not a valid name" }
            if part.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" || $0 == ":" }) {
                return "\"\(part)\" contains a character that not every system can store"
            }
            if isDevice(part.prefix { $0 != "." }.lowercased()) { return "\"\(part)\" is a device on Windows" }
        }
        return nil
    }

    /// Source: Microsoft, "Naming Files, Paths, and Namespaces", reserved names.
    private static func isDevice(_ name: String) -> Bool {
        if ["con", "prn", "aux", "nul"].contains(name) { return true }
        return name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
            && name.last.map { ("1"..."9").contains($0) } == true
    }
}
