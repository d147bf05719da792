import Foundation
import PorticoRendering

/// Publishes portals to one output folder. All portals are built in staging first; then each is put in place in a
/// single step.
///
/// The process may die after any of these steps:
/// 1. Take the lock, and clean up after an unfinished build (``Recovery``).
/// 2. Build each portal under `staging` (``PortalStager``). Unchanged files are hard links to the old ones.
/// 3. Sync everything to disk; then write each new portal's manifest beside the old one.
/// 4. Exchange each portal with the old one (``PortalExchange``).
/// 5. Remove the files of the old portal that portico wrote (``Retirement``); then replace the old manifest with the
/// new one.
struct Publisher: Sendable {
    let fileSystem: any FileSystem
    let folder: OutputFolder
    private let lock: any HeldLock
    /// The folders that this build created, outermost first. They are removed again if nothing is published.
    private let created: [String]
    /// Files that had to be moved aside while cleaning up after an earlier build.
    let keptFromBefore: [String]

    private var state: StateFolder { folder.state }

    /// Takes the lock and prepares the folder. `holder` tells others who holds the lock: `process 311 on desk`.
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
                fix: "wait until it has finished, then build again"
            )
        }
    }

    /// If the very first step fails, the cause is the folder, not the disk.
    private static func cannotCreate(_ error: any Error, created: [String], _ folder: OutputFolder) -> any Error {
        guard let failure = error as? FileSystemError, created.isEmpty, failure.operation == "create" else {
            return error
        }
        return BuildFailure(
            .cannotCreate,
            failure.description,
            fix: "use --output with a folder that you may write to"
        )
    }

    // MARK: Staging

    /// Builds a portal in staging. May be called for several portals concurrently.
    func stage(_ slug: String, files: [OutputFile]) throws -> StagedPortal {
        try PortalStager(fileSystem: fileSystem, state: state).stage(slug, files: files)
    }

    /// Prepares the removal of a portal.
    func stageRemoval(of slug: String) throws -> StagedPortal {
        try PortalStager(fileSystem: fileSystem, state: state).stageRemoval(of: slug)
    }

    /// Returns the sorted names of published portals that are not in `slugs`.
    func portals(otherThan slugs: Set<String>) throws -> [String] {
        try state.knownPortals(fileSystem).filter { !slugs.contains($0) }
    }

    // MARK: Publishing

    /// Puts the portals in place, in this order. Returns the paths of files that had to be moved aside.
    /// If one portal fails, those after it stay unchanged, and the failure says so.
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

    /// Ends a failed build and removes staged portals. A portal with a next manifest may already have been exchanged,
    /// so the staging folder may contain the old one; ``Recovery`` then looks for other people's files in it.
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

    /// Ends a build. If nothing was ever published here, removes portico's own files. The next build cleans up anything
    /// that cannot be removed now.
    func close() {
        for path in [state.staging, state.manifests] { try? fileSystem.removeFolder(path) }
        lock.release()
        for path in created.reversed() { try? fileSystem.removeFolder(path) }
    }

    /// Removes the manifests first: without one, everything staged counts as new.
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
    /// Whether the staging folder contains something for this portal.
    var isStaged: Bool { self == .appears || self == .replaces || self == .recedes }
}

// MARK: - Failures

extension Publisher {
    private static func halfDone(_ error: any Error, published: [String], of all: [String]) -> BuildFailure {
        var failure = BuildFailure(error)
        let rest = all.dropFirst(published.count).joined(separator: ", ")
        failure.message +=
            published.isEmpty
            ? "; nothing was published" : "; published: \(published.joined(separator: ", ")); unchanged: \(rest)"
        failure.fix = "fix the cause, then build again"
        return failure
    }

    private static func untidy(_ error: any Error) -> BuildFailure {
        var failure = BuildFailure(error)
        failure.message += "; the portals are published, but removing the old ones is not finished"
        failure.fix = "fix the cause, then build again: the next build finishes the removal"
        return failure
    }
}
