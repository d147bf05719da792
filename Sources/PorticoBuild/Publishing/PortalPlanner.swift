import Foundation
import PorticoRendering

/// Compares a portal's new files with the existing ones in its folder.
struct PortalPlanner {
    let fileSystem: any FileSystem
    /// The portal's folder.
    let folder: String
    /// The manifests of the files that portico wrote there.
    let manifests: [Manifest]

    func plan(_ files: [OutputFile]) throws(FileSystemError) -> PortalPlan {
        var plan = PortalPlan(old: try PortalTree(of: folder, fileSystem))
        let standing = plan.old.statuses
        for file in files { try add(file, standing[file.path], to: &plan) }
        let claimed = Set(files.map(\.path))
        for entry in plan.old.files where !claimed.contains(entry.path) {
            let isOurs = try isOurs(entry.path, entry.status)
            if isOurs { plan.dropped.append(entry.path) } else { plan.carried.append(entry.path) }
        }
        plan.carriedFolders = plan.old.emptyFolders
        settleConflicts(claimed, &plan)
        return plan
    }

    private func add(
        _ file: OutputFile,
        _ standing: FileStatus?,
        to plan: inout PortalPlan
    ) throws(FileSystemError) {
        // Text becomes bytes once, for the fingerprint, the comparison and the disk.
        let data = file.contents.data
        var file = file
        file.contents = .bytes(data)
        plan.manifest.files[file.path] = Fingerprint(of: data)
        guard let status = standing else { return plan.written.append(file) }
        switch try comparison(of: file, status) {
        case .same: plan.kept.append(file)
        case .ours: plan.written.append(file)
        case .foreign: plan.conflicts.append(file.path)
        }
    }

    private enum Comparison { case same, ours, foreign }

    private func comparison(of file: OutputFile, _ status: FileStatus) throws(FileSystemError) -> Comparison {
        guard status.kind == .file else { return .foreign }
        let recorded = manifests.compactMap { $0.files[file.path] }
        let isSameSize = file.contents.count == status.size
        guard isSameSize || recorded.contains(where: { $0.size == status.size }) else { return .foreign }
        guard let present = try fileSystem.mappedContents(of: "\(folder)/\(file.path)") else { return .ours }
        if isSameSize, file.contents.data == present { return .same }
        return recorded.contains(Fingerprint(of: present)) ? .ours : .foreign
    }

    /// Returns whether a file is unchanged since portico wrote it.
    func isOurs(_ path: String, _ status: FileStatus) throws(FileSystemError) -> Bool {
        try ownFingerprint(path, status) != nil
    }

    /// Returns a file's fingerprint if it is unchanged since portico wrote it.
    func ownFingerprint(_ path: String, _ status: FileStatus) throws(FileSystemError) -> Fingerprint? {
        let recorded = manifests.compactMap { $0.files[path] }
        guard status.kind == .file, recorded.contains(where: { $0.size == status.size }) else { return nil }
        guard let present = try fileSystem.mappedContents(of: "\(folder)/\(path)") else { return nil }
        let fingerprint = Fingerprint(of: present)
        return recorded.contains(fingerprint) ? fingerprint : nil
    }

    /// Records conflicts: a file where a folder is needed, or a folder's contents where a file is needed.
    private func settleConflicts(_ claimed: Set<String>, _ plan: inout PortalPlan) {
        let ownFolders = Set(claimed.flatMap(\.foldersAbove))
        func stands(_ path: String, inTheWayAs folder: Bool) -> Bool {
            if claimed.contains(path) || !folder && ownFolders.contains(path) { return true }
            return path.foldersAbove.contains(where: claimed.contains)
        }
        plan.conflicts += plan.carried.filter { stands($0, inTheWayAs: false) }
        plan.conflicts += plan.carriedFolders.filter { stands($0, inTheWayAs: true) }
        if let root = plan.old.root, root.kind != .folder { plan.conflicts.append("") }
        plan.conflicts = plan.conflicts.sortedByBytes
    }
}
