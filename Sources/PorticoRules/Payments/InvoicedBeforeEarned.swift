import PorticoModel

struct InvoicedBeforeEarned: Rule {
    let name = "invoiced-before-earned"
    let summary = "An invoice is sent after the work was accepted"
    let explanation = """
        The rule compares the date of the invoice with the actual date of the payment's milestone and the acceptance \
        of each deliverable it requires. An earlier invoice asks the client to pay for a promise.
        """
    let fix = "record the acceptance or the milestone's `actual`; if the invoice really was early, say so in the update"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        +   - {id: M3, title: Pilot accepted, baseline: 2026-03-09, actual: 2026-03-09}
          payments:
            - {id: PAY-2, title: Pilot, amount: 16000, due: {milestone: M3}, invoiced: «2026-03-10»}
        → PAY-2 was invoiced on 2026-03-10, but M3 has not been reached
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.payments.compactMap { payment -> RuleFinding? in
            guard let invoiced = payment.invoiced, let missing = missing(for: payment, on: invoiced, input) else {
                return nil
            }
            return payment.finding(at: "invoiced", "was invoiced on \(invoiced), but \(missing)")
        }
    }

    /// Returns what had not happened on the date of the invoice, or nil if everything had.
    private func missing(for payment: Payment, on invoiced: CalendarDate, _ input: RuleInput) -> String? {
        if case .milestone(let id) = payment.due, let milestone = input.milestones[id] {
            guard let actual = milestone.actual else { return "\(id) has not been reached" }
            if actual > invoiced { return "\(id) was reached on \(actual)" }
        }
        for id in payment.requiresAcceptance {
            guard let deliverable = input.deliverables[id] else { continue }
            guard deliverable.status.isAccepted else { return "\(id) is \(deliverable.status.inWords)" }
            if let accepted = deliverable.acceptance?.on, accepted > invoiced {
                return "\(id) was accepted on \(accepted)"
            }
        }
        return nil
    }
}
