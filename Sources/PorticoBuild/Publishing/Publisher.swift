import Foundation
import PorticoRendering

/// Publishes portals into one output folder: everything is built beside it first, then each takes its place in one step.
///
/// The steps, each of which may be the last one that is run:
/// 1. The lock is taken; what an unfinished build left is settled (``Recovery``).
/// 2. Each portal is built below `staging` (``PortalStager``). Files that have not changed are hard links to the old ones.
/// 3. All is brought to the disk; then the manifest of each portal to come is written beside the old one.
/// 4. Each portal exchanges its place with the old one (``PortalExchange``).
/// 5. The old one is removed, so far as it is ours (``Retirement``); then the new manifest takes the old one's place.
struct Publisher: Sendable {
    let fileSystem: any FileSystem
    let folder: OutputFolder
    private let lock: any HeldLock
    /// What we created to begin with, outermost first: removed again where nothing is published.
    private let created: [String]
    /// What an earlier build left that had to be kept aside.
    let keptFromBefore: [String]

    private var state: StateFolder { folder.state }

    /// Takes the lock and makes the folder ready. `holder` says to others who we are: `process 311 on desk`.
    init(opening folder: OutputFolder, holder: String, _ fileSystem: any FileSystem) throws {
        var created: [String] = []
        self.fileSystem = fileSystem
        self.folder = folder
        do {
            let state = folder.state
            for path in folder.missing + [state.path] where try fileSystem.status(of: path) == nil {
                try fileSystem.createFolder(path, permissions: nil)
                created.append(path)
            }
            lock = try Self.takeLock(folder, holder, fileSystem)
            do {
                keptFromBefore = try Recovery(fileSystem: fileSystem, state: state).run()
                for path in [state.staging, state.manifests] where try fileSystem.status(of: path) == nil {
                    try fileSystem.createFolder(path, permissions: nil)
                }
            } catch {
                for path in [state.staging, state.manifests] { try? fileSystem.removeFolder(path) }
                lock.release()
                throw error
            }
        } catch {
            for path in created.reversed() { try? fileSystem.removeFolder(path) }
            throw Self.cannotCreate(error, created: created, folder)
        }
        self.created = created
    }

    private static func takeLock(
        _ folder: OutputFolder,
        _ holder: String,
        _ fileSystem: any FileSystem
    ) throws -> any HeldLock {
        switch try fileSystem.lock(folder.state.lock, holder: holder) {
        case .taken(let lock):
            return lock
        case .heldByAnother(let other):
            throw BuildFailure(
                .locked,
                "another build is publishing into \"\(folder.name)\": \(other.isEmpty ? "unknown" : other)",
                fix: "wait until it is done, then build again"
            )
        }
    }

    /// That the very first step fails is about the folder, not about the disk.
    private static func cannotCreate(_ error: any Error, created: [String], _ folder: OutputFolder) -> any Error {
        guard let failure = error as? FileSystemError, created.isEmpty, failure.operation == "create" else {
            return error
        }
        return BuildFailure(
            .cannotCreate,
            failure.description,
            fix: "name a folder that you may write to with --output"
        )
    }

    // MARK: Staging

    /// Builds a portal beside its place. May be called for several portals at once.
    func stage(_ slug: String, files: [OutputFile]) throws -> StagedPortal {
        try PortalStager(fileSystem: fileSystem, state: state).stage(slug, files: files)
    }

    /// Prepares the removal of a portal.
    func stageRemoval(of slug: String) throws -> StagedPortal {
        try PortalStager(fileSystem: fileSystem, state: state).stageRemoval(of: slug)
    }

    /// Portals published here that are not among `slugs`, sorted.
    func portals(otherThan slugs: Set<String>) throws -> [String] {
        try state.knownPortals(fileSystem).filter { !slugs.contains($0) }
    }

    // MARK: Publishing

