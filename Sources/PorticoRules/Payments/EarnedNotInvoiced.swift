import PorticoDiagnostics
import PorticoModel

struct EarnedNotInvoiced: Rule {
    let name = "earned-not-invoiced"
    let severity = Diagnostic.Severity.warning
    let summary = "What is earned is invoiced within two weeks"
    let explanation = """
        Its milestone is reached (or its date has come) and everything it requires is accepted, more than fourteen \
        days before the status date, and there is no invoice. Small firms fail of this more often than of bad work.
        """
    let fix = "write the invoice and set `invoiced:`"
    let example = """
        As of 2026-03-13.
        plan.yml
          payments:
        -   - {id: PAY-1, title: «Start of work», amount: 16000, due: 2026-01-12}
        → PAY-1 has been earned for 60 days and is not invoiced
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
            let message = "\(entry.payment.id) has been earned for \(days.inDays) and is not invoiced"
            return RuleFinding(entry.payment.provenance, at: "title", message)
        }
    }
}
