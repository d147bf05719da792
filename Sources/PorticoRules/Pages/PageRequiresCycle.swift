import PorticoDiagnostics
import PorticoModel

struct PageRequiresCycle: Rule {
    let name = "page-requires-cycle"
    let severity = Diagnostic.Severity.error
    let summary = "Pages do not require each other in a cycle"
    let explanation = """
        Following `requires` from a page leads back to it, so a learner would have to read each page before the \
        other.
        """
    let fix = "remove one of these from `requires`"
    let example = """
        training/one.md
          ---
          title: First steps
        - requires: «two.md»
        → pages require each other: "First steps" → "Second steps" → "First steps"
          ---

          Choose a day.
        training/two.md
          ---
          title: Second steps
          requires: one.md
          ---

          Choose a day.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let pages = input.project.allPages
        let byPath = Dictionary(pages.map { ($0.sourcePath, $0) }) { first, _ in first }
        var search = CycleSearch(pages.map { ($0.sourcePath, $0.requires) })
        return search.cycles().compactMap { ring in
            guard let first = ring.first, let page = byPath[first] else { return nil }
            let titles = (ring + [first]).compactMap { byPath[$0]?.title }.map { "\"\($0)\"" }.joined(separator: " → ")
            return RuleFinding(
                page.provenance,
                at: ["requires.0", "requires"],
                ring.count == 1
                    ? "\"\(page.title)\" requires itself" : "pages require each other: \(titles)"
            )
        }
    }
}
