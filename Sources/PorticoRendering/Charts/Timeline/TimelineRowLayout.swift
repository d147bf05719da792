internal import PorticoModel

extension TimelineLayout {
    /// Stacks rows from top to bottom: name and bars, with lanes of milestones below the bars.
    struct RowLayout {
        var measures: TimelineMeasures
        var frame: TimelineFrame
        var words: ChartWords
        var input: TimelineInput
        /// The start of the next row.
        var y: Double
        var rows: [TimelineGeometry.Row] = []
        var milestones: [TimelineGeometry.Milestone] = []

        init(measures: TimelineMeasures, frame: TimelineFrame, words: ChartWords, input: TimelineInput) {
            (self.measures, self.frame, self.words, self.input) = (measures, frame, words, input)
            y = frame.top
        }

        var scale: TimeScale { frame.scale }

        mutating func add(_ content: RowContent) {
            let top = y
            var row = TimelineGeometry.Row(
                id: content.row?.id ?? "",
                band: Box(x: 0, y: top, width: 0, height: 0),
                title: []
            )
            y += measures.rowAir
            if let phase = content.row { addBars(of: phase, to: &row) }
            let bars = y
            addMilestones(content.milestones, row: rows.count)
            row.title = title(content.title(words), top: top, bars: bars)
            let lines = row.title.map(\.box.maxY).max() ?? y
            y = max(y, lines) + measures.rowAir
            row.band = Box(x: 0, y: top, width: measures.width, height: y - top)
            rows.append(row)
        }

        /// Returns the name beside the bars, on as many lines as the row has room for but at least two.
        private func title(_ text: String, top: Double, bars: Double) -> [TextMark] {
            let size = measures.nameSize
            let hasBars = bars > top + measures.rowAir
            let height = hasBars ? bars - top - measures.rowAir : measures.laneHeight
            let middle = max(top + measures.rowAir + height / 2, top + 2 + 0.6 * size)
            let room = Int((y - middle + 0.6 * size) / (1.25 * size))
            let lines = TextWidth.wrapped(text, to: scale.minX - 14, lines: max(2, room), size: size)
            return lines.enumerated().map { index, line in
                TextMark(line, look: "ch-name", x: 0, midY: middle + Double(index) * size * 1.25, size: size)
            }
        }

        private mutating func addBars(of phase: TimelineInput.Row, to row: inout TimelineGeometry.Row) {
            row.baseline = phase.baseline.map { bar($0, y: y, height: measures.baselineHeight) }
            y += measures.baselineHeight + measures.barGap
            row.actual = phase.actual.map { bar($0, y: y, height: measures.barHeight) }
            row.forecast = phase.forecast.map { bar($0, y: y, height: measures.barHeight) }
            y += measures.barHeight
        }

        /// Returns a bar at least two units wide, so that a single day is visible.
        private func bar(_ span: TimelineInput.Span, y: Double, height: Double) -> Box {
            let x = scale.x(span.start)
            return Box(x: x, y: y, width: max(2, scale.x(span.finish) - x), height: height)
        }
    }
}

extension TimelineLayout.RowLayout {
    private mutating func addMilestones(_ unsorted: [TimelineInput.Milestone], row: Int) {
        guard !unsorted.isEmpty else { return }
        let sorted = unsorted.sorted { first, second in
            let starts = (leftmost(first), leftmost(second))
            return starts.0 != starts.1 ? starts.0 < starts.1 : first.id < second.id
        }
        let items = sorted.map(item)
        let lanes = TimelineLanes(minX: scale.minX, maxX: frame.maxX, statusX: frame.statusX, size: measures.labelSize)
        let places = lanes.place(items)
        let top = y + 3
        for (index, place) in places.enumerated() {
            let middle = top + (Double(place.lane) + 0.5) * measures.laneHeight
            milestones.append(mark(sorted[index], items[index], place, row: row, y: middle))
        }
        y = top + Double((places.map(\.lane).max() ?? 0) + 1) * measures.laneHeight
    }

    private func leftmost(_ milestone: TimelineInput.Milestone) -> CalendarDate {
        [milestone.baseline, milestone.current].compactMap(\.self).min() ?? scale.first
    }

    private func item(for milestone: TimelineInput.Milestone) -> TimelineLanes.Item {
        let name = "ch-label" + (milestone.isKey ? " ch-key" : "")
        let deviation = input.deviation(milestone)
        let later = deviation > 0 ? "ch-later" : "ch-earlier"
        return TimelineLanes.Item(
            id: milestone.id,
            promisedX: milestone.slip == 0 ? nil : milestone.baseline.map(scale.x),
            x: scale.x(milestone.current ?? scale.first),
            radius: milestone.isKey ? measures.keyRadius : measures.radius,
            name: [
                .init(milestone.id, look: "ch-ref", bold: milestone.isKey),
                .init(milestone.title, look: name, bold: milestone.isKey),
            ],
            difference: words.difference(deviation).map { .init($0, look: later, bold: true) },
            remark: input.overdueDays(milestone).map { _ in
                .init(words(.timelineOverdue), look: "ch-overdue", bold: true)
            }
        )
    }

    private func mark(
        _ milestone: TimelineInput.Milestone,
        _ item: TimelineLanes.Item,
        _ place: TimelineLanes.Placed,
        row: Int,
        y: Double
    ) -> TimelineGeometry.Milestone {
        let look: Diamond.Look = milestone.actual != nil ? .reached : .expected
        let label = TextMark(place.label, x: place.labelX, midY: y, size: measures.labelSize, anchor: place.anchor)
        var mark = TimelineGeometry.Milestone(
            id: milestone.id,
            row: row,
            lane: place.lane,
            promised: item.promisedX.map { .init(x: $0, y: y, radius: item.radius - 1, look: .promised) },
            current: .init(x: item.x, y: y, radius: item.radius, look: look),
            connector: [],
            leader: nil,
            label: label,
            difference: nil
        )
        if place.differenceOnConnector, let promisedX = item.promisedX, let difference = item.difference {
            let middle = (promisedX + item.x) / 2
            mark.difference = TextMark([difference], x: middle, midY: y, size: measures.labelSize, anchor: .middle)
        }
        mark.connector = connector(item, around: place.side == .within ? label.box : mark.difference?.box, y: y)
        if place.side == .beyondStatusLine {
            let xs = [item.x, item.promisedX ?? item.x]
            mark.leader = .beside(
                (xs.min() ?? item.x) - item.radius,
                (xs.max() ?? item.x) + item.radius,
                to: label.box,
                y: y
            )
        }
        return mark
    }

    /// Returns the strokes from the promised to the current date, with a gap around `text`.
    private func connector(_ item: TimelineLanes.Item, around text: Box?, y: Double) -> [TimelineGeometry.Stroke] {
        guard let promised = item.promisedX else { return [] }
        let from = min(promised, item.x) + item.radius
        let to = max(promised, item.x) - item.radius
        guard from < to else { return [] }
        guard let text else { return [.init(from: from, to: to, y: y)] }
        return [.init(from: from, to: text.x - 4, y: y), .init(from: text.maxX + 4, to: to, y: y)]
    }
}
