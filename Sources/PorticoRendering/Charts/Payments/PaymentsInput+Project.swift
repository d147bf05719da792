import PorticoModel

extension PaymentsInput {
    /// Creates the input from a payment schedule. `money` formats an amount in the reader's language.
    init(_ schedule: PaymentSchedule, money: (Money) -> String) {
        payments = schedule.entries.map { entry in
            Payment(
                id: entry.payment.id,
                title: entry.payment.title,
                amount: entry.payment.amount.number,
                amountText: money(entry.payment.amount),
                state: entry.state,
                date: entry.payment.paid ?? entry.payment.invoiced ?? entry.due
            )
        }
        totals = Dictionary(grouping: schedule.entries, by: \.state).mapValues { entries in
            money(entries.map(\.payment.amount).reduce(0, +))
        }
        total = money(schedule.total)
    }
}
