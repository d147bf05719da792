import Foundation
import PorticoRendering

/// Removes the files of a replaced portal that portico wrote. Moves any other file without a second link in the new
/// portal to its place there, or aside if that place is taken.
struct Retirement {
    let fileSystem: any FileSystem
    let state: StateFolder
    let slug: String
    /// The manifests of the files that portico wrote.
    let manifests: [Manifest]
    /// Files that were checked before the exchange. They need no further check unless they have changed since.
    var known: [String: FileStatus] = [:]

    /// Removes the old portal and returns the paths of files that had to be moved aside.
    func remove(_ old: String) throws -> [String] {
        let tree = try PortalTree(of: old, fileSystem)
        var kept: [String] = []
        for entry in tree.files {
            if try isAccountedFor(entry.path, entry.status, in: old) {
                try fileSystem.removeFile("\(old)/\(entry.path)")
            } else if let place = try rescue(entry.path, from: old) {
                kept.append(place)
            }
        }
        for folder in tree.folders.reversed() { try fileSystem.removeFolder("\(old)/\(folder.path)") }
        if tree.root != nil { try fileSystem.removeFolder(old) }
        return kept
    }

    private func isAccountedFor(_ path: String, _ status: FileStatus, in old: String) throws -> Bool {
        if known[path] == status { return true }
        let live = try fileSystem.status(of: "\(state.portal(slug))/\(path)")
        if let live, live.isSameFile(as: status) { return true }
        let planner = PortalPlanner(fileSystem: fileSystem, folder: old, manifests: manifests)
        if try planner.isOurs(path, status) { return true }
        guard let live, live.kind == .file, status.kind == .file, live.size == status.size else { return false }
        let bytes = try fileSystem.mappedContents(of: "\(old)/\(path)")
        return try bytes == fileSystem.mappedContents(of: "\(state.portal(slug))/\(path)")
    }

    /// Moves a file to its place in the portal, or aside. Returns the path if it was moved aside.
    private func rescue(_ path: String, from old: String) throws -> String? {
        if try move(path, from: old, into: state.portal(slug)) { return nil }
        for number in 1... {
            let place = "\(state.kept)/\(slug)\(number == 1 ? "" : ".\(number)")"
            if try move(path, from: old, into: place) { return "\(place)/\(path)" }
        }
        return nil
    }

    /// Returns false if something else is already there.
    private func move(_ path: String, from old: String, into place: String) throws -> Bool {
        let target = "\(place)/\(path)"
        let above = [state.kept, place].filter { $0 == place || place.hasPrefix(state.kept) }
        for folder in above + path.foldersAbove.map({ "\(place)/\($0)" }) {
            switch try fileSystem.status(of: folder)?.kind {
            case .folder: continue
            case nil: try fileSystem.createFolder(folder, permissions: nil)
            default: return false
            }
        }
        guard try fileSystem.status(of: target) == nil else { return false }
        try fileSystem.rename("\(old)/\(path)", to: target)
        return true
    }
}
