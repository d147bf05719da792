import PorticoDiagnostics

/// A criterion of which nobody can say whether it is met.
struct CriterionUnmeasurable: Rule {
    let name = "criterion-unmeasurable"
    let severity = Diagnostic.Severity.warning
    let summary = "a criterion uses a word that cannot be measured"
    let explanation = """
        "Satisfactory" and "user-friendly" mean something else to each reader. Say what is counted, how, and which number \
        is enough.
        """
    let fix = "say what is counted and which number is enough"
    let source: String? = "ISO/IEC/IEEE 29148, 5.2.7: terms to avoid in requirements"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - id: M3
                title: Pilot accepted
                criteria: [{id: AC-1, text: «Booking is user-friendly», measure: Survey}]

            """
        ],
        message: "\"user-friendly\" in AC-1 cannot be measured"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - id: M3
            title: Pilot accepted
            criteria: [{id: AC-1, text: Users book without help, measure: ">= 18 of 20"}]

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        let criteria = scope.plan.milestones.flatMap(\.criteria) + scope.project.deliverables.flatMap(\.ownCriteria)
        return criteria.flatMap { criterion in
            [("text", criterion.text), ("measure", criterion.measure ?? "")].compactMap { field, text -> Finding? in
                guard let word = vagueWord(in: text) else { return nil }
                return Finding(criterion.provenance, field, "\"\(word)\" in \(criterion.id) cannot be measured")
            }
        }
    }

    private func vagueWord(in text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        return words.first(where: Self.vague.contains)
    }

    private static let vague: Set<String> = [
        "satisfactory", "satisfactorily", "user-friendly", "easy", "easily", "fast", "quickly", "intuitive", "adequate",
        "appropriate", "reasonable", "reasonably", "acceptable", "sufficient", "good", "robust", "modern", "flexible",
        "seamless", "smooth", "smoothly", "efficient", "timely", "nice", "properly", "well", "etc",
    ]
}
