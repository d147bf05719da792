internal import PorticoModel

/// Lays out the payments chart on the timeline's axis: a staircase to the total with one step per payment, and the
/// payments by name below.
struct PaymentsLayout: Sendable {
    var measures: TimelineMeasures
    var words: ChartWords

    private static let markRadius = 6.0
    private static let totalHeight = 21.0
    private static let totalTextX = 18.0

    /// Returns nil if no payment has a date. `timeline` is the input of the chart that shares the axis; the axis is
    /// extended if the payments' dates are outside it.
    func geometry(of input: PaymentsInput, on timeline: TimelineInput) -> PaymentsGeometry? {
        let dated = Self.inOrder(input)
        var reaching = timeline
        reaching.furtherDates += input.dates
        guard !dated.isEmpty, let frame = TimelineFrame(reaching, measures: measures, words: words) else { return nil }
        let states = PaymentState.allCases.filter { input.totals[$0] != nil }
        let totalLines = totalLines(states, input, frame: frame)
        let stairsHeight = max(84, Double(states.count * totalLines) * Self.totalHeight)
        let stairs = Box(
            x: frame.plotX,
            y: frame.top + 6,
            width: measures.width - frame.plotX,
            height: stairsHeight
        )
        let payments = payments(dated, frame: frame, stairs: stairs)
        let lanes = Double((payments.map(\.lane).max() ?? 0) + 1)
        let bottom = stairs.maxY + 6 + lanes * measures.laneHeight + 4
        return PaymentsGeometry(
            width: measures.width,
            height: bottom + 1,
            scale: frame.scale,
            plot: frame.plot(to: bottom),
            axis: frame.axis(),
            status: frame.status(to: bottom),
            stairs: stairs,
            payments: payments,
            totals: totals(states, input, frame: frame, y: stairs.y, lines: totalLines)
        )
    }

    /// Returns the payments with a date, in order.
    private static func inOrder(_ input: PaymentsInput) -> [(payment: PaymentsInput.Payment, date: CalendarDate)] {
        input.payments.compactMap { payment in payment.date.map { (payment, $0) } }
            .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
    }

    private func payments(
        _ dated: [(payment: PaymentsInput.Payment, date: CalendarDate)],
        frame: TimelineFrame,
        stairs: Box
    ) -> [PaymentsGeometry.Payment] {
        let sum = max(dated.map { max(0, $0.payment.amount) }.reduce(0, +), .leastNonzeroMagnitude)
        let lanes = TimelineLanes(
            minX: frame.scale.minX,
            maxX: frame.maxX,
            statusX: frame.statusX,
            size: measures.labelSize
        )
        let places = lanes.place(dated.map { item($0.payment, x: frame.scale.x($0.date)) })
        var reached = 0.0
        return zip(dated, places).map { entry, place in
            let share = max(0, entry.payment.amount) / sum * stairs.height
            reached += share
            let x = frame.scale.x(entry.date)
            let step = Box(x: x, y: stairs.maxY - reached, width: stairs.maxX - x, height: share)
            let y = stairs.maxY + 6 + (Double(place.lane) + 0.5) * measures.laneHeight
            return self.payment(entry.payment, place, step: step, x: x, y: y)
        }
    }

    private func payment(
        _ payment: PaymentsInput.Payment,
        _ place: TimelineLanes.Placed,
        step: Box,
        x: Double,
        y: Double
    ) -> PaymentsGeometry.Payment {
        let label = TextMark(place.label, x: place.labelX, midY: y, size: measures.labelSize, anchor: place.anchor)
        return .init(
            id: payment.id,
            state: payment.state,
            step: step,
            mark: PaymentMark(x: x, y: y, radius: Self.markRadius, state: payment.state),
            label: label,
            leader: place.side == .beyondStatusLine
                ? .beside(x - Self.markRadius, x + Self.markRadius, to: label.box, y: y) : nil,
            lane: place.lane
        )
    }

    private func item(_ payment: PaymentsInput.Payment, x: Double) -> TimelineLanes.Item {
        TimelineLanes.Item(
            id: payment.id,
            x: x,
            radius: Self.markRadius,
            name: [
                .init(payment.id, look: "ch-ref"), .init(payment.title, look: "ch-label"),
                .init(payment.amountText, look: "ch-label ch-key", bold: true),
            ],
            remark: .init(words.state(payment.state), look: "ch-ref"),
            isRemarkShown: true
        )
    }

    /// Returns 1 if every state's name and sum fit beside each other in the column of names, otherwise 2.
    private func totalLines(_ states: [PaymentState], _ input: PaymentsInput, frame: TimelineFrame) -> Int {
        let room = frame.plotX - 10 - 6 - Self.totalTextX
        let fit = states.allSatisfy { state in
            let word = TextWidth.of(words.state(state), size: measures.labelSize)
            return word + TextWidth.of(input.totals[state] ?? "", size: measures.labelSize, bold: true) <= room
        }
        return fit ? 1 : 2
    }

    private func totals(
        _ states: [PaymentState],
        _ input: PaymentsInput,
        frame: TimelineFrame,
        y: Double,
        lines: Int
    ) -> [PaymentsGeometry.Total] {
        states.enumerated().map { index, state in
            let middle = y + (Double(index * lines) + 0.5) * Self.totalHeight
            let amount = TextMark(
                input.totals[state] ?? "",
                look: "ch-name ch-key",
                bold: true,
                x: lines > 1 ? Self.totalTextX : frame.plotX - 10,
                midY: middle + Double(lines - 1) * Self.totalHeight * 0.8,
                size: measures.labelSize,
                anchor: lines > 1 ? .start : .end
            )
            return .init(
                state: state,
                mark: PaymentMark(x: 7, y: middle, radius: Self.markRadius, state: state),
                label: TextMark(
                    words.state(state),
                    look: "ch-label",
                    x: Self.totalTextX,
                    midY: middle,
                    size: measures.labelSize
                ),
                amount: amount
            )
        }
    }
}
