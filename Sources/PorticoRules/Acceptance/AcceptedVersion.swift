import PorticoDiagnostics
import PorticoModel

struct AcceptedVersion: Rule {
    let name = "accepted-version-differs"
    let severity = Diagnostic.Severity.error
    let summary = "The accepted version is the current version in the register"
    let explanation = """
        The record names the accepted version. If the register has a different one, either a later version was handed \
        over without agreement, or somebody forgot to change a number.
        """
    let fix = "set `version:` to the accepted one, or set the status back until the new version is accepted"
    let source: String? = "PMBOK Guide: configuration management identifies approved items by version"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.2", status: accepted,
        -      acceptance: {version: «"1.1"», by: j.doe, on: 2026-03-12, method: email, statement: Accepted.}}
        → version 1.1 of D-07 was accepted, but the register has 1.2
        +      acceptance: {version: "1.2", by: j.doe, on: 2026-03-12, method: email, statement: Accepted.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard deliverable.status.isAccepted, let acceptance = deliverable.acceptance,
                let version = deliverable.version,
                acceptance.version != version
            else { return nil }
            return RuleFinding(
                acceptance.provenance,
                at: "version",
                in: deliverable.provenance,
                "version \(acceptance.version) of \(deliverable.id) was accepted, but the register has \(version)",
                related: [.init(place: deliverable.provenance.place(of: "version"), message: "the register's version")]
            )
        }
    }
}
