import PorticoDiagnostics
import PorticoModel

struct AcceptedFileChanged: Rule {
    let name = "accepted-file-changed"
    let severity = Diagnostic.Severity.error
    let summary = "The files of an accepted version are the ones that were accepted"
    let explanation = """
        If the acceptance record has checksums (`sha256`), every file of the deliverable must have one of them, and \
        each checksum must be that of a file or of the evidence. The rule checks accepted deliverables whose current \
        version is the accepted one, except when --as-of shows an older week.
        """
    let fix = "restore the accepted file; if you are still writing the record, copy the checksum"
    let source: String? = "PMBOK Guide: configuration management keeps approved items unchanged"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted, files: [{path: «files/D-07.txt»}],
        → files/D-07.txt is not the file that was accepted with D-07: its SHA-256 is b4935894c8ce16bde67bbffc672428b1533c4f1e1e8b1ce21a2933183db6bfa5
               acceptance: {version: "1.1", by: j.doe, on: 2026-03-12, method: email, statement: Accepted.,
        -                   sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}}
        +                   sha256: b4935894c8ce16bde67bbffc672428b1533c4f1e1e8b1ce21a2933183db6bfa5}}
        files/D-07.txt
          …
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.dates.asOf == nil else { return [] }
        return input.project.deliverables.flatMap { deliverable -> [RuleFinding] in
            guard deliverable.status.isAccepted, let record = deliverable.acceptance, !record.sha256.isEmpty,
                deliverable.version == nil || deliverable.version == record.version
            else { return [] }
            return findings(about: deliverable, record, input)
        }
    }

    private func findings(about deliverable: Deliverable, _ record: Acceptance, _ input: RuleInput) -> [RuleFinding] {
        let recorded = record.sha256.map { $0.lowercased() }
        let files = deliverable.files.compactMap { file in sum(of: file.path, input).map { (file: file, sum: $0) } }
        // A missing file is reported where it is named.
        guard files.count == deliverable.files.count else { return [] }
        let changed = files.filter { !recorded.contains($0.sum) }.map { file, sum in
            RuleFinding(
                file.provenance,
                at: "path",
                in: deliverable.provenance,
                "\(file.path) is not the file that was accepted with \(deliverable.id): its SHA-256 is \(sum)",
                related: [.init(place: record.provenance.place(of: "sha256"), message: "the accepted files")]
            )
        }
        guard changed.isEmpty else { return changed }
        let present = files.map(\.sum) + [record.evidence.flatMap { sum(of: $0, input) }].compactMap(\.self)
        return recorded.enumerated().filter { !present.contains($0.element) }.map { index, sum in
            RuleFinding(
                record.provenance,
                at: ["sha256.\(index)", "sha256"],
                in: deliverable.provenance,
                "no file of \(deliverable.id) and no evidence has the recorded SHA-256 \(sum.prefix(12))…"
            )
        }
    }

    /// Returns nil if the file does not exist.
    private func sum(of path: String, _ input: RuleInput) -> String? {
        let base = [input.portal.slug, input.project.folder].filter { !$0.isEmpty }.joined(separator: "/")
        return ContentPath.resolve(path, from: base).flatMap { input.portal.assets[$0]?.sha256 }
    }
}
