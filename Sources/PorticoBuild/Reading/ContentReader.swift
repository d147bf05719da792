import Foundation
import PorticoDiagnostics
import PorticoModel

/// A client's folder in the content.
struct ClientFolder: Sendable, Hashable {
    /// The folder's name: `Acme Dental`.
    let name: String
    /// The name of its portal's folder: `acme-dental`.
    var slug: String { PortalLayout.slug(name) }
}

/// The contents of the top-level content folder.
struct ContentOverview: Sendable {
    var settings: SourceFile?
    /// The clients' folders, sorted by name.
    var clients: [ClientFolder] = []
    var findings = Findings()
}

/// Reads the content folder: the settings, and which folders are clients.
struct ContentReader {
    let fileSystem: any FileSystem
    /// The content folder's path.
    let content: String

    /// Returns nil if the folder does not exist.
    func read() throws(FileSystemError) -> ContentOverview? {
        guard let entries = try fileSystem.entries(of: content) else { return nil }
        var result = ContentOverview()
        let wanted = entries.filter { !IgnoredNames.contains($0.name) }
        for entry in wanted {
            switch entry.kind {
            case .folder: try add(entry.name, to: &result)
            case .symbolicLink: result.findings.add(try checkLink(entry.name))
            case .file, .other: break
            }
        }
        try readSettings(wanted.map(\.name), &result)
        result.findings.add(Self.sharedSlugs(result.clients))
        return result
    }

    private func add(_ name: String, to overview: inout ContentOverview) throws(FileSystemError) {
        if try fileSystem.status(of: "\(content)/\(name)/client.yml") != nil {
            overview.clients.append(ClientFolder(name: name))
        } else {
            let names = try fileSystem.entries(of: "\(content)/\(name)")?.map(\.name) ?? []
            overview.findings.add([.notAClient(name, other: Self.otherSpelling(of: "client.yml", among: names))])
        }
    }

    /// Returns a file name that was probably meant as `wanted`: `Client.yml`, `client.yaml`.
    private static func otherSpelling(of wanted: String, among names: [String]) -> String? {
        names.filter { [wanted, wanted.replacing(".yml", with: ".yaml")].contains($0.lowercased()) }.min()
    }

    /// Checks a symbolic link. A client must be a folder of the content itself; a linked file may be anywhere inside
    /// the content.
    private func checkLink(_ name: String) throws(FileSystemError) -> [Diagnostic] {
        do throws(FileSystemError) {
            guard let target = try fileSystem.canonicalPath(of: "\(content)/\(name)") else {
                return [.danglingLink(name)]
            }
            let root = try fileSystem.canonicalPath(of: content) ?? content
            let isFile = try fileSystem.status(of: target)?.kind == .file
            return isFile && target.hasPrefix(root + "/") ? [] : [.leavingLink(name)]
        } catch {
            guard error.code == ELOOP else { throw error }
            return [.loopingLink(name)]
        }
    }

    private func readSettings(_ names: [String], _ overview: inout ContentOverview) throws(FileSystemError) {
        let name = "portico.yml"
        guard names.contains(name) else {
            overview.findings.add([.noSettings(other: Self.otherSpelling(of: name, among: names))])
            return
        }
        do throws(FileSystemError) {
            let bytes = try fileSystem.contents(of: "\(content)/\(name)", limit: ReadingBounds.textBytes)
            let decoded = TextDecoding(bytes ?? [], path: name)
            overview.settings = decoded.file
            overview.findings.add(decoded.diagnostics, texts: [decoded.file])
        } catch {
            guard error.code == EFBIG else { throw error }
            overview.findings.add([.tooLarge(name)])
        }
    }

    private static func sharedSlugs(_ clients: [ClientFolder]) -> [Diagnostic] {
        var owners: [String: String] = [:]
        return clients.compactMap { client in
            guard let first = owners.updateValue(client.name, forKey: client.slug) else { return nil }
            return .sharedSlug(client, first: first)
        }
    }
}

extension Diagnostic {
    fileprivate static func notAClient(_ name: String, other: String?) -> Diagnostic {
        Diagnostic(
            .notAClient,
            place: SourceRange(file: name, line: 1),
            summary: "the folder \"\(name)\" has no client.yml and is skipped",
            fix: other.map { "rename its \($0) to client.yml" }
                ?? "add a client.yml, or move the folder out of the content"
        )
    }

    fileprivate static func noSettings(other: String?) -> Diagnostic {
        Diagnostic(
            .noSettings,
            place: SourceRange(file: "portico.yml", line: 1),
            summary: "there is no portico.yml",
            explanation: "it names the supplier, which every page shows",
            fix: other.map { "rename \($0) to portico.yml" }
                ?? "create it with the line \"supplier: {name: Your company}\""
        )
    }

    fileprivate static func sharedSlug(_ client: ClientFolder, first: String) -> Diagnostic {
        Diagnostic(
            .samePortal,
            place: SourceRange(file: client.name, line: 1),
            summary: "\"\(client.name)\" and \"\(first)\" would both become the portal \"\(client.slug)\"",
            explanation:
                "a portal's name is its folder's name reduced to lower-case letters a to z, digits and hyphens",
            fix: "rename one of the folders"
        )
    }
}

extension Check {
    static let noSettings = Check(
        .files,
        "no-settings",
        .error,
        "The content folder contains a portico.yml",
        fix: "create one with supplier: {name: …}, or run portico init"
    )
    static let notAClient = Check(
        .files,
        "not-a-client",
        .warning,
        "Every folder in the content belongs to a client",
        fix: "add a client.yml, or move the folder out of the content"
    )
    static let samePortal = Check(
        .files,
        "same-portal",
        .error,
        "No two clients have the same portal name",
        fix: "rename one of the folders"
    )
}
