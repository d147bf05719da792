import Foundation
import PorticoRendering

/// Where the tool keeps what it knows about an output folder, inside that folder:
///
///     Public/acme/                        a portal
///     Public/.portico/lock                who is building right now
///     Public/.portico/staging/acme/       a portal being built; after the exchange, the one it replaced
///     Public/.portico/manifests/acme.json what the portal holds
///     Public/.portico/kept/acme/          what was not ours and had no place left
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
    /// Where a portal stands for the moment in which another takes its place, where they cannot be exchanged in one step.
    func aside(_ slug: String) -> String { "\(staging)/\(slug)\(Self.asideSuffix)" }
    /// A portal that is being removed.
    func gone(_ slug: String) -> String { "\(staging)/\(slug)\(Self.goneSuffix)" }
    func manifest(_ slug: String) -> String { "\(manifests)/\(slug)\(Self.manifestSuffix)" }
    /// What a portal will hold when the exchange under way is done.
    func nextManifest(_ slug: String) -> String { "\(manifests)/\(slug)\(Self.nextSuffix)" }

    // No slug holds a dot, so none of these can be taken for a portal's name.
    static let asideSuffix = ".old"
    static let goneSuffix = ".gone"
    static let nextSuffix = ".next.json"
    static let manifestSuffix = ".json"
}

// MARK: - Manifests on disk

extension StateFolder {
    /// nil: the portal has no manifest. One that is not as we write it throws ``BuildFailure``.
    func readManifest(at path: String, _ fileSystem: any FileSystem) throws -> Manifest? {
        guard let bytes = try fileSystem.contents(of: path, limit: 1 << 28) else { return nil }
        guard let manifest = Manifest(json: bytes) else { throw BuildFailure.unreadableManifest(path) }
        return manifest
    }

    /// The manifests a portal has, the one of an exchange under way included.
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
