import PorticoDiagnostics
import PorticoModel

struct GlossaryDuplicate: Rule {
    let name = "glossary-duplicate"
    let summary = "A term is explained only once"
    let explanation = """
        Two entries of the glossary have the same term, ignoring case. Readers will find one of them, and it may be \
        the outdated one.
        """
    let fix = "combine the two entries"
    let example = """
        glossary.yml
          terms:
            - {term: Cutover, definition: The day the new system counts.}
        -   - {term: «cutover», definition: The weekend of the move.}
        → "cutover" is explained twice
        +   - {term: Pilot, definition: The first practice that works with it.}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        var first: [String: GlossaryTerm] = [:]
        return input.project.glossary.compactMap { entry -> RuleFinding? in
            let key = entry.term.lowercased()
            guard let before = first[key] else {
                first[key] = entry
                return nil
            }
            return RuleFinding(
                entry.provenance,
                at: "term",
                "\"\(entry.term)\" is explained twice",
                related: [.init(place: before.provenance.place(of: "term"), message: "explained first here")]
            )
        }
    }
}