    /// Lets the portals take their places, in this order. Returns the paths of what had to be kept aside.
    /// Where one fails, those after it stay as they were, and the failure says so.
    func publish(_ portals: [StagedPortal]) throws -> [String] {
        let changing = portals.filter { $0.change != .none }
        guard !changing.isEmpty else { return [] }
        do { try announce(changing) } catch {
            discard(changing[...])
            throw error
        }
        var old: [(portal: StagedPortal, path: String?)] = []
        var failure: (any Error)?
        for portal in changing {
            do {
                old.append((portal, try PortalExchange(fileSystem: fileSystem, state: state).perform(portal)))
            } catch {
                failure = Self.halfDone(error, published: old.map(\.portal.slug), of: changing.map(\.slug))
                break
            }
        }
        var kept: [String] = []
        for (portal, path) in old {
            do { kept += try finish(portal, old: path) } catch { failure = failure ?? Self.untidy(error) }
        }
        discard(changing.dropFirst(old.count))
        if let failure { throw failure }
        return kept
    }

    private func announce(_ portals: [StagedPortal]) throws {
        try fileSystem.synchronize(folder.path)
        for portal in portals where portal.change.isStaged {
            try fileSystem.createFile(state.nextManifest(portal.slug), contents: .text(portal.manifest.json))
        }
        try fileSystem.synchronize(folder.path)
    }

    private func finish(_ portal: StagedPortal, old: String?) throws -> [String] {
        let slug = portal.slug
        var kept: [String] = []
        if let old {
            let manifests = try state.readManifests(slug, fileSystem)
            let retirement = Retirement(
                fileSystem: fileSystem,
                state: state,
                slug: slug,
                manifests: manifests,
                known: portal.before
            )
            kept = try retirement.remove(old)
        }
        if portal.change == .appears || portal.change == .replaces {
            try fileSystem.rename(state.nextManifest(slug), to: state.manifest(slug))
        } else {
            for path in [state.manifest(slug), state.nextManifest(slug)] where try fileSystem.status(of: path) != nil {
                try fileSystem.removeFile(path)
            }
        }
        return kept
    }

    // MARK: Ending

    /// Ends a build that failed: what was staged goes. A portal with a next manifest may have been exchanged, and then
    /// what stands in the staging folder is the old one: ``Recovery`` looks what in it is not ours.
    func abandon() {
        let names = (try? fileSystem.entries(of: state.staging))?.map(\.name) ?? []
        for slug in names where !slug.contains(".") {
            do {
                guard try fileSystem.status(of: state.nextManifest(slug)) == nil else { continue }
                try fileSystem.removeTree(state.staging(slug))
            } catch {}
        }
        close()
    }

    /// Ends a build. Where nothing was ever published here, our own traces go; what cannot be removed now is settled by
    /// the next build.
    func close() {
        for path in [state.staging, state.manifests] { try? fileSystem.removeFolder(path) }
        lock.release()
        for path in created.reversed() { try? fileSystem.removeFolder(path) }
    }

    /// The manifest first: without it, all that is staged counts as new.
    private func discard(_ portals: ArraySlice<StagedPortal>) {
        for portal in portals where portal.change.isStaged {
            do {
                if try fileSystem.status(of: state.nextManifest(portal.slug)) != nil {
                    try fileSystem.removeFile(state.nextManifest(portal.slug))
                }
                try fileSystem.removeTree(state.staging(portal.slug))
            } catch {}
        }
    }
}

extension StagedPortal.Change {
    /// Whether something stands in the staging folder for it.
    var isStaged: Bool { self == .appears || self == .replaces || self == .recedes }
}

// MARK: - Failures

extension Publisher {
    private static func halfDone(_ error: any Error, published: [String], of all: [String]) -> BuildFailure {
        var failure = BuildFailure(error)
        let rest = all.dropFirst(published.count).joined(separator: ", ")
        failure.message +=
            published.isEmpty
            ? "; nothing was published" : "; published: \(published.joined(separator: ", ")); as before: \(rest)"
        failure.fix = "build again when the cause is gone"
        return failure
    }

    private static func untidy(_ error: any Error) -> BuildFailure {
        var failure = BuildFailure(error)
        failure.message += "; the portals are published, only the removal of the old ones is unfinished"
        failure.fix = "build again when the cause is gone: the next build finishes it"
        return failure
    }
}
