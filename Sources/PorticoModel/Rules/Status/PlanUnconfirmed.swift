import PorticoDiagnostics

struct PlanUnconfirmed: Rule {
    let name = "plan-unconfirmed"
    let severity = Diagnostic.Severity.warning
    let summary = "What was planned last week is confirmed, moved or taken out"
    let explanation = """
        `portico new status` puts last week's plan under Done as a checklist. A box that is not ticked there tells the \
        client of something as done that is not. Only the newest update is looked at, and in it what stands under Done \
        or Delivered, else under its first heading.
        """
    let fix = "tick it with [x], move it under Next, or delete it"
    let breaking = RuleExample(
        .update(
            "2026-03-13",
            """
            health: on_track
            headline: The import runs; nothing is late.
            """,
            body: """
                ## Done

                - [x] Forms drawn
                - [ ] Import tried with old records
                """
        ),
        finding: "status/2026-03-13.md:10:1: \"Import tried with old records\" stands under Done and is not ticked"
    )
    let passing = RuleExample(
        .update(
            "2026-03-13",
            """
            health: on_track
            headline: The import runs; nothing is late.
            """,
            body: """
                ## Done

                - [x] Forms drawn

                ## Next

                - [ ] Import tried with old records
                """
        )
    )

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, let done = input.parts(of: update, holding: "[ ]")?.done else { return [] }
        return done.lines.filter { !$0.isCode }.compactMap { line in
            guard let words = line.text.openBox else { return nil }
            var finding = RuleFinding(
                update.provenance,
                "\"\(words.shortened(to: 60))\" stands under \(done.heading.shortened(to: 30)) and is not ticked"
            )
            finding.place = SourceRange(file: update.sourcePath, line: line.number)
            return finding
        }
    }
}

extension RuleInput {
    /// An update's text as it stands in its file; nil where that is not at hand, or does not hold `mark`.
    func parts(of update: StatusUpdate, holding mark: String) -> UpdateParts? {
        guard let text = texts[update.sourcePath], text.contains(mark) else { return nil }
        let file = SourceFile(path: update.sourcePath, text: text)
        return UpdateParts(FrontMatter.body(of: file), firstLine: FrontMatter(of: file).firstLine)
    }
}

extension Substring {
    /// The words behind a box that is not ticked: `- [ ] Import tried` → `Import tried`.
    fileprivate var openBox: String? {
        firstMatch(of: /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+(\S.*?)\s*$/).map { String($0.1) }
    }
}
