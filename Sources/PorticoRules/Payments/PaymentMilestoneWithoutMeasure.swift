import PorticoModel

struct PaymentMilestoneWithoutMeasure: Rule {
    let name = "payment-milestone-unmeasured"
    let summary = "The milestone that a payment depends on can be measured"
    let explanation = """
        If the milestone has neither criteria nor a deliverable, and the payment requires no acceptance, the payment \
        is due whenever the supplier says so. Clients will not trust that.
        """
    let fix = "add criteria to the milestone, or `requires_acceptance:` to the payment"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11,
        +      criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 18 of 20"}]}
          payments:
            - {id: PAY-2, title: Pilot, amount: 16000, due: {milestone: «M3»}}
        → PAY-2 depends on M3, which has neither criteria nor a deliverable
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let covered = Set(input.currentDeliverables.compactMap(\.milestone))
        return input.plan.payments.compactMap { payment -> RuleFinding? in
            guard case .milestone(let id) = payment.due, payment.requiresAcceptance.isEmpty,
                let milestone = input.milestones[id],
                milestone.criteria.isEmpty, !covered.contains(id)
            else { return nil }
            let message = "\(payment.id) depends on \(id), which has neither criteria nor a deliverable"
            return RuleFinding(payment.provenance, at: ["due.milestone", "due"], message)
        }
    }
}
