import PorticoModel

struct MilestoneTitleVague: Rule {
    let name = "milestone-title-vague"
    let summary = "A milestone title names a result, not the end of a period"
    let explanation = """
        Anybody can declare "Phase 1 complete" on any day. A milestone is a fact that both sides can check: a thing \
        and what has happened to it. The rule reports titles that consist of a word such as phase, stage, step or \
        sprint, a number, and a word for done.
        """
    let fix = "name the thing and what happened to it: \"Requirements agreed\", \"Pilot accepted\""
    let source: String? = "PRINCE2: product-based planning, progress is measured by products, not by time spent"
    let example = """
        plan.yml
          milestones:
        -   - {id: M1, title: «Phase 1 complete», baseline: 2026-01-30}
        → M1 has the vague title "Phase 1 complete"
        +   - {id: M1, title: Requirements agreed, baseline: 2026-01-30}
        """

    private static let spans: Set<String> = [
        "phase", "stage", "step", "sprint", "iteration", "part", "milestone", "work", "project", "increment", "week",
    ]
    private static let endings: Set<String> = [
        "complete", "completed", "done", "finished", "ended", "end", "over", "closed", "ready", "is", "of", "the",
        "reached",
    ]

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.isEnglish else { return [] }
        return input.plan.milestones.filter { isVague($0.title) }.map { milestone in
            milestone.finding(at: "title", "has the vague title \"\(milestone.title)\"")
        }
    }

    private func isVague(_ title: String) -> Bool {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.contains(where: Self.spans.contains), words.contains(where: Self.endings.contains) else {
            return false
        }
        return words.allSatisfy { word in
            Self.spans.contains(word) || Self.endings.contains(word) || word.allSatisfy(\.isNumber) || word.count == 1
                || word.allSatisfy { "iv".contains($0) }
        }
    }
}
