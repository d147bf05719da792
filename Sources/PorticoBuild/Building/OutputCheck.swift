import PorticoDiagnostics
import PorticoRendering

/// Checks the paths of a portal's files. No two may be the same, none may lead out of the folder, and every system must
/// be able to store them.
enum OutputCheck {
    static func check(_ files: [OutputFile], client: String) -> [Diagnostic] {
        var taken: [String: OutputFile] = [:]
        var folders: [String: OutputFile] = [:]
        var result: [Diagnostic] = []
        for file in files {
            if let fault = fault(of: file.path) { result.append(unsafe(file, fault, client)) }
            if let first = taken.updateValue(file, forKey: NameRules.folded(file.path)) {
                result.append(collision(file, first, "the same file", client))
            }
            for folder in NameRules.folded(file.path).foldersAbove { folders[folder] = folders[folder] ?? file }
        }
        for (path, file) in taken.sorted(by: { $0.key < $1.key }) {
            guard let inside = folders[path] else { continue }
            result.append(collision(file, inside, "a file and a folder", client))
        }
        return result
    }

    private static func fault(of path: String) -> String? {
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            if part.isEmpty || part == "." || part == ".." { return "\"\(part)\" is not a valid name" }
            if part.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" || $0 == ":" }) {
                return "\"\(part)\" contains a character that some systems cannot store"
            }
            if isDevice(part.prefix { $0 != "." }.lowercased()) {
                return "\"\(part)\" is a reserved device name on Windows"
            }
        }
        return nil
    }

    /// Source: Microsoft, "Naming Files, Paths, and Namespaces", reserved names.
    private static func isDevice(_ name: String) -> Bool {
        if ["con", "prn", "aux", "nul"].contains(name) { return true }
        return name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
            && name.last.map { ("1"..."9").contains($0) } == true
    }

    private static func unsafe(_ file: OutputFile, _ fault: String, _ client: String) -> Diagnostic {
        Diagnostic(
            rule: "output-path",
            place: SourceRange(file: file.source.isEmpty ? client : file.source, line: 1),
            summary: "this would be published as \"\(file.path)\", and \(fault)",
            fix: "rename the source file or folder"
        )
    }

    private static func collision(
        _ file: OutputFile,
        _ other: OutputFile,
        _ what: String,
        _ client: String
    ) -> Diagnostic {
        let source = other.source.isEmpty ? client : other.source
        return Diagnostic(
            rule: "output-collision",
            place: SourceRange(file: file.source.isEmpty ? client : file.source, line: 1),
            summary: "this and \(source) would both be published as \(what): \"\(file.path)\"",
            fix: "rename one of the two",
            related: [.init(place: SourceRange(file: source, line: 1), message: "\"\(other.path)\" comes from this")]
        )
    }
}
