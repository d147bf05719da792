import PorticoDiagnostics

/// An acceptance, or a handing over, that the newest update cannot know of.
struct AcceptanceAfterStatusDate: Rule {
    let name = "acceptance-after-status-date"
    let severity = Diagnostic.Severity.error
    let summary = "a deliverable was submitted or accepted after the status date"
    let explanation =
        "The portal shows everything as of the newest update; what happened since belongs into the next one."
    let fix = "publish the update that tells of it, or correct the date"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - {id: D-07, title: Pilot configuration, status: in_review, submitted: «2026-03-16»}

            """
        ],
        message: "D-07 was submitted on 2026-03-16, after the status date 2026-03-13"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - {id: D-07, title: Pilot configuration, status: in_review, submitted: 2026-03-12}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let day = scope.lastKnownDay else { return [] }
        return scope.project.deliverables.flatMap { deliverable -> [Finding] in
            var found: [Finding] = []
            if let submitted = deliverable.submitted, submitted > day {
                found.append(
                    Finding(
                        deliverable.provenance,
                        "submitted",
                        "\(deliverable.id) was submitted on \(submitted), after the status date \(day)"
                    )
                )
            }
            if let acceptance = deliverable.acceptance, acceptance.on > day {
                found.append(
                    Finding(
                        acceptance.provenance,
                        "on",
                        "\(deliverable.id) was accepted on \(acceptance.on), after the status date \(day)"
                    )
                )
            }
            return found
        }
    }
}
