import PorticoModel

struct VersionHistoryOrder: Rule {
    let name = "version-history-order"
    let summary = "Earlier versions are listed in order, oldest first"
    let explanation = """
        The dates in `history` must increase and end on or before the acceptance. Readers take the list of versions \
        as the order of events.
        """
    let fix = "put them in order, or correct the date"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.2",
        -      history: [{version: "1.1", status: changes_requested, on: 2026-03-05}, {version: "1.0", status: changes_requested, on: «2026-02-19»}]}
        → D-07: version 1.0 of 2026-02-19 comes after version 1.1 of 2026-03-05
        +      history: [{version: "1.0", status: changes_requested, on: 2026-02-19}, {version: "1.1", status: changes_requested, on: 2026-03-05}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.flatMap { deliverable -> [RuleFinding] in
            let dated = deliverable.history.compactMap { version in version.on.map { (version, $0) } }
            var findings = zip(dated, dated.dropFirst()).filter { $0.1 > $1.1 }.map { first, second in
                finding(second, after: "version \(first.0.version) of \(first.1)", deliverable)
            }
            if let last = dated.last, let accepted = deliverable.acceptance?.on, last.1 > accepted {
                findings.append(finding(last, after: "the acceptance of \(accepted)", deliverable))
            }
            return findings
        }
    }

    private func finding(_ version: (Deliverable.Version, CalendarDate), after: String, _ deliverable: Deliverable)
        -> RuleFinding
    {
        RuleFinding(
            version.0.provenance,
            at: "on",
            in: deliverable.provenance,
            "\(deliverable.id): version \(version.0.version) of \(version.1) comes after \(after)"
        )
    }
}
