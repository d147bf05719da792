package import PorticoModel

/// Where everything in the picture of the payments stands, in the units of its view box.
package struct PaymentsGeometry: Sendable, Hashable {
    /// A payment: its step on the staircase, its mark and its label beneath.
    package struct Payment: Sendable, Hashable {
        package var id: String
        package var state: PaymentState
        /// From its day to the right edge, as high as its share of the total.
        package var step: Box
        package var mark: PaymentMark
        package var label: TextMark
        package var leader: TimelineGeometry.Stroke?
        package var lane: Int
    }

    /// A state's sum, with its mark, in the column of names.
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
    /// Where the staircase stands.
    package var stairs: Box
    package var payments: [Payment]
    package var totals: [Total]
}
