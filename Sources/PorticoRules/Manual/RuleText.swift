import PorticoDiagnostics
import PorticoModel

/// Lists and explains rules on a terminal.
package enum RuleText {
    /// Returns one line per rule, with name, severity and summary in columns.
    package static func list(_ rules: [any Rule]) -> String {
        let nameWidth = rules.map(\.name.count).max() ?? 0
        let severityWidth = rules.map(\.severity.rawValue.count).max() ?? 0
        return rules.map { rule in
            "\(padded(rule.name, nameWidth))  \(padded(rule.severity.rawValue, severityWidth))  \(rule.summary)\n"
        }.joined()
    }

    /// Returns the full explanation of one rule in lines of at most `width` characters; examples are not wrapped.
    package static func page(of rule: any Rule, width: Int = 80) throws(MalformedExample) -> String {
        let examples = try rule.examples()
        var text = "\(rule.name) (\(rule.severity.rawValue))\n\n\(wrapped(rule.summary + ".", width))\n"
        text += "\n\(wrapped(rule.explanation, width))\n\n\(wrapped("What to do: \(rule.fix).", width))\n"
        if let source = rule.source { text += "\n\(wrapped("Source: \(source).", width))\n" }
        text += "\nReported:\n\n\(example(examples.breaking))"
        if let finding = examples.breaking.finding { text += "\n  → \(finding)\n" }
        text += "\nNot reported:\n\n\(example(examples.passing))"
        return text + "\nTo silence one finding, add to the item:  allow: {\(rule.name): the reason}\n"
    }

    private static func example(_ example: RuleExample) -> String {
        let notes = example.circumstances.sentences.map { "  \($0)\n" }.joined()
        let files = example.files.map { file -> String in
            guard !file.isAttachment else { return "  \(file.path)\n" }
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            return "  \(file.path)\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        }
        return notes + files.joined(separator: "\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func wrapped(_ text: String, _ width: Int) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
