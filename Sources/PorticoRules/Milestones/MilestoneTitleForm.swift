import PorticoDiagnostics
import PorticoModel

struct MilestoneTitleForm: Rule {
    let name = "milestone-title-form"
    let severity = Diagnostic.Severity.note
    let summary = "A milestone is named by a thing and a past participle"
    let explanation = """
        "Pilot accepted" tells when it is reached; "Pilot" or "Accept the pilot" does not. A title passes when one of its words is a past \
        participle (ends in -ed, or is one of the irregular ones that plans use). Only English portals are looked at.
        """
    let fix = "add what will have happened to it: accepted, delivered, signed, live…"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: «Pilot at reception», baseline: 2026-04-11}
        → "Pilot at reception" does not say what will have happened
        +   - {id: M3, title: Pilot accepted by reception, baseline: 2026-04-11}
        """

    /// Irregular participles and the adjectives that stand for one.
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
