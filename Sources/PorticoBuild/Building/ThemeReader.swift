import Foundation
import PorticoDiagnostics
import PorticoRendering

/// Reads the site's own templates, styles and texts.
struct ThemeReader {
    let fileSystem: any FileSystem
    /// The folder of the site's own theme; nil if there is none.
    let folder: String?

    /// The theme, or nil if it has errors, and its findings with paths relative to the folder.
    typealias Loaded = (theme: Theme?, findings: Findings)

    func read() throws -> Loaded {
        var findings = Findings()
        let overrides = try readOverrides(&findings)
        let loaded = Theme.load(overrides: overrides)
        findings.add(loaded.diagnostics, texts: overrides)
        return (loaded.theme, findings)
    }

    /// Reads the files in a theme's subfolders. Ignores files beside these folders, which are meant for people.
    private func readOverrides(_ findings: inout Findings) throws -> [SourceFile] {
        guard let folder else { return [] }
        guard let parts = try fileSystem.entries(of: folder) else {
            throw BuildFailure(
                .noInput,
                "there is no templates folder \"\(folder)\"",
                fix: "give its path with --templates"
            )
        }
        var result: [SourceFile] = []
        // A template beside the subfolders would override nothing, so it is an error that suggests the likely path.
        for stray in parts where stray.kind == .file && stray.name.hasSuffix(".mustache") {
            result.append(SourceFile(path: stray.name, text: ""))
        }
        for part in parts where part.kind == .symbolicLink {
            if let fault = try fault(in: part.kind, part.name, of: folder) { findings.add([fault]) }
        }
        for part in parts where part.kind == .folder && !IgnoredNames.contains(part.name) {
            let tree = try PortalTree(of: "\(folder)/\(part.name)", fileSystem)
            for entry in tree.files
            where !entry.path.split(separator: "/").contains(where: { IgnoredNames.contains(String($0)) }) {
                let path = "\(part.name)/\(entry.path)"
                if let fault = try fault(in: entry.status.kind, path, of: folder) {
                    findings.add([fault])
                } else if let bytes = try fileSystem.contents(of: "\(folder)/\(path)", limit: 64 << 20) {
                    let decoded = TextDecoding(bytes, path: path)
                    findings.add(decoded.diagnostics, texts: [decoded.file])
                    result.append(decoded.file)
                }
            }
        }
        return result
    }

    /// Returns why a theme file cannot be read, or nil if it can. A symbolic link may only lead to a file inside the
    /// theme, because theme files are published in every portal.
    private func fault(in kind: FileKind, _ path: String, of folder: String) throws(FileSystemError) -> Diagnostic? {
        guard kind == .symbolicLink else { return kind == .file ? nil : .notAFile(path) }
        do throws(FileSystemError) {
            guard let root = try fileSystem.canonicalPath(of: folder),
                let target = try fileSystem.canonicalPath(of: "\(folder)/\(path)")
            else { return .danglingLink(path) }
            guard target.hasPrefix(root + "/") else { return .leavingThemeLink(path) }
            return try fileSystem.status(of: target)?.kind == .file ? nil : .notAFile(path)
        } catch {
            guard error.code == ELOOP else { throw error }
            return .loopingLink(path)
        }
    }
}
