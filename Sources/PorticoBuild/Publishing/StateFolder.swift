import Foundation
import PorticoRendering

/// The folder in which portico keeps what it knows about an output folder, inside that folder:
///
///     Public/acme/                        a portal
///     Public/.portico/lock                the build that is currently running
///     Public/.portico/staging/acme/       the portal being built; after the exchange, the one it replaced
///     Public/.portico/manifests/acme.json the portal's files
///     Public/.portico/kept/acme/          other people's files that no longer have a place
struct StateFolder: Sendable {
    /// The output folder's path.
    let output: String

    static let name = ".portico"

    var path: String { "\(output)/\(Self.name)" }
    var lock: String { "\(path)/lock" }
    var staging: String { "\(path)/staging" }
    var manifests: String { "\(path)/manifests" }
    var kept: String { "\(path)/kept" }

    func portal(_ slug: String) -> String { "\(output)/\(slug)" }
    func staging(_ slug: String) -> String { "\(staging)/\(slug)" }
    /// The path to which a portal is moved while another takes its place, if they cannot be exchanged in a single step.
    func aside(_ slug: String) -> String { "\(staging)/\(slug)\(Self.asideSuffix)" }
    /// The path of a portal that is being removed.
    func gone(_ slug: String) -> String { "\(staging)/\(slug)\(Self.goneSuffix)" }
    func manifest(_ slug: String) -> String { "\(manifests)/\(slug)\(Self.manifestSuffix)" }
    /// The manifest of the portal after the current exchange.
    func nextManifest(_ slug: String) -> String { "\(manifests)/\(slug)\(Self.nextSuffix)" }

    // Slugs contain no dots, so these names cannot be mistaken for a portal.
    static let asideSuffix = ".old"
    static let goneSuffix = ".gone"
    static let nextSuffix = ".next.json"
    static let manifestSuffix = ".json"
}

// MARK: - Manifests on disk

extension StateFolder {
    /// Returns nil if the portal has no manifest. Throws ``BuildFailure`` if portico did not write the manifest.
    func readManifest(at path: String, _ fileSystem: any FileSystem) throws -> Manifest? {
        guard let bytes = try fileSystem.contents(of: path, limit: 1 << 28) else { return nil }
        guard let manifest = Manifest(json: bytes) else { throw BuildFailure.unreadableManifest(path) }
        return manifest
    }

    /// Returns a portal's manifests, including that of an exchange in progress.
    func readManifests(_ slug: String, _ fileSystem: any FileSystem) throws -> [Manifest] {
        try [manifest(slug), nextManifest(slug)].compactMap { try readManifest(at: $0, fileSystem) }
    }

    /// The portals that have a manifest, sorted.
    func knownPortals(_ fileSystem: any FileSystem) throws(FileSystemError) -> [String] {
        let names = try fileSystem.entries(of: manifests)?.map(\.name) ?? []
        return names.filter { $0.hasSuffix(Self.manifestSuffix) && !$0.hasSuffix(Self.nextSuffix) }
            .map { String($0.dropLast(Self.manifestSuffix.count)) }
    }
}
