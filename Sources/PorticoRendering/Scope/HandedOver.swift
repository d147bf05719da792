internal import PorticoModel

/// The files that a project hands over or shows as evidence, hashed once for all pages that show them.
struct HandedOver: Sendable {
    struct File: Sendable {
        /// The path relative to the content root.
        var asset: String
        /// The path relative to the portal.
        var outputPath: String
        var size: Int
        /// The SHA-256 as 64 hexadecimal digits.
        var sha256: String
    }

    /// The files by the path the author wrote, relative to the project's folder.
    private(set) var files: [String: File] = [:]

    init(portal: Portal, project: Project) {
        let attached = project.deliverables.flatMap {
            $0.files.map(\.path) + [$0.acceptance?.evidence].compactMap(\.self)
        }
        for path in Set(attached) {
            let asset = AssetPath.inContent(path, portal: portal, project: project)
            guard let found = portal.assets[asset] else { continue }
            let (output, size) = (PortalLayout.asset(asset), found.bytes.count)
            files[path] = File(asset: asset, outputPath: output, size: size, sha256: found.sha256)
        }
    }
}

/// Converts paths in data files to content paths.
enum AssetPath {
    /// `files/a.zip` of project `mail` of client `acme` → `acme/mail/files/a.zip`.
    static func inContent(_ path: String, portal: Portal, project: Project) -> String {
        [portal.slug, project.folder, path].filter { !$0.isEmpty }.joined(separator: "/")
    }
}
