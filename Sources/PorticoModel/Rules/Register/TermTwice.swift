import PorticoDiagnostics

/// A word explained twice.
struct TermTwice: Rule {
    let name = "term-twice"
    let severity = Diagnostic.Severity.error
    let summary = "a term stands in the glossary twice"
    let explanation = "Two explanations of one word are one too many, and only one can be shown."
    let fix = "join the two"
    let breaking = RuleExample(
        [
            "glossary.yml": """
            terms:
              - {term: Cutover, definition: The hour at which the new system counts}
              - {term: «cutover», definition: The weekend of the move}

            """
        ],
        message: "\"cutover\" stands in the glossary twice"
    )
    let passing = RuleExample([
        "glossary.yml": "terms:\n  - {term: Cutover, definition: The hour at which the new system counts}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        var first: [String: GlossaryTerm] = [:]
        return scope.project.glossary.compactMap { term in
            guard let earlier = first.updateValue(term, forKey: term.term.lowercased()) else { return nil }
            first[term.term.lowercased()] = earlier
            return Finding(
                term.provenance,
                "term",
                "\"\(term.term)\" stands in the glossary twice",
                related: [.init(place: earlier.provenance.place(of: "term"), message: "explained first here")]
            )
        }
    }
}
