import PorticoDiagnostics
import PorticoModel

extension UpdateDraft {
    /// The front matter with everything except headline and reason, and comments for the author.
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
            lines.append("dimensions: {\(parts.joined(separator: ", "))}  # calculated from the data")
        }
        lines.append("asks: [\(asks.map(\.id).joined(separator: ", "))]" + askNote)
        return (lines + ["---", ""]).joined(separator: "\n")
    }

    private var author: String? {
        former?.author ?? client.people.first { $0.side == .supplier }?.id
    }

    /// The health calculated from the data or, if there is none, the one reported last. A closure is complete only if
    /// nothing is open.
    private var proposed: Health {
        if kind == .closure, openWork.isEmpty { return .complete }
        return health.overall ?? former?.health ?? .onTrack
    }

    private var openWork: [String] { kind == .closure ? OpenWork(project).ids : [] }

    /// The comment that explains the health to the author: `calculated: at_risk: schedule 14 (M3); last time on_track`.
    private var healthNote: String {
        let numbers = health.findings.filter { $0.health.gravity > 0 }.map { finding in
            let number = JSONValue.number(finding.value).canonicalText.dropLast()
            let limit = finding.decisiveLimit.map { "limit \(JSONValue.number($0).canonicalText.dropLast())" }
            let named = [finding.item, limit].compactMap(\.self).joined(separator: ", ")
            return "\(finding.dimension.rawValue) \(number)" + (named.isEmpty ? "" : " (\(named))")
        }
        let computed = health.overall.map { "calculated: \($0.rawValue)" } ?? "nothing to calculate from"
        let last = former.map { "; last time \($0.health.rawValue)" } ?? ""
        let open = openWork.isEmpty ? "" : "; still open: \(openWork.joined(separator: ", "))"
        return computed + (numbers.isEmpty ? "" : ": " + numbers.joined(separator: ", ")) + last + open
    }

    /// What addresses the causes, or nothing. Last week's text appears only as a comment, because the author must
    /// restate promises.
    private var pathToGreen: String {
        let steps = PathToGreen(project: project, client: client, date: date, health: health, words: words).steps
        let last = former?.pathToGreen.map { "last time: \(Self.onOneLine($0))" }
        let proposal = steps.isEmpty ? "" : quoted(steps.joined(separator: "; ") + ".") + " "
        return proposal + " # \(last ?? "what, who and by when")"
    }

    /// Reviews are asks without being named.
    private var askNote: String {
        let reviews = project.deliverables.filter { $0.awaitsClient(among: client.people) }.map(\.id)
        if !reviews.isEmpty { return "  # and the review of \(reviews.joined(separator: ", ")), which needs no entry" }
        return asks.isEmpty ? "  # nothing needed" : ""
    }

    /// The client's open actions.
    private var asks: [Action] {
        project.raid.actions.filter { $0.side == .client && $0.done == nil && ($0.asked.map { $0 <= date } ?? true) }
            .sorted { ($0.due?.dayNumber ?? .max, $0.id) < ($1.due?.dayNumber ?? .max, $1.id) }
    }

    /// A YAML text in double quotes.
    private func quoted(_ text: String) -> String {
        Self.onOneLine(text).quotedForYAML
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").commentForYAML
    }
}
