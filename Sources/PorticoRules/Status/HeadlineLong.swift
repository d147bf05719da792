import PorticoDiagnostics
import PorticoModel

struct HeadlineLong: Rule {
    let name = "headline-long"
    let severity = Diagnostic.Severity.note
    let summary = "A headline is short"
    let explanation = """
        The headline is the first thing on the home page, in the feed and in the subject of the e-mail. More than 160 \
        characters are too many; put the rest in `why`.
        """
    let fix = "keep only what the sponsor should remember"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
        - headline: «After long talks with the carrier, the registrar and the works council we have come to the conclusion that the import, which was planned for the spring, can be run in the spring.»
        → the headline has 178 characters
        + headline: The import runs in spring, as planned.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.headline.count > 160 else { return [] }
        return [RuleFinding(update.provenance, at: "headline", "the headline has \(update.headline.count) characters")]
    }
}
