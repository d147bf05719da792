package import PorticoModel

/// What the picture of the payments is made of.
package struct PaymentsInput: Sendable, Hashable {
    package struct Payment: Sendable, Hashable {
        package var id: String
        package var title: String
        /// In the plan's currency.
        package var amount: Double
        /// The amount in the reader's language: `€16,000`.
        package var amountText: String
        package var state: PaymentState
        /// When it falls due, or fell.
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
    /// What the payments of each state come to, in the reader's language; a state without payments has none.
    package var totals: [PaymentState: String]
    /// What all come to.
    package var total: String

    package init(payments: [Payment], totals: [PaymentState: String], total: String) {
        (self.payments, self.totals, self.total) = (payments, totals, total)
    }

    /// The days that the axis must reach.
    package var dates: [CalendarDate] { payments.compactMap(\.date) }
}
