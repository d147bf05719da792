import Foundation
import PorticoDiagnostics
import PorticoModel

/// Reads one client's folder and nothing outside it.
struct ClientReader {
    let fileSystem: any FileSystem
    /// The content folder's path.
    let content: String

    /// Returns the folder's contents sorted by path, and problems with its files.
    func read(_ client: ClientFolder, settings: SiteSettings) throws(FileSystemError) -> (ClientSource, Findings) {
        var walk = ClientWalk(fileSystem: fileSystem, content: content)
        try walk.visitClient(client.name)
        let source = ClientSource(slug: client.name, texts: walk.texts, assets: walk.assets, settings: settings)
        return (source, walk.findings)
    }
}

/// A single walk through a client's folder.
private struct ClientWalk {
    let fileSystem: any FileSystem
    let content: String
    var texts: [SourceFile] = []
    var assets: [Asset] = []
    var findings = Findings()
    /// The folders currently being walked, without symbolic links. The first is the client's; none may occur twice.
    private var open: [String] = []

    init(fileSystem: any FileSystem, content: String) {
        self.fileSystem = fileSystem
        self.content = content
    }

    mutating func visitClient(_ name: String) throws(FileSystemError) {
        guard let root = try fileSystem.canonicalPath(of: "\(content)/\(name)") else { return }
        open = [root]
        try visit(name)
    }

    private mutating func visit(_ folder: String) throws(FileSystemError) {
        let entries = try fileSystem.entries(of: "\(content)/\(folder)") ?? []
        let wanted = entries.filter { !IgnoredNames.contains($0.name) }
        findings.add(NameRules.check(wanted.map(\.name), in: folder))
        for entry in wanted { try visit(entry.kind, "\(folder)/\(entry.name)") }
    }

    private mutating func visit(_ kind: FileKind, _ path: String) throws(FileSystemError) {
        switch kind {
        case .file: try readFile(path)
        case .folder: try visitFolder(path, canonical: "\(open.last ?? "")/\(path.lastPathPart)")
        case .symbolicLink: try follow(path)
        case .other: findings.add([.notAFile(path)])
        }
    }

    private mutating func visitFolder(_ path: String, canonical: String) throws(FileSystemError) {
        guard open.count <= ReadingBounds.depth else { return findings.add([.tooDeep(path)]) }
        open.append(canonical)
        try visit(path)
        open.removeLast()
    }

    private mutating func follow(_ path: String) throws(FileSystemError) {
        let target: String?
        do throws(FileSystemError) {
            target = try fileSystem.canonicalPath(of: "\(content)/\(path)")
        } catch {
            guard error.code == ELOOP else { throw error }
            return findings.add([.loopingLink(path)])
        }
        guard let target else { return findings.add([.danglingLink(path)]) }
        guard let root = open.first, target == root || target.hasPrefix(root + "/") else {
            return findings.add([.leavingLink(path)])
        }
        switch try fileSystem.status(of: target)?.kind {
        case .file: try readFile(path)
        case .folder where open.contains(target): findings.add([.loopingLink(path)])
        case .folder: try visitFolder(path, canonical: target)
        case .symbolicLink, .other, nil: findings.add([.notAFile(path)])
        }
    }

    private mutating func readFile(_ path: String) throws(FileSystemError) {
        guard texts.count + assets.count < ReadingBounds.files else {
            if texts.count + assets.count == ReadingBounds.files { findings.add([.tooManyFiles(path)]) }
            return
        }
        guard Self.isText(path) else {
            guard let bytes = try fileSystem.mappedContents(of: "\(content)/\(path)") else { return }
            if !IgnoredNames.isPrivateKey(bytes) { assets.append(Asset(path: path, bytes: bytes)) }
            return
        }
        do throws(FileSystemError) {
            let limit = ReadingBounds.textBytes
            guard let bytes = try fileSystem.contents(of: "\(content)/\(path)", limit: limit) else { return }
            let decoded = TextDecoding(bytes, path: path)
            texts.append(decoded.file)
            findings.add(decoded.diagnostics, texts: [decoded.file])
        } catch {
            guard error.code == EFBIG else { throw error }
            findings.add([.tooLarge(path)])
        }
    }

    /// Returns whether the file is Markdown or data. Files in the `files` folder of a client or project are published
    /// unchanged.
    private static func isText(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        guard textSuffixes.contains(path[path.index(after: dot)...].lowercased()) else { return false }
        guard path.contains("/files/") else { return true }
        let folders = path.split(separator: "/").dropFirst().dropLast()
        if folders.first == "files" { return false }
        return folders.dropFirst().first != "files" || sections.contains(folders.first ?? "")
    }

    /// Folders whose subfolders are chapters, whatever their names.
    private static let sections: Set<Substring> = ["docs", "guides", "training", "status", "shared", "snapshots"]
    private static let textSuffixes: Set<String> = ["md", "yml", "yaml", "csv", "json"]
}

extension String {
    /// The part after the last `/`: `acme/docs/a.md` → `a.md`.
    var lastPathPart: Substring {
        guard let slash = lastIndex(of: "/") else { return self[...] }
        return self[index(after: slash)...]
    }
}
