package import PorticoDiagnostics
import PorticoModel

/// What is checked while files are read, listed and explained on a terminal.
package enum CheckText {
    /// A line a decoding check: name and summary, in columns.
    package static var list: String { columns(CheckEntry.all.map { ($0.check.name, $0.check.summary) }) }

    /// The same for all other checks, a heading before each group.
    package static func otherLists(_ checks: [Check]) -> String {
        Check.Topic.listed.map { topic in
            "\n\(topic.title):\n\n"
                + columns(checks.about(topic).map { ("\($0.name) (\($0.severity.rawValue))", $0.summary) })
        }.joined()
    }

    /// A check of another part, with what to do, and whether a setting can change it.
    package static func page(of check: Check, isChangeable: Bool) -> String {
        "\(check.name) (\(check.severity.rawValue))\n\n\(check.summary).\n\nWhat to do: \(check.fix).\n\n"
            + (isChangeable
                ? "To change it, in client.yml or portico.yml:  rules: {\(check.name): {severity: ignore, reason: …}}\n"
                : "It cannot be changed.\n")
    }

    /// One check with the example that breaks it and what is said of it.
    package static func page(of entry: CheckEntry) -> String {
        var text = "\(entry.check.name) (error)\n\n\(entry.check.summary).\n\nThis is found:\n\n  \(entry.path)\n"
        let lines = entry.example.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(12)
        for line in lines where line.count < 200 { text += line.isEmpty ? "\n" : "    \(line)\n" }
        let place = entry.example.marked.map { "\(entry.path):\($0.start.line):\($0.start.column): " } ?? ""
        return text + "\n  → \(place)\(entry.message)\n\nIt keeps the file from being read, and cannot be changed.\n"
    }

    private static func columns(_ rows: [(name: String, summary: String)]) -> String {
        let width = rows.map(\.name.count).max() ?? 0
        return rows.map { name, summary in
            "\(name)\(String(repeating: " ", count: width - name.count))  \(summary)\n"
        }.joined()
    }
}
