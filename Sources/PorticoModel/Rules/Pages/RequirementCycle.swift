import PorticoDiagnostics

/// Pages that must each be read before the other.
struct RequirementCycle: Rule {
    let name = "page-requires-itself"
    let severity = Diagnostic.Severity.error
    let summary = "pages require each other in a circle"
    let explanation = "Nobody could ever begin with them."
    let fix = "take one of the requirements out"
    let breaking = RuleExample(
        [
            "guides/a.md": "---\ntitle: A\nrequires: «[»b.md]\n---\nText\n",
            "guides/b.md": "---\ntitle: B\nrequires: [a.md]\n---\nText\n",
        ],
        message: "this page must be read before itself: A → B → A"
    )
    let passing = RuleExample([
        "guides/a.md": "---\ntitle: A\n---\nText\n",
        "guides/b.md": "---\ntitle: B\nrequires: [a.md]\n---\nText\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        let pages = Dictionary(scope.pages.map { ($0.sourcePath, $0) }) { first, _ in first }
        let cycles = CycleSearch { pages[$0]?.requires ?? [] }.cycles(from: scope.pages.map(\.sourcePath))
        return cycles.compactMap { cycle in
            guard let start = cycle.first.flatMap({ pages[$0] }) else { return nil }
            let titles = cycle.map { pages[$0]?.title ?? $0 }.joined(separator: " → ")
            return Finding(start.provenance, "requires", "this page must be read before itself: \(titles)")
        }
    }
}
