import PorticoDiagnostics
internal import PorticoModel

/// The register for other programs: a table, data, and the checksums of the files handed over.
struct RegisterExports: Sendable {
    let scope: ProjectScope

    static func csvPath(_ folder: String) -> String { PortalLayout.export("deliverables/register.csv", of: folder) }
    static func jsonPath(_ folder: String) -> String { PortalLayout.export("deliverables/register.json", of: folder) }
    /// The path of the checksums. They are in the portal's own folder, because the paths in the list start there:
    /// `sha256sum -c SHA256SUMS`.
    static let sumsPath = "SHA256SUMS"

    var files: [OutputFile] {
        guard !scope.project.deliverables.isEmpty else { return [] }
        let folder = scope.project.folder
        let item = scope.project.deliverables.first?.provenance
        func source(_ name: String) -> OutputSource { scope.portal.source(name, of: scope.project, from: item) }
        return [
            OutputFile(path: Self.csvPath(folder), contents: .text(csv), source: source("the register as CSV")),
            OutputFile(
                path: Self.jsonPath(folder),
                contents: .text(json.canonicalText),
                source: source("the register as JSON")
            ),
        ]
    }

    /// The columns in the order of the register's page: identity, state, dates, acceptance, files. Declared fields that
    /// are not named here come last.
    private static let columns: [ExportColumn] = {
        var columns = shown.map { $0 == difference.name ? difference : ExportColumn(field: $0) }
        columns += handover
        let known = notExported.union(shown)
        let others = Deliverable.fields.leaves.filter { !$0.facts.isCorrection }.map { $0.facts.path }
            .filter { !known.contains($0) }
        return columns + others.map { ExportColumn(field: $0) }
    }()

    private static let shown = [
        "id", "title", "type", "version", "status", "milestone", "owner", "approver", "baseline", "forecast",
        "submitted", "difference_days", "review_by",
    ]

    /// Fields of a deliverable that its page shows but that the exports omit or contain in another form.
    static let notExported: Set<String> = [
        "summary", "criteria", "own_criteria", "files", "pages", "history", "acceptance",
    ]

    /// The days from the baseline.
    private static let difference = ExportColumn("difference_days") { item, exports in
        item.deviation(at: exports.scope.statusDate).map { JSONValue($0) }
    }

    private static let handover = [
        ExportColumn("accepted_on", isData: false) { item, _ in item.acceptance.map { JSONValue($0.on) } },
        ExportColumn("accepted_by", isData: false) { item, _ in item.acceptance.map { JSONValue.text($0.by) } },
        ExportColumn("files", isData: false) { item, exports in
            .list(exports.files(of: item).map { JSONValue.text($0.file.outputPath) })
        },
        ExportColumn("size", isData: false) { item, exports in
            .list(exports.files(of: item).map { JSONValue($0.file.size) })
        },
        ExportColumn("sha256", isData: false) { item, exports in
            .list(exports.files(of: item).map { JSONValue.text($0.file.sha256) })
        },
    ]

    private var csv: String {
        let rows = scope.project.deliverables.map { item in
            Self.columns.map { $0.value(item, self)?.plainText ?? "" }
        }
        return CSVText.table([Self.columns.map(\.name)] + rows)
    }

    private var json: JSONValue {
        .members(["deliverables": .list(scope.project.deliverables.map(object))])
    }

    private func object(_ item: Deliverable) -> JSONValue {
        let criteria = item.criteria.compactMap { scope.criteria[$0] } + item.ownCriteria
        var members: [String: JSONValue?] = [
            "criteria": criteria.isEmpty ? nil : .list(criteria.map(object)),
            "acceptance": item.acceptance.map(object), "files": .list(files(of: item).map(object)),
        ]
        for column in Self.columns where column.isData { members[column.name] = column.value(item, self) }
        return .members(members)
    }

    private func object(_ criterion: Criterion) -> JSONValue {
        .members([
            "id": .text(criterion.id), "text": .text(criterion.text), "measure": criterion.measure.map(JSONValue.text),
            "result": .text(criterion.result.rawValue), "measured": criterion.measured.map(JSONValue.text),
        ])
    }

    private func object(_ acceptance: Acceptance) -> JSONValue {
        .members([
            "version": .text(acceptance.version), "by": .text(acceptance.by), "on": JSONValue(acceptance.on),
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

    fileprivate func files(of item: Deliverable) -> [(file: HandedOver.File, label: String?)] {
        item.files.compactMap { attached in scope.handedOver.files[attached.path].map { ($0, attached.label) } }
    }

    /// Returns one line per file in the format of `sha256sum`, or nil if nothing was handed over.
    static func sums(_ files: some Sequence<HandedOver.File>) -> String? {
        let lines = Set(files.map { "\($0.sha256)  \($0.outputPath)\n" })
        return lines.isEmpty ? nil : lines.sorted { $0.dropFirst(64) < $1.dropFirst(64) }.joined()
    }
}

/// A column of the register's table, with its name.
private struct ExportColumn: Sendable {
    let name: String
    /// Whether the register's JSON contains the value under the same name.
    let isData: Bool
    let value: @Sendable (Deliverable, RegisterExports) -> JSONValue?

    init(
        _ name: String,
        isData: Bool = true,
        _ value: @escaping @Sendable (Deliverable, RegisterExports) -> JSONValue?
    ) {
        self.name = name
        self.isData = isData
        self.value = value
    }

    /// Creates the column of a declared field.
    init(field path: String) {
        let field = Deliverable.fields.field(path)
        self.init(path) { item, _ in field?.json(of: item) }
    }
}
