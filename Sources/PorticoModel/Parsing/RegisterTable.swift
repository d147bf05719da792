/// The registers that may be kept as a spreadsheet instead: a file named after the list it stands for.
enum RegisterTable {
    /// `deliverables.csv`, `risks.csv`…
    static let fileNames: [String] = lists.map { "\($0.key).csv" }.sorted()

    /// Each list's key and the data file it else stands in.
    static let lists: [String: String] = [
        "phases": "plan.yml", "milestones": "plan.yml", "payments": "plan.yml",
        "deliverables": "deliverables.yml",
        "risks": "raid.yml", "assumptions": "raid.yml", "issues": "raid.yml", "dependencies": "raid.yml",
        "decisions": "raid.yml", "actions": "raid.yml", "change_requests": "raid.yml",
        "kpis": "kpis.yml", "windows": "maintenance.yml", "checklist": "handover.yml", "access": "handover.yml",
        "terms": "glossary.yml", "people": "client.yml",
    ]
}
