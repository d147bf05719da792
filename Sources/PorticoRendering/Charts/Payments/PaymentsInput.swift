package import PorticoModel

/// The data of the payments chart.
package struct PaymentsInput: Sendable, Hashable {
    package struct Payment: Sendable, Hashable {
        package var id: String
        package var title: String
        /// The amount in the plan's currency.
        package var amount: Double
        /// The amount in the reader's language: `€16,000`.
        package var amountText: String
        package var state: PaymentState
        /// The date on which it falls or fell due.
        package var date: CalendarDate?

        package init(
            id: String,
            title: String,
            amount: Double,
            amountText: String,
            state: PaymentState,
            date: CalendarDate?
        ) {
            (self.id, self.title, self.amount, self.amountText) = (id, title, amount, amountText)
            (self.state, self.date) = (state, date)
        }
    }

    package var payments: [Payment]
    /// The sum of each state's payments in the reader's language. States without payments have no entry.
    package var totals: [PaymentState: String]
    /// The total of all payments in the reader's language.
    package var total: String

    package init(payments: [Payment], totals: [PaymentState: String], total: String) {
        (self.payments, self.totals, self.total) = (payments, totals, total)
    }

    /// The dates that the axis must include.
    package var dates: [CalendarDate] { payments.compactMap(\.date) }
}
