import PorticoDiagnostics
import PorticoModel

struct CriterionUnmeasurable: Rule {
    let name = "criterion-unmeasurable"
    let summary = "A criterion can be answered with a number, or with yes or no"
    let explanation = """
        People quickly agree on "user-friendly", "satisfactory" or "as fast as possible", and argue about it at the \
        end. A criterion with such a word is fine if its `measure` (or its own text) contains a figure.
        """
    let fix = "say what is counted and what is enough: `measure: \">= 18 of 20 users without help\"`"
    let source: String? = "ISO/IEC/IEEE 29148: requirements are verifiable and free of vague terms"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11,
        -      criteria: [{id: AC-1, text: The booking screen is user-friendly, measure: «Reception is satisfied»}]}
        → AC-1 cannot be measured: "satisfied"
        +      criteria: [{id: AC-1, text: Users complete a booking without help, measure: ">= 18 of 20"}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.placedCriteria.compactMap { criterion, outer -> RuleFinding? in
            guard criterion.isWithoutFigure else { return nil }
            for (key, words) in [("measure", criterion.measure ?? ""), ("text", criterion.text)] {
                guard let word = VagueWords.first(in: words) else { continue }
                return RuleFinding(
                    criterion.provenance,
                    at: key,
                    in: outer,
                    "\(criterion.id) cannot be measured: \"\(word)\""
                )
            }
            return nil
        }
    }
}

extension RuleInput {
    /// All criteria with the item they belong to.
    var placedCriteria: [(criterion: Criterion, outer: Provenance)] {
        plan.milestones.flatMap { milestone in milestone.criteria.map { ($0, milestone.provenance) } }
            + project.deliverables.flatMap { deliverable in deliverable.ownCriteria.map { ($0, deliverable.provenance) }
            }
    }
}

extension Criterion {
    /// Whether neither the text nor the measure contains a digit.
    var isWithoutFigure: Bool { !(text + (measure ?? "")).contains(where: \.isNumber) }
}
