package import PorticoModel

/// The positions of all parts of the payments chart, in view-box units.
package struct PaymentsGeometry: Sendable, Hashable {
    /// A payment: its step on the staircase, its mark, and its label below.
    package struct Payment: Sendable, Hashable {
        package var id: String
        package var state: PaymentState
        /// The payment's step, which extends from its date to the right edge and is as high as its share of the total.
        package var step: Box
        package var mark: PaymentMark
        package var label: TextMark
        package var leader: TimelineGeometry.Stroke?
        package var lane: Int
    }

    /// The sum of a state's payments with its mark, in the column of names.
    package struct Total: Sendable, Hashable {
        package var state: PaymentState
        package var mark: PaymentMark
        package var label: TextMark
        package var amount: TextMark
    }

    package var width: Double
    package var height: Double
    package var scale: TimeScale
    package var plot: Box
    package var axis: TimeAxis
    package var status: TimelineGeometry.Status?
    /// The area of the staircase.
    package var stairs: Box
    package var payments: [Payment]
    package var totals: [Total]
}
