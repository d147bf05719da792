import PorticoDiagnostics
import PorticoModel

/// The registers that may be kept as spreadsheets, each in a file named after its list.
enum RegisterFiles {
    /// `deliverables.csv`, `risks.csv`…
    static let fileNames: [String] = lists.map { "\($0.key).csv" }.sorted()

    /// The key of each list, and the data file that otherwise contains it.
    static let lists: [String: String] = [
        "phases": "plan.yml", "milestones": "plan.yml", "payments": "plan.yml",
        "deliverables": "deliverables.yml",
        "risks": "raid.yml", "assumptions": "raid.yml", "issues": "raid.yml", "dependencies": "raid.yml",
        "decisions": "raid.yml", "actions": "raid.yml", "change_requests": "raid.yml",
        "kpis": "kpis.yml", "windows": "maintenance.yml", "checklist": "handover.yml", "access": "handover.yml",
        "terms": "glossary.yml", "people": "client.yml",
    ]

    /// Other names that authors may give to a register's file.
    static let otherNames = [
        "glossary": "terms", "maintenance": "windows", "handover": "checklist", "changes": "change_requests",
        "register": "deliverables", "plan": "milestones", "raid": "risks",
    ]

    /// Returns the diagnostic for a list that is in both files.
    static func twice(_ key: String, in file: SourceFile) -> Diagnostic {
        DecodingProblem(
            .registerTwice,
            "the \(key.map { $0 == "_" ? " " : String($0) }.joined()) are also in \(lists[key] ?? "another file")",
            explanation: "keep a register in one file only, so that nobody reads the wrong one",
            fix: "delete one of the two"
        ).diagnostic(at: SourceRange(file: file.path, line: 1))
    }
}
