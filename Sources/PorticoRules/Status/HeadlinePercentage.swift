import PorticoModel

struct HeadlinePercentage: Rule {
    let name = "headline-percentage"
    let summary = "A headline says what happened, not a percentage"
    let explanation = """
        A percentage of work done says little and is misleading, because the last tenth takes half of the time. The \
        rule reports headlines that are a percentage, or that combine one with done, complete, finished, ready or \
        progress.
        """
    let fix = "say what is now possible that was not before, or when it will be"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
        - headline: «The project is 80 % complete.»
        → the headline is a percentage: "The project is 80 % complete."
        + headline: Reception books on the new screen since Tuesday.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, isPercentage(update.headline) else { return [] }
        return [RuleFinding(update.provenance, at: "headline", "the headline is a percentage: \"\(update.headline)\"")]
    }

    private static let doneWords: Set<String> = [
        "done", "complete", "completed", "completion", "finished", "ready", "progress", "fertig", "erledigt",
        "abgeschlossen",
    ]

    /// Returns whether the headline contains a percentage and otherwise nothing, or a word for done.
    private func isPercentage(_ headline: String) -> Bool {
        let spaced =
            headline.lowercased().split { $0 == "%" }.joined(separator: " % ") + (headline.hasSuffix("%") ? " %" : "")
        let words = spaced.split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init)
        let sign = words.indices.dropFirst().first { index in
            ["%", "percent", "prozent", "per"].contains(words[index]) && words[index - 1].contains(where: \.isNumber)
        }
        guard sign != nil else { return false }
        return words.count <= 4 || words.contains(where: Self.doneWords.contains)
    }
}
