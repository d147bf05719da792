import Foundation
import PorticoRendering

/// Builds a portal in the staging folder. Only reads the existing portal.
struct PortalStager {
    let fileSystem: any FileSystem
    let state: StateFolder

    /// Stages the portal with these files.
    func stage(_ slug: String, files: [OutputFile]) throws -> StagedPortal {
        let manifests = try state.readManifests(slug, fileSystem)
        let plan = try plan(slug, files, manifests)
        guard plan.conflicts.isEmpty, !plan.isDone(before: manifests) else {
            return StagedPortal(slug: slug, change: .none, plan: plan)
        }
        try build(slug, plan)
        return StagedPortal(slug: slug, change: plan.old.root == nil ? .appears : .replaces, plan: plan)
    }

    /// Stages the portal without any files written by portico.
    func stageRemoval(of slug: String) throws -> StagedPortal {
        let plan = try plan(slug, [], try state.readManifests(slug, fileSystem))
        if plan.dropped.isEmpty { return StagedPortal(slug: slug, change: .isForgotten, plan: plan) }
        guard plan.carried.isEmpty, plan.carriedFolders.isEmpty else {
            try build(slug, plan)
            return StagedPortal(slug: slug, change: .recedes, plan: plan)
        }
        return StagedPortal(slug: slug, change: .disappears, plan: plan)
    }

    private func plan(_ slug: String, _ files: [OutputFile], _ manifests: [Manifest]) throws -> PortalPlan {
        try PortalPlanner(fileSystem: fileSystem, folder: state.portal(slug), manifests: manifests).plan(files)
    }

    private func build(_ slug: String, _ plan: PortalPlan) throws {
        let new = state.staging(slug)
        let old = state.portal(slug)
        try createFolder(new, like: plan.old.root)
        let standing = Dictionary(
            plan.old.folders.map { ($0.path, $0.status) },
            uniquingKeysWith: { first, _ in first }
        )
        for folder in plan.folders { try createFolder("\(new)/\(folder)", like: standing[folder]) }
        for file in plan.written { try fileSystem.createFile("\(new)/\(file.path)", contents: file.contents) }
        for path in plan.kept.map(\.path) + plan.carried {
            try fileSystem.linkOrCopy("\(old)/\(path)", to: "\(new)/\(path)")
        }
    }

    /// Creates a folder with the permissions of the old one, as far as portico can still write there.
    private func createFolder(_ path: String, like old: FileStatus?) throws {
        let permissions = old?.kind == .folder ? old.map { $0.permissions | 0o700 } : nil
        try fileSystem.createFolder(path, permissions: permissions)
    }
}

extension FileSystem {
    /// Creates a hard link to a file, or a copy if linking is not possible.
    fileprivate func linkOrCopy(_ existing: String, to new: String) throws(FileSystemError) {
        do throws(FileSystemError) {
            try link(existing, to: new)
        } catch {
            guard [EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS].contains(error.code) else { throw error }
            try copy(existing, to: new)
        }
    }
}
