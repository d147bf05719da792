package import PorticoDiagnostics
import PorticoModel

/// Lists and explains the decoding checks on a terminal.
package enum CheckText {
    /// One line per decoding check, with name and summary in columns.
    package static var list: String { columns(CheckEntry.all.map { ($0.check.name, $0.check.summary) }) }

    /// Returns the same list for all other checks, with a heading for each group.
    package static func otherLists(_ checks: [Check]) -> String {
        Check.Topic.listed.map { topic in
            "\n\(topic.title):\n\n"
                + columns(checks.about(topic).map { ("\($0.name) (\($0.severity.rawValue))", $0.summary) })
        }.joined()
    }

    /// Returns the explanation of a check from another part of Portico, with its fix. If a setting can change the
    /// check, says how.
    package static func page(of check: Check, isChangeable: Bool) -> String {
        "\(check.name) (\(check.severity.rawValue))\n\n\(check.summary).\n\nWhat to do: \(check.fix).\n\n"
            + (isChangeable
                ? "To change it, in client.yml or portico.yml:  rules: {\(check.name): {severity: ignore, reason: …}}\n"
                : "This check cannot be changed.\n")
    }

    /// Returns the explanation of a check with an example that breaks it and the resulting message.
    package static func page(of entry: CheckEntry) -> String {
        var text = "\(entry.check.name) (error)\n\n\(entry.check.summary).\n\nFor example:\n\n  \(entry.path)\n"
        let lines = entry.example.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(12)
        for line in lines where line.count < 200 { text += line.isEmpty ? "\n" : "    \(line)\n" }
        let place = entry.example.marked.map { "\(entry.path):\($0.start.line):\($0.start.column): " } ?? ""
        return text + "\n  → \(place)\(entry.message)\n\nThe file cannot be read, so this check cannot be changed.\n"
    }

    private static func columns(_ rows: [(name: String, summary: String)]) -> String {
        let width = rows.map(\.name.count).max() ?? 0
        return rows.map { name, summary in
            "\(name)\(String(repeating: " ", count: width - name.count))  \(summary)\n"
        }.joined()
    }
}
