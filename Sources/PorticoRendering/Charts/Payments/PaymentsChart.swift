internal import PorticoModel

/// Draws the payments by state (paid, invoiced, earned, planned) on the timeline's axis.
enum PaymentsChart {
    /// Returns an SVG, or nil if no payment has a date. `id` must be unique in the page.
    static func svg(
        _ input: PaymentsInput,
        on timeline: TimelineInput,
        measures: TimelineMeasures,
        id: String,
        words: ChartWords
    ) -> String? {
        let layout = PaymentsLayout(measures: measures, words: words)
        guard let geometry = layout.geometry(of: input, on: timeline) else { return nil }
        let drawing = PaymentsDrawing(
            geometry: geometry,
            id: id,
            title: words(.payments),
            description: caption(input, words: words)
        )
        return drawing.svg.text
    }

    /// Returns the caption: `€8,000 paid, €8,000 earned and €32,000 planned, of €48,000.`
    static func caption(_ input: PaymentsInput, words: ChartWords) -> String {
        let parts = PaymentState.allCases.compactMap { state in
            input.totals[state].map { words(.paymentsPart, ["amount": $0, "state": words.state(state)]) }
        }
        guard !parts.isEmpty else { return "" }
        return words(.paymentsCaption, ["parts": words.list(parts), "total": input.total])
    }
}

extension ChartWords {
    /// Returns the name of a state: `paid`.
    func state(_ state: PaymentState) -> String {
        switch state {
        case .paid: self(.paymentPaid)
        case .invoiced: self(.paymentInvoiced)
        case .earned: self(.paymentEarned)
        case .planned: self(.paymentPlanned)
        }
    }
}
