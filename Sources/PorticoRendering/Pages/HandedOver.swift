internal import Crypto
internal import Foundation
internal import PorticoModel

/// The files a project hands over or shows as evidence, hashed once for all pages that show them.
struct HandedOver: Sendable {
    struct File: Sendable {
        /// Relative to the content root.
        var asset: String
        /// Relative to the portal.
        var outputPath: String
        var size: Int
        /// 64 hexadecimal digits.
        var sha256: String
    }

    /// By the path the author wrote, relative to the project's folder.
    private(set) var files: [String: File] = [:]

    init(portal: Portal, project: Project) {
        let attached = project.deliverables.flatMap {
            $0.files.map(\.path) + [$0.acceptance?.evidence].compactMap(\.self)
        }
        for path in Set(attached) {
            let asset = AssetPath.inContent(path, portal: portal, project: project)
            guard let bytes = portal.assets[asset]?.bytes else { continue }
            let digest = SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
                .joined()
            files[path] = File(asset: asset, outputPath: PortalLayout.asset(asset), size: bytes.count, sha256: digest)
        }
    }
}

/// Where a path that data names stands in the content.
enum AssetPath {
    /// `files/a.zip` of project `mail` of client `acme` → `acme/mail/files/a.zip`.
    static func inContent(_ path: String, portal: Portal, project: Project) -> String {
        [portal.slug, project.folder, path].filter { !$0.isEmpty }.joined(separator: "/")
    }
}
