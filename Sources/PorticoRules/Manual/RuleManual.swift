package import PorticoDiagnostics
import PorticoModel

/// `Documentation/Rules.md`, made of the rules themselves.
package enum RuleManual {
    /// The whole page; `readingChecks` are those made while data is read.
    package static func markdown(readingChecks: [RuleDescription]) -> String {
        introduction + Rules.groups.map(listing).joined() + checks(readingChecks)
            + Rules.groups.flatMap(\.rules).map(page).joined()
    }

    /// Everything else that a finding can be called.
    private static func checks(_ readingChecks: [RuleDescription]) -> String {
        var text = """
            ## Checks

            Findings carry these names too. They are no rules: most stand for something that cannot be read or published as it is,
            and stay errors. Warnings and notes among them are changed in `rules:` like a rule. `portico rules NAME` explains one.


            """
        text += "### While data is read\n\n| check | counts as | what must hold |\n|---|---|---|\n"
        text += readingChecks.map { "| \($0.name) | error | \(cell($0.summary)) |\n" }.joined()
        for (title, checks) in CheckCatalogue.groups {
            text += "\n### \(title)\n\n| check | counts as | what must hold | what to do |\n|---|---|---|---|\n"
            text += checks.map { check in
                "| \(check.name) | \(check.severity.rawValue) | \(cell(check.summary)) | \(cell(check.fix)) |\n"
            }.joined()
        }
        return text + "\n"
    }

    private static var introduction: String {
        let counts = [("error", "errors"), ("warning", "warnings"), ("note", "notes")].map { severity, plural in
            "\(Rules.all.filter { $0.severity.rawValue == severity }.count) \(plural)"
        }
        return """
            # Rules

            <!-- Made by the tests from Sources/PorticoRules: PORTICO_RECORD=1 swift test --filter RuleManual -->

            Every build holds the data against these \(Rules.all.count) rules (\(counts.inWords)). Errors stop it; warnings do with
            `--strict`; notes are advice. `portico rules` lists them, `portico rules NAME` explains one.

            **Silence a single finding** beside the item, with the reason that whoever reads the file next will ask for:

            ```yaml
            - id: M3
              title: Pilot accepted
              allow: {forecast-without-reason: Agreed in the steering meeting of 5 March}
            ```

            **Change a rule** for one client in `client.yml`, or for all in `portico.yml`; the client's word wins. `ignore` switches it
            off; the reason must be given:

            ```yaml
            rules:
              invoice-unpaid: {severity: ignore, reason: The contract allows sixty days}
              headline-percentage: {severity: error, reason: House style}
            ```

            In the examples, `client.yml` is this where nothing else is shown:

            ```yaml
            \(RuleExample.client.text)
            ```


            """
    }

    private static func listing(_ group: RuleGroup) -> String {
        let rows = group.rules.map { "| [\($0.name)](#\($0.name)) | \($0.severity.rawValue) | \(cell($0.summary)) |\n" }
        return "## \(group.title)\n\n| rule | counts as | what must hold |\n|---|---|---|\n\(rows.joined())\n"
    }

    private static func page(_ rule: any Rule) -> String {
        var text =
            "### \(rule.name)\n\n*\(rule.severity.rawValue.capitalizedFirst).* \(rule.summary).\n\n\(rule.explanation)\n\n"
        text += "**What to do:** \(rule.fix).\n\n"
        if let source = rule.source { text += "**Source:** \(source).\n\n" }
        text += "This is found:\n\n\(example(rule.breaking))"
        if let finding = rule.breaking.finding { text += "> \(finding.quoted)\n\n" }
        return text + "This is not:\n\n\(example(rule.passing))"
    }

    private static func example(_ example: RuleExample) -> String {
        let notes = example.circumstances.isEmpty ? "" : example.circumstances.joined(separator: " ") + "\n\n"
        return notes
            + example.files.map { file in
                file.isAttachment
                    ? "`\(file.path)`\n\n" : "`\(file.path)`\n\n````\(file.language)\n\(file.text)\n````\n\n"
            }.joined()
    }

    private static func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    /// In code marks, so that nothing in it is taken for Markdown.
    fileprivate var quoted: String { "`\(self)`" }
}
