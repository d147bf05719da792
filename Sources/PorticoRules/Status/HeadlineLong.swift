import PorticoDiagnostics
import PorticoModel

struct HeadlineLong: Rule {
    let name = "headline-long"
    let severity = Diagnostic.Severity.note
    let summary = "A headline is read at one glance"
    let explanation = """
        It stands first on the home page, in the feed and in the mail's subject. More than 160 characters are a \
        paragraph; the rest belongs into `why`.
        """
    let fix = "keep the one thing the sponsor should remember"
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
