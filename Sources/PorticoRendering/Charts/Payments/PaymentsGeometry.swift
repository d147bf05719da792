import PorticoModel

/// The positions of all parts of the payments chart, in view-box units.
struct PaymentsGeometry: Sendable, Hashable {
    /// A payment: its step on the staircase, its mark, and its label below.
    struct Payment: Sendable, Hashable {
        var id: String
        var state: PaymentState
        /// The payment's step, which extends from its date to the right edge and is as high as its share of the total.
        var step: Box
        var mark: PaymentMark
        var label: TextMark
        var leader: TimelineGeometry.Stroke?
        var lane: Int
    }

    /// The sum of a state's payments with its mark, in the column of names.
    struct Total: Sendable, Hashable {
        var state: PaymentState
        var mark: PaymentMark
        var label: TextMark
        var amount: TextMark
    }

    var width: Double
    var height: Double
    var scale: TimeScale
    var plot: Box
    var axis: TimeAxis
    var status: TimelineGeometry.Status?
    /// The area of the staircase.
    var stairs: Box
    var payments: [Payment]
    var totals: [Total]
}
