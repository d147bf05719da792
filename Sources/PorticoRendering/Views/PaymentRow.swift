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
    var link: HTML
    var anchor: String
    var title: String
    var amount: String
    var due: HTML
    /// The milestone that the payment depends on: `M3 Pilot accepted`.
    var tiedTo: HTML?
    var state: HTML
    var invoiced: HTML?
    var paid: HTML?

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("amount", \.amount)
        $0.add("due", \.due)
        $0.add("tiedTo", \.tiedTo)
        $0.add("state", \.state)
        $0.add("invoiced", \.invoiced)
        $0.add("paid", \.paid)
    }
}

extension PageScope {
    func row(_ entry: PaymentSchedule.Entry) -> PaymentRow {
        let payment = entry.payment
        var tied: [HTML] = []
        if case .milestone(let id) = payment.due { tied.append(titled(id)) }
        if let needed = items(payment.requiresAcceptance) {
            tied.append(words.html(.needsAcceptance, ["items": needed]))
        }
        return PaymentRow(
            link: item(payment.id),
            anchor: PortalLayout.anchor(payment.id),
            title: payment.title,
            amount: words.money(payment.amount, scope.currency),
            due: words.date(entry.due),
            tiedTo: tied.isEmpty ? nil : tied.joined(separator: "<br>"),
            state: words.state(entry.state.style, words.name(entry.state, in: "payment")),
            invoiced: payment.invoiced.map { words.date($0) },
            paid: payment.paid.map { words.date($0) }
        )
    }
}
