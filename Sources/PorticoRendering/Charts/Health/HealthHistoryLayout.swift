internal import PorticoModel

/// Lays out a health history: one column per update, reported above calculated, on as many lines as the width requires.
struct HealthHistoryLayout: Sendable {
    /// The maximum width; with few updates the chart is narrower.
    var maxWidth: Double
    var words: ChartWords

    static let pitch = 30.0
    private static let letterSize = 12.5
    private static let nameSize = 13.0
    /// Distances from the top of a line to the middles of the two shapes, and from a shape to its letter.
    private static let (reportedY, computedY, letterBelow) = (16.0, 62.0, 18.0)

    /// Returns nil if there is no update.
    func geometry(of input: HealthHistoryInput) -> HealthHistoryGeometry? {
        guard !input.weeks.isEmpty else { return nil }
        let rows = Rows(isComputed: input.weeks.contains { $0.computed != nil })
        let names = rows.isComputed ? [words(.healthReported), words(.healthComputed)] : [words(.healthReported)]
        let nameWidth = (names.map { TextWidth.of($0, size: Self.nameSize) }.max() ?? 0) + 10
        let capacity = max(1, Int((maxWidth - nameWidth) / Self.pitch))
        let lineCount = (input.weeks.count + capacity - 1) / capacity
        let perLine = (input.weeks.count + lineCount - 1) / lineCount
        let columns = max(perLine, 3)
        let weeks = input.weeks.enumerated().map { index, week in
            self.week(week, rows, line: index / perLine, x: nameWidth + (Double(index % perLine) + 0.5) * Self.pitch)
        }
        let width = min(maxWidth, nameWidth + Double(columns) * Self.pitch)
        return HealthHistoryGeometry(
            width: width,
            height: Double(lineCount) * rows.height - 6,
            weeks: weeks,
            boxes: Self.boxes(input.weeks, weeks, rows),
            names: (0..<lineCount).flatMap { line in
                zip(names, [Self.reportedY, Self.computedY]).map { name, y in
                    TextMark(
                        name,
                        look: "ch-label",
                        x: 0,
                        midY: Double(line) * rows.height + y,
                        size: Self.nameSize
                    )
                }
            },
            dates: dates(weeks, rows, width: width)
        )
    }

    /// The rows on a line of weeks; only the reported one if nothing could be calculated.
    private struct Rows {
        var isComputed: Bool

        /// The distance from the top of a line to the middle of its dates.
        var dateY: Double { isComputed ? 104 : 58 }
        var height: Double { dateY + 20 }
    }

    private func week(
        _ week: HealthHistoryInput.Week,
        _ rows: Rows,
        line: Int,
        x: Double
    ) -> HealthHistoryGeometry.Week {
        let top = Double(line) * rows.height
        return .init(
            date: week.date,
            line: line,
            reported: cell(week.reported, x: x, y: top + Self.reportedY),
            computed: rows.isComputed ? cell(week.computed, x: x, y: top + Self.computedY) : nil
        )
    }

    private func cell(_ health: Health?, x: Double, y: Double) -> HealthHistoryGeometry.Cell {
        let letter = TextMark(
            words.letter(health),
            look: "ch-letter",
            x: x,
            midY: y + Self.letterBelow,
            size: Self.letterSize,
            anchor: .middle
        )
        return .init(mark: HealthMark(x: x, y: y, health: health), letter: letter)
    }

    private static func boxes(
        _ input: [HealthHistoryInput.Week],
        _ weeks: [HealthHistoryGeometry.Week],
        _ rows: Rows
    ) -> [Box] {
        var boxes: [Box] = []
        var isOpen = false
        for (index, week) in weeks.enumerated() {
            if index > 0, weeks[index - 1].line != week.line { isOpen = false }
            guard input[index].isWatermelon else {
                isOpen = false
                continue
            }
            let top = Double(week.line) * rows.height + 2
            let box = Box(x: week.reported.mark.x - 12.5, y: top, width: 25, height: rows.dateY - 13)
            if isOpen, let last = boxes.popLast() { boxes.append(last.union(box)) } else { boxes.append(box) }
            isOpen = true
        }
        return boxes
    }

    /// Returns as many dates per line as fit. The first one on a line includes the year.
    private func dates(_ weeks: [HealthHistoryGeometry.Week], _ rows: Rows, width: Double) -> [TextMark] {
        let lines = Dictionary(grouping: weeks, by: \.line).sorted { $0.key < $1.key }
        return lines.flatMap { line, weeks in
            let y = Double(line) * rows.height + rows.dateY
            let marks = weeks.enumerated().map { index, week in
                let text = index == 0 ? words.date(week.date) : words.dayMonth(week.date)
                let half = TextWidth.of(text, size: Self.letterSize) / 2
                let x = min(max(week.reported.mark.x, half), width - half)
                return TextMark(text, look: "ch-tick", x: x, midY: y, size: Self.letterSize, anchor: .middle)
            }
            return EverySo.often(marks)
        }
    }
}

extension ChartWords {
    /// Returns `G`, `A`, `R`, `H` or `C` in English; a dash if there is no health.
    func letter(_ health: Health?) -> String {
        switch health {
        case .onTrack: self(.letterOnTrack)
        case .atRisk: self(.letterAtRisk)
        case .offTrack: self(.letterOffTrack)
        case .onHold: self(.letterOnHold)
        case .complete: self(.letterComplete)
        case nil: "–"
        }
    }
}
