import PorticoDiagnostics
import PorticoModel

struct MilestoneTitleForm: Rule {
    let name = "milestone-title-form"
    let severity = Diagnostic.Severity.note
    let summary = "A milestone title names a thing and what happened to it"
    let explanation = """
        "Pilot accepted" says when it is reached; "Pilot" and "Accept the pilot" do not. A title is fine if one of \
        its words is a past participle (ends in -ed, or is a common irregular one). The rule checks only English \
        portals.
        """
    let fix = "add what will have happened to it: accepted, delivered, signed, live…"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: «Pilot at reception», baseline: 2026-04-11}
        → "Pilot at reception" does not say what will have happened
        +   - {id: M3, title: Pilot accepted by reception, baseline: 2026-04-11}
        """

    /// Irregular participles, and adjectives that are used like participles.
    private static let participles: Set<String> = [
        "begun", "bought", "brought", "built", "chosen", "complete", "cut", "done", "drawn", "frozen", "given", "held",
        "kept",
        "known", "laid", "left", "live", "lit", "made", "met", "online", "over", "paid", "passed", "put", "read",
        "ready", "run",
        "sent", "set", "shown", "shut", "sold", "spent", "split", "started", "taken", "taught", "told", "understood",
        "won",
        "withdrawn", "written", "found", "hidden", "proven", "rebuilt", "redone", "rewritten", "gone", "off",
        "undergone",
    ]

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.isEnglish else { return [] }
        return input.plan.milestones.filter { !hasParticiple($0.title) }.map { milestone in
            RuleFinding(
                milestone.provenance,
                at: "title",
                "\"\(milestone.title)\" does not say what will have happened"
            )
        }
    }

    private func hasParticiple(_ title: String) -> Bool {
        title.lowercased().split { !$0.isLetter }.contains { word in
            (word.count > 3 && word.hasSuffix("ed")) || Self.participles.contains(String(word))
        }
    }
}
