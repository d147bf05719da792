import PorticoDiagnostics
package import PorticoModel

/// A plan read from another tool's export.
package struct ImportedPlan: Sendable {
    package var phases: [Phase] = []
    package var milestones: [Milestone] = []
    /// What could not be converted, one sentence each.
    package var leftOut: [String] = []
    /// Whether a date could not be read, so that the plan differs from the other tool's.
    package private(set) var hasLostDates = false

    init() {}

    /// Returns the date in `text`, in ISO form with or without a time. Records an invalid date under `name`.
    mutating func day(_ text: String?, _ name: @autoclosure () -> String) -> CalendarDate? {
        guard let text else { return nil }
        if let date = CalendarDate(iso: text.prefix(10)) { return date }
        loseDate("\(name()): \(text.shortened(to: 40))")
        return nil
    }

    /// Records a date that could not be read.
    mutating func loseDate(_ words: String) {
        leftOut.append(words)
        hasLostDates = true
    }
}

/// The reason why an export cannot be read at all.
package struct ImportProblem: Error, Sendable, Hashable {
    package var message: String

    package init(_ message: String) {
        self.message = message
    }
}

extension ImportedPlan {
    /// Returns a `plan.yml` with everything that was converted, and with comments at the top for everything that was
    /// not.
    ///
    /// `origin` appears on the first line: `GitHub milestones`.
    package func yaml(from origin: String) -> String {
        var lines = [
            "# Imported from \(origin). Promised dates are in baseline. Mark the most important milestones with key: true."
        ]
        lines += leftOut.map { "# Not converted: \($0.commentForYAML)" }
        if !phases.isEmpty { lines += ["", "phases:"] + phases.flatMap(lines(of:)) }
        lines += ["", milestones.isEmpty ? "milestones: []" : "milestones:"] + milestones.flatMap(lines(of:))
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of phase: Phase) -> [String] {
        var lines = ["  - id: \(phase.id)", "    title: \(YAMLText.scalar(phase.title))"]
        for (key, span) in [("baseline", phase.baseline), ("forecast", phase.forecast), ("actual", phase.actual)] {
            let ends = [span.start.map { "start: \($0)" }, span.finish.map { "finish: \($0)" }].compactMap(\.self)
            if !ends.isEmpty { lines.append("    \(key): {\(ends.joined(separator: ", "))}") }
        }
        return lines
    }

    private func lines(of milestone: Milestone) -> [String] {
        var lines = ["  - id: \(milestone.id)", "    title: \(YAMLText.scalar(milestone.title))"]
        if let phase = milestone.phase { lines.append("    phase: \(phase)") }
        if milestone.isKey { lines.append("    key: true") }
        if !milestone.dependsOn.isEmpty {
            lines.append("    depends_on: [\(milestone.dependsOn.joined(separator: ", "))]")
        }
        let dates = [("baseline", milestone.baseline), ("forecast", milestone.forecast), ("actual", milestone.actual)]
        for case (let key, let date?) in dates { lines.append("    \(key): \(date)") }
        if let reason = milestone.reason { lines.append("    reason: \(YAMLText.scalar(reason))") }
        return lines
    }
}

/// Writes text as YAML that every reader reads as the same text.
enum YAMLText {
    /// Returns plain text if that is safe, otherwise text in double quotes: `Pilot accepted`, `"Yes: now"`.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : text.quotedForYAML
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        guard text.last?.isWhitespace == false else { return false }
        let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        guard !words.contains(text.lowercased()) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_.()/'".unicodeScalars.contains(scalar)
        }
    }
}
