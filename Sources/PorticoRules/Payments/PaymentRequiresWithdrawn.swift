import PorticoModel

struct PaymentRequiresWithdrawn: Rule {
    let name = "payment-requires-withdrawn"
    let summary = "A payment does not depend on a withdrawn deliverable"
    let explanation = """
        A deliverable that is withdrawn or superseded will never be accepted, so the payment can never be earned.
        """
    let fix = "name the deliverable that replaced it in `requires_acceptance`"
    let example = """
        plan.yml
          payments:
        -   - {id: PAY-2, title: Pilot, amount: 16000, due: 2026-04-11, requires_acceptance: [«D-05»]}
        → PAY-2 depends on D-05, which is superseded
        +   - {id: PAY-2, title: Pilot, amount: 16000, due: 2026-04-11, requires_acceptance: [D-08]}
        deliverables.yml
          deliverables:
            - {id: D-05, title: Two-stage plan, status: superseded}
        +   - {id: D-08, title: Cutover plan}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.payments.flatMap { payment in
            payment.requiresAcceptance.enumerated().compactMap { index, id -> RuleFinding? in
                guard let deliverable = input.deliverables[id],
                    deliverable.status == .withdrawn || deliverable.status == .superseded
                else { return nil }
                let message = "\(payment.id) depends on \(id), which is \(deliverable.status.inWords)"
                return RuleFinding(payment.provenance, at: "requires_acceptance.\(index)", message)
            }
        }
    }
}
