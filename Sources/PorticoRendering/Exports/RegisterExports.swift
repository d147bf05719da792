import PorticoDiagnostics
internal import PorticoModel

/// The register for programs: a table, data, and the checksums of what was handed over.
struct RegisterExports: Sendable {
    let scope: ProjectScope

    static func csvPath(_ folder: String) -> String { PortalLayout.export("deliverables/register.csv", of: folder) }
    static func jsonPath(_ folder: String) -> String { PortalLayout.export("deliverables/register.json", of: folder) }
    /// In the portal's own folder, for its paths start there: `sha256sum -c SHA256SUMS`.
    static let sumsPath = "SHA256SUMS"

    var files: [OutputFile] {
        guard !scope.project.deliverables.isEmpty else { return [] }
        let folder = scope.project.folder
        return [
            OutputFile(path: Self.csvPath(folder), contents: .text(csv), source: "register"),
            OutputFile(path: Self.jsonPath(folder), contents: .text(json.canonicalText), source: "register"),
        ]
    }

    /// In the order of the register's page: what it is, where it stands, its dates, its acceptance, its files.
    private static let columns = [
        "id", "title", "type", "version", "status", "milestone", "owner", "approver", "baseline", "forecast",
        "submitted", "difference_days", "review_by", "accepted_on", "accepted_by", "files", "size", "sha256",
    ]

    private var csv: String { CSVText.table([Self.columns] + scope.project.deliverables.map(row)) }

    private func row(_ item: Deliverable) -> [String] {
        let files = files(of: item)
        return [
            item.id, item.title, item.type ?? "", item.version ?? "", item.status.rawValue, item.milestone ?? "",
            item.owner ?? "", item.approver ?? "", text(item.baseline), text(item.forecast), text(item.submitted),
            item.slip.map(String.init) ?? "", text(item.reviewBy), text(item.acceptance?.on), item.acceptance?.by ?? "",
            files.map(\.file.outputPath).joined(separator: " "),
            files.map { String($0.file.size) }.joined(separator: " "),
            files.map(\.file.sha256).joined(separator: " "),
        ]
    }

    private var json: JSONValue {
        .members(["deliverables": .list(scope.project.deliverables.map(object))])
    }

    private func object(_ item: Deliverable) -> JSONValue {
        let criteria = item.criteria.compactMap { scope.criteria[$0] } + item.ownCriteria
        return .members([
            "id": .text(item.id), "title": .text(item.title), "type": item.type.map(JSONValue.text),
            "version": item.version.map(JSONValue.text), "status": .text(item.status.rawValue),
            "milestone": item.milestone.map(JSONValue.text), "owner": item.owner.map(JSONValue.text),
            "approver": item.approver.map(JSONValue.text), "baseline": date(item.baseline),
            "forecast": date(item.forecast), "submitted": date(item.submitted),
            "difference_days": item.slip.map { JSONValue($0) }, "review_by": date(item.reviewBy),
            "criteria": criteria.isEmpty ? nil : .list(criteria.map(object)),
            "acceptance": item.acceptance.map(object), "files": .list(files(of: item).map(object)),
        ])
    }

    private func object(_ criterion: Criterion) -> JSONValue {
        .members([
            "id": .text(criterion.id), "text": .text(criterion.text), "measure": criterion.measure.map(JSONValue.text),
            "result": .text(criterion.result.rawValue), "measured": criterion.measured.map(JSONValue.text),
        ])
    }

    private func object(_ acceptance: Acceptance) -> JSONValue {
        .members([
            "version": .text(acceptance.version), "by": .text(acceptance.by), "on": date(acceptance.on),
            "method": acceptance.method.map { .text($0.rawValue) },
            "statement": acceptance.statement.map(JSONValue.text),
            "conditions": acceptance.conditions.map(JSONValue.text),
            "evidence": acceptance.evidence.flatMap { scope.handedOver.files[$0] }.map { .text($0.outputPath) },
            "sha256": acceptance.sha256.isEmpty ? nil : .list(acceptance.sha256.map { .text($0.lowercased()) }),
        ])
    }

    private func object(_ entry: (file: HandedOver.File, label: String?)) -> JSONValue {
        .members([
            "path": .text(entry.file.outputPath), "label": entry.label.map(JSONValue.text),
            "size": .number(Double(entry.file.size)), "sha256": .text(entry.file.sha256),
        ])
    }

    private func files(of item: Deliverable) -> [(file: HandedOver.File, label: String?)] {
        item.files.compactMap { attached in scope.handedOver.files[attached.path].map { ($0, attached.label) } }
    }

    private func text(_ date: CalendarDate?) -> String { date?.description ?? "" }
    private func date(_ date: CalendarDate?) -> JSONValue? { date.map { .text($0.description) } }

    /// A line for each file, as `sha256sum` writes and reads it; nil where nothing was handed over.
    static func sums(_ files: some Sequence<HandedOver.File>) -> String? {
        let lines = Set(files.map { "\($0.sha256)  \($0.outputPath)\n" })
        return lines.isEmpty ? nil : lines.sorted { $0.dropFirst(64) < $1.dropFirst(64) }.joined()
    }
}
