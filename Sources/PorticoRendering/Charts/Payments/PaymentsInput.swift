import PorticoModel

/// The data of the payments chart.
struct PaymentsInput: Sendable, Hashable {
    struct Payment: Sendable, Hashable {
        var id: String
        var title: String
        /// The amount in the plan's currency.
        var amount: Double
        /// The amount in the reader's language: `€16,000`.
        var amountText: String
        var state: PaymentState
        /// The date on which it falls or fell due.
        var date: CalendarDate?
    }

    var payments: [Payment]
    /// The sum of each state's payments in the reader's language. States without payments have no entry.
    var totals: [PaymentState: String]
    /// The total of all payments in the reader's language.
    var total: String

    /// The dates that the axis must include.
    var dates: [CalendarDate] { payments.compactMap(\.date) }
}
