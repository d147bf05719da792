extension ProjectData {
    /// Notes the checksums of accepted files and of their evidence, which a snapshot keeps whether or not the author
    /// wrote them down. `checksum` returns that of a path as the author wrote it; nil if there is no such file.
    package mutating func noteChecksums(_ checksum: (String) -> String?) {
        for index in deliverables.indices { deliverables[index].noteChecksums(checksum) }
    }

    /// Removes them: a snapshot of an older schema has none.
    package mutating func forgetChecksums() { noteChecksums { _ in nil } }
}

extension Deliverable {
    package var hasChecksums: Bool { acceptance?.evidenceSHA256 != nil || files.contains { $0.sha256 != nil } }

    fileprivate mutating func noteChecksums(_ checksum: (String) -> String?) {
        guard status.isAccepted, let record = acceptance, version == nil || version == record.version else { return }
        for index in files.indices { files[index].sha256 = checksum(files[index].path) }
        acceptance?.evidenceSHA256 = record.evidence.flatMap(checksum)
    }
}
