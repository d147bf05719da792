import PorticoDiagnostics
import PorticoModel

extension UpdateDraft {
    /// Everything but the headline and the why, each with what the author should know beside it.
    var frontMatter: String {
        var lines = ["---", "date: \(date)"]
        if kind != .weekly { lines.append("kind: \(kind.rawValue)") }
        if let author { lines.append("author: \(author)") }
        lines.append("health: \(proposed.rawValue)  # \(healthNote)")
        lines.append("headline:  # one sentence: what the sponsor should remember")
        lines.append("why:  # one sentence, with a number")
        if proposed.gravity > 0 { lines.append("path_to_green: \(pathToGreen)") }
        if !health.findings.isEmpty {
            let parts = health.findings.map { "\($0.dimension.rawValue): \($0.health.rawValue)" }
            lines.append("dimensions: {\(parts.joined(separator: ", "))}  # as the data have them")
        }
        lines.append("asks: [\(asks.map(\.id).joined(separator: ", "))]" + (asks.isEmpty ? "  # nothing needed" : ""))
        return (lines + ["---", ""]).joined(separator: "\n")
    }

    private var author: String? {
        former?.author ?? client.people.first { $0.side == .supplier }?.id
    }

    /// What the data say; where they say nothing, what was said last.
    private var proposed: Health {
        if kind == .closure { return .complete }
        return health.overall ?? former?.health ?? .onTrack
    }

    /// `the data say at_risk: schedule 14 (M3); last time on_track`
    private var healthNote: String {
        let numbers = health.findings.filter { $0.health.gravity > 0 }.map { finding in
            let number = JSONValue.number(finding.value).canonicalText.dropLast()
            return "\(finding.dimension.rawValue) \(number)" + (finding.item.map { " (\($0))" } ?? "")
        }
        let computed = health.overall.map { "the data say \($0.rawValue)" } ?? "the data say nothing"
        let last = former.map { "; last time \($0.health.rawValue)" } ?? ""
        return computed + (numbers.isEmpty ? "" : ": " + numbers.joined(separator: ", ")) + last
    }

    /// The dates by which the slipped milestones are now expected, else nothing; last week's only beside it, for what was
    /// promised then is to be said anew.
    private var pathToGreen: String {
        let slipped = project.plan.milestones.filter { $0.actual == nil && ($0.slip ?? 0) > 0 }
        let dates = slipped.map { words(.by, ["item": $0.title, "date": words.date($0.expected)]) }.joined(
            separator: "; "
        )
        let last = former?.pathToGreen.map { "last time: \(Self.onOneLine($0))" }
        return (dates.isEmpty ? "" : quoted(dates + ".") + " ") + " # \(last ?? "what, who and by when")"
    }

    /// Open actions of the client's.
    private var asks: [Action] {
        project.raid.actions.filter { $0.side == .client && $0.done == nil && ($0.asked.map { $0 <= date } ?? true) }
            .sorted { ($0.due?.dayNumber ?? .max, $0.id) < ($1.due?.dayNumber ?? .max, $1.id) }
    }

    /// A YAML text in double quotes.
    private func quoted(_ text: String) -> String {
        "\"" + Self.onOneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
