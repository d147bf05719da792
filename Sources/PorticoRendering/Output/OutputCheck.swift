internal import PorticoDiagnostics

/// Checks the paths of all files of a portal. No two may be the same file on any system, none may be a file where
/// another needs a folder, and every system must be able to store them.
enum OutputCheck {
    static func check(_ files: [OutputFile]) -> [Diagnostic] {
        var owners: [String: OutputFile] = [:]
        var folders: [String: OutputFile] = [:]
        var result: [Diagnostic] = []
        // The first file keeps its path; each of the others is reported.
        for file in files.sorted(by: { ($0.source, $0.path) < ($1.source, $1.path) }) {
            if let fault = OutputPath.fault(in: file.path) { result.append(unsafe(file, fault)) }
            let key = OutputPath.key(file.path)
            if let owner = owners[key] {
                result.append(collision(file, with: owner))
            } else {
                owners[key] = file
                addFolders(above: key, for: file, to: &folders)
            }
        }
        for (path, inside) in folders {
            guard let file = owners[path] else { continue }
            result.append(collision(ofFile: file, withFolderOf: inside))
        }
        return result.sorted()
    }

    private static func addFolders(above path: String, for file: OutputFile, to folders: inout [String: OutputFile]) {
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            let folder = String(rest)
            // The folders above this one have already been added.
            guard folders[folder] == nil else { return }
            folders[folder] = file
        }
    }

    private static func unsafe(_ file: OutputFile, _ fault: String) -> Diagnostic {
        Diagnostic(
            .outputPath,
            place: file.source.place,
            summary: "this would be published as \"\(file.path)\", and \(fault)",
            fix: "rename the source file or folder"
        )
    }

    private static func collision(_ file: OutputFile, with owner: OutputFile) -> Diagnostic {
        let (name, other) = (file.source.name, owner.source.name)
        return collision(
            file.source,
            owner.source,
            file.path == owner.path
                ? "\(name) and \(other) both become \(file.path)"
                : "\(name) becomes \(file.path) and \(other) becomes \(owner.path), the same file on some systems"
        )
    }

    private static func collision(ofFile file: OutputFile, withFolderOf inside: OutputFile) -> Diagnostic {
        let (second, first) = file.source < inside.source ? (inside, file) : (file, inside)
        let summary =
            "\(second.source.name) becomes \(second.path) and \(first.source.name) becomes \(first.path): "
            + "\(file.path) cannot be both a file and a folder"
        return collision(second.source, first.source, summary)
    }

    private static func collision(_ source: OutputSource, _ owner: OutputSource, _ summary: String) -> Diagnostic {
        Diagnostic(
            .outputCollision,
            place: source.place,
            summary: summary,
            fix: owner.kind == .fixed && source.kind != .fixed
                ? "rename \(source.name): the other path is fixed" : "rename one of the two",
            related: [Diagnostic.Related(place: owner.place, message: owner.name)]
        )
    }
}

extension Check {
    static let outputCollision = Check(
        .files,
        "output-collision",
        .error,
        "No two sources become the same file in the portal",
        fix: "rename one of them"
    )
    static let outputPath = Check(
        .files,
        "output-path",
        .error,
        "Every system can store the names of published files",
        fix: "rename the source file or folder"
    )
}
