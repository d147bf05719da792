internal import PorticoModel

extension PaymentState {
    var style: StateStyle {
        switch self {
        case .paid: StateStyle(mark: .tick, tone: "good")
        case .invoiced: StateStyle(mark: .dot, tone: "hold")
        case .earned: StateStyle(mark: .half, tone: "calm")
        case .planned: StateStyle(mark: .ring, tone: "calm")
        }
    }
}

/// A payment milestone.
struct PaymentRow: View {
    let page: PageScope
    let entry: PaymentSchedule.Entry

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.entry.payment.id) }
        $0.add("anchor") { PortalLayout.anchor($0.entry.payment.id) }
        $0.add("title", \.entry.payment.title)
        $0.add("amount") { $0.page.words.money($0.entry.payment.amount, $0.page.scope.currency) }
        $0.add("due") { $0.page.words.date($0.entry.due) }
        /// The milestone that the payment depends on: `M3 Pilot accepted`.
        $0.add("tiedTo") { $0.page.conditions(of: $0.entry.payment) }
        $0.add("state") { $0.page.words.state($0.entry.state.style, $0.page.words.name($0.entry.state, in: "payment")) }
        /// The client's purchase-order number.
        $0.add("order", \.entry.payment.order)
        $0.add("invoiceNumber", \.entry.payment.invoiceNumber)
        $0.add("invoiced") { $0.page.date($0.entry.payment.invoiced) }
        $0.add("paid") { $0.page.date($0.entry.payment.paid) }
    }
}

extension PageScope {
    func row(_ entry: PaymentSchedule.Entry) -> PaymentRow { PaymentRow(page: self, entry: entry) }

    /// Returns the milestone and the deliverables that the payment depends on, or nil if there are none.
    fileprivate func conditions(of payment: Payment) -> HTML? {
        var tied: [HTML] = []
        if case .milestone(let id) = payment.due { tied.append(titled(id)) }
        if let needed = items(payment.requiresAcceptance) {
            tied.append(words.html(.needsAcceptance, ["items": needed]))
        }
        return tied.isEmpty ? nil : tied.joined(separator: "<br>")
    }
}
