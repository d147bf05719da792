import PorticoModel

struct EarnedNotInvoiced: Rule {
    let name = "earned-not-invoiced"
    let summary = "An earned payment is invoiced within two weeks"
    let explanation = """
        More than fourteen days before the status date, its milestone was reached (or its date came) and everything \
        it requires was accepted, but there is no invoice. Late invoices hurt small firms more often than bad work \
        does.
        """
    let fix = "send the invoice and set `invoiced:`"
    let example = """
        As of 2026-03-13.
        plan.yml
          payments:
        -   - {id: PAY-1, title: «Start of work», amount: 16000, due: 2026-01-12}
        → PAY-1 has been earned for 60 days but is not invoiced
        +   - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12, invoiced: 2026-01-13}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.payments.entries.compactMap { entry -> RuleFinding? in
            let accepted = entry.payment.requiresAcceptance.compactMap { input.deliverables[$0]?.acceptance?.on }
            guard entry.state == .earned, let earned = (accepted + [entry.due].compactMap(\.self)).max() else {
                return nil
            }
            let days = statusDate.days(since: earned)
            guard days > 14 else { return nil }
            let message = "\(entry.payment.id) has been earned for \(days.inDays) but is not invoiced"
            return RuleFinding(entry.payment.provenance, at: "title", message)
        }
    }
}
