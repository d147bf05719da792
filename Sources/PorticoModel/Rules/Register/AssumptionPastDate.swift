import PorticoDiagnostics

/// Something taken as true longer than was agreed.
struct AssumptionPastDate: Rule {
    let name = "assumption-past-date"
    let severity = Diagnostic.Severity.warning
    let summary = "an assumption was not validated by its date"
    let explanation = "The plan rests on it. After its date it is a risk nobody has written down."
    let fix = "confirm it, refute it, or turn it into a risk"
    let breaking = RuleExample(
        [
            "raid.yml":
                "assumptions:\n  - {id: A-1, text: Exports are complete, owner: j.doe, validate_by: «2026-03-06»}\n"
        ],
        message: "A-1 was to be validated by 2026-03-06, 7 days before the status date"
    )
    let passing = RuleExample([
        "raid.yml": """
        assumptions:
          - {id: A-1, text: Exports are complete, owner: j.doe, validate_by: 2026-03-06, status: confirmed}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let today = scope.statusDate else { return [] }
        return scope.raid.assumptions.compactMap { assumption in
            guard assumption.status == .open, let due = assumption.validateBy, due < today else { return nil }
            return Finding(
                assumption.provenance,
                "validate_by",
                "\(assumption.id) was to be validated by \(due), \(Words.days(today.days(since: due))) before the status date"
            )
        }
    }
}
