import Foundation
import PorticoRendering

/// Cleans up after a build that was interrupted. Afterwards every portal is completely old or completely new, its
/// manifest lists its files, and the staging folder is empty. Recovery can itself be interrupted and repeated.
struct Recovery {
    let fileSystem: any FileSystem
    let state: StateFolder

    /// Runs the recovery and returns the paths of files that had to be moved aside.
    func run() throws -> [String] {
        try dropTornManifests()
        var kept: [String] = []
        let names = try fileSystem.entries(of: state.staging)?.map(\.name) ?? []
        for name in names { kept += try settleMovedPortal(name) }
        for name in names where !name.contains(".") { kept += try settleStagedPortal(name) }
        for entry in try fileSystem.entries(of: state.manifests) ?? []
        where entry.name.hasSuffix(StateFolder.nextSuffix) {
            try settleManifest(String(entry.name.dropLast(StateFolder.nextSuffix.count)))
        }
        return kept
    }

    /// Removes incomplete next manifests. No exchange can have followed one, so the portal is unchanged.
    private func dropTornManifests() throws {
        for entry in try fileSystem.entries(of: state.manifests) ?? []
        where entry.name.hasSuffix(StateFolder.nextSuffix) {
            let path = "\(state.manifests)/\(entry.name)"
            guard let bytes = try fileSystem.contents(of: path, limit: .max) else { continue }
            if Manifest(json: bytes) == nil { try fileSystem.removeFile(path) }
        }
    }

    /// Moves a portal back that was moved out of its place, if the place is empty and the portal was not being removed.
    private func settleMovedPortal(_ name: String) throws -> [String] {
        if name.hasSuffix(StateFolder.goneSuffix) {
            return try retire(String(name.dropLast(StateFolder.goneSuffix.count)), "\(state.staging)/\(name)")
        }
        guard name.hasSuffix(StateFolder.asideSuffix) else { return [] }
        let slug = String(name.dropLast(StateFolder.asideSuffix.count))
        guard try fileSystem.status(of: state.portal(slug)) == nil else { return try retire(slug, state.aside(slug)) }
        try fileSystem.rename(state.aside(slug), to: state.portal(slug))
        return []
    }

    /// Cleans up a staged portal. If the next manifest has not been written, no exchange has happened, so everything in
    /// the folder is new or a second link. Otherwise the folder may contain either portal, so Portico looks for other
    /// people's files in it.
    private func settleStagedPortal(_ slug: String) throws -> [String] {
        guard try fileSystem.status(of: state.nextManifest(slug)) != nil else {
            try fileSystem.removeTree(state.staging(slug))
            return []
        }
        return try retire(slug, state.staging(slug))
    }

    private func retire(_ slug: String, _ old: String) throws -> [String] {
        let manifests = try state.readManifests(slug, fileSystem)
        return try Retirement(fileSystem: fileSystem, state: state, slug: slug, manifests: manifests).remove(old)
    }

    /// Keeps whichever of the old and the new manifest matches the portal.
    private func settleManifest(_ slug: String) throws {
        let manifests = try state.readManifests(slug, fileSystem)
        let portal = state.portal(slug)
        let planner = PortalPlanner(fileSystem: fileSystem, folder: portal, manifests: manifests)
        var settled = Manifest()
        for entry in try PortalTree(of: portal, fileSystem).files {
            guard let fingerprint = try planner.ownFingerprint(entry.path, entry.status) else { continue }
            settled.files[entry.path] = fingerprint
        }
        let draft = "\(state.manifests)/\(slug).draft"
        if try fileSystem.status(of: draft) != nil { try fileSystem.removeFile(draft) }
        if settled.files.isEmpty {
            if try fileSystem.status(of: state.manifest(slug)) != nil {
                try fileSystem.removeFile(state.manifest(slug))
            }
        } else {
            try fileSystem.createFile(draft, contents: .text(settled.json))
            try fileSystem.rename(draft, to: state.manifest(slug))
        }
        try fileSystem.removeFile(state.nextManifest(slug))
    }
}

extension FileSystem {
    /// Removes a folder and its contents. Does nothing if it is missing.
    func removeTree(_ path: String) throws(FileSystemError) {
        let tree = try PortalTree(of: path, self)
        for file in tree.files { try removeFile("\(path)/\(file.path)") }
        for folder in tree.folders.reversed() { try removeFolder("\(path)/\(folder.path)") }
        if tree.root != nil { try removeFolder(path) }
    }
}
