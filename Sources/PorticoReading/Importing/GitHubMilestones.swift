package import Foundation
import PorticoModel

/// Reads milestones from GitHub's API: `gh api repos/OWNER/NAME/milestones?state=all`.
/// Source: GitHub REST API, "List milestones".
package enum GitHubMilestones {
    private struct Entry: Decodable {
        var number: Int
        var title: String
        var description: String?
        var state: String?
        var dueOn: String?
        var closedAt: String?
        var openIssues: Int?

        enum CodingKeys: String, CodingKey {
            case number, title, description, state
            case dueOn = "due_on"
            case closedAt = "closed_at"
            case openIssues = "open_issues"
        }
    }

    /// Reads the milestones. Due dates become baselines, and closing dates actual dates. GitHub stores due dates as
    /// early hours of the day in UTC: `2026-04-11T07:00:00Z` → 11 April. Throws if the JSON is not such a list.
    package static func read(_ json: Data) throws(ImportProblem) -> ImportedPlan {
        let entries: [Entry]
        do {
            entries = try JSONDecoder().decode([Entry].self, from: json)
        } catch {
            throw ImportProblem("this is not a list of GitHub milestones: each must have a number and a title")
        }
        var plan = ImportedPlan()
        for entry in entries.sorted(by: { ($0.dueOn ?? "9", $0.number) < ($1.dueOn ?? "9", $1.number) }) {
            var milestone = Milestone(id: "M\(entry.number)", title: entry.title, provenance: .pending)
            let name = "M\(entry.number) \"\(entry.title)\""
            milestone.baseline = plan.day(entry.dueOn, "the due date of \(name)")
            if entry.state == "closed" { milestone.actual = plan.day(entry.closedAt, "the day \(name) was closed") }
            if entry.state == "closed", entry.closedAt == nil {
                plan.leftOut.append("the closing date of \(name): it has none")
            }
            plan.milestones.append(milestone)
            plan.leftOut += leftOut(of: entry)
        }
        return plan
    }

    private static func leftOut(of entry: Entry) -> [String] {
        var result: [String] = []
        let name = "M\(entry.number) \"\(entry.title)\""
        if let words = entry.description, !words.isEmpty {
            result.append("the description of \(name): \(words.shortened(to: 120))")
        }
        if entry.dueOn == nil { result.append("the date of \(name): it has none on GitHub") }
        if let open = entry.openIssues, open > 0 {
            result.append("\(open) open issue\(open == 1 ? "" : "s") of \(name)")
        }
        return result
    }
}
