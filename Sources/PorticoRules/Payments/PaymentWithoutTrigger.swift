import PorticoModel

struct PaymentWithoutTrigger: Rule {
    let name = "payment-without-trigger"
    let summary = "Every payment has a date or a condition"
    let explanation = """
        Without a date, a milestone or a deliverable to be accepted, a payment can be requested on any day, and \
        nobody can say when it is earned.
        """
    let fix = "add `due: {milestone: M3}`, a date, or `requires_acceptance: [D-07]`"
    let source: String? = "PMBOK Guide: milestone payments are tied to defined outcomes"
    let example = """
        plan.yml
        + milestones:
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
          payments:
        -   - {id: PAY-2, title: «Pilot», amount: 16000}
        → PAY-2 depends on no date, milestone or deliverable
        +   - {id: PAY-2, title: Pilot, amount: 16000, due: {milestone: M3}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.payments.filter { $0.due == nil && $0.requiresAcceptance.isEmpty }.map { payment in
            payment.finding(at: "title", "depends on no date, milestone or deliverable")
        }
    }
}
