package import PorticoDiagnostics
import PorticoModel

/// Writes `Documentation/Rules.md` from the rules themselves.
package enum RuleManual {
    /// Returns the whole page. `checks` are all checks except rules.
    package static func markdown(checks: [Check]) throws(MalformedExample) -> String {
        var text = introduction + Rules.groups.map(listing).joined() + list(of: checks)
        for rule in Rules.groups.flatMap(\.rules) { text += try page(rule) }
        return text
    }

    /// Returns the list of all checks except rules.
    private static func list(of checks: [Check]) -> String {
        var text = """
            ## Checks

            Findings can also have one of these names. These checks are not rules. Most of them mean that something
            cannot be read or published, so they are always errors. You can change warnings and notes in `rules:`, as
            for a rule. `portico rules NAME` explains one.


            """
        text += "### \(Check.Topic.reading.title)\n\n| check | counts as | requirement |\n|---|---|---|\n"
        text += checks.filter { $0.topic == .reading }.map { "| \($0.name) | error | \(cell($0.summary)) |\n" }.joined()
        for topic in Check.Topic.listed {
            text += "\n### \(topic.title)\n\n| check | counts as | requirement | what to do |\n|---|---|---|---|\n"
            text += checks.about(topic).map { check in
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

            Every build checks the data against these \(Rules.all.count) rules (\(counts.inWords)).
            Errors stop it; warnings do with `--strict`; notes are advice. `portico rules` lists them, and
            `portico rules NAME` explains one.

            **Silence a single finding** with `allow` on the item, and give the reason for whoever reads the file next:

            ```yaml
            - id: M3
              title: Pilot accepted
              allow: {forecast-without-reason: Agreed in the steering meeting of 5 March}
            ```

            **Change a rule** for one client in `client.yml`, or for all in `portico.yml`; the client's setting
            takes precedence. `ignore` switches the rule off. A reason is required:

            ```yaml
            rules:
              invoice-unpaid: {severity: ignore, reason: The contract allows sixty days}
              headline-percentage: {severity: error, reason: House style}
            ```

            Examples without their own `client.yml` use this one:

            ```yaml
            \(RuleExample.client.text)
            ```


            """
    }

    private static func listing(_ group: RuleGroup) -> String {
        let rows = group.rules.map { "| [\($0.name)](#\($0.name)) | \($0.severity.rawValue) | \(cell($0.summary)) |\n" }
        return "## \(group.title)\n\n| rule | counts as | requirement |\n|---|---|---|\n\(rows.joined())\n"
    }

    private static func page(_ rule: any Rule) throws(MalformedExample) -> String {
        let examples = try rule.examples()
        var text =
            "### \(rule.name)\n\n*\(rule.severity.rawValue.capitalizedFirst).* \(rule.summary).\n\n\(rule.explanation)\n\n"
        text += "**What to do:** \(rule.fix).\n\n"
        if let source = rule.source { text += "**Source:** \(source).\n\n" }
        text += "Reported:\n\n\(example(examples.breaking))"
        if let finding = examples.breaking.finding { text += "> \(finding.description.quoted)\n\n" }
        return text + "Not reported:\n\n\(example(examples.passing))"
    }

    private static func example(_ example: RuleExample) -> String {
        let notes = example.circumstances.sentences.joined(separator: " ")
        return (notes.isEmpty ? "" : notes + "\n\n")
            + example.files.map { file in
                file.isAttachment
                    ? "`\(file.path)`\n\n" : "`\(file.path)`\n\n````\(file.language)\n\(file.text)\n````\n\n"
            }.joined()
    }

    private static func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    /// The text as inline code, so that nothing in it is read as Markdown.
    fileprivate var quoted: String { "`\(self)`" }
}
