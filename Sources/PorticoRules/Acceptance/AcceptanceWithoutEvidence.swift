import PorticoModel

struct AcceptanceWithoutEvidence: Rule {
    let name = "acceptance-without-evidence"
    let summary = "An acceptance record has a statement or evidence"
    let explanation = """
        It needs either the client's words (`statement`) or a file that proves the acceptance (`evidence`), such as \
        an e-mail or signed minutes. A signature without a file is only a claim.
        """
    let fix = "add `statement:` with the client's words, or `evidence: files/…`"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted,
        -      acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: «email»}}
        → D-07 is accepted with neither a statement nor evidence
        +      acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: email, statement: We accept version 1.1.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let acceptance = deliverable.acceptance, acceptance.evidence == nil else { return nil }
            let isSigned = acceptance.method == .signature
            guard isSigned || acceptance.statement == nil && acceptance.conditions == nil else { return nil }
            let what = isSigned ? "by signature, but there is no signed file" : "with neither a statement nor evidence"
            return RuleFinding(
                acceptance.provenance,
                at: "method",
                in: deliverable.provenance,
                "\(deliverable.id) is accepted \(what)"
            )
        }
    }
}
