import PorticoModel

/// The ticks of a time axis, in the finest unit whose names fit, with the names of the next coarser unit above.
struct TimeAxis: Sendable, Hashable {
    enum Unit: Sendable, Hashable {
        case day, week, month, quarter
        /// A multiple of years.
        case years(Int)
    }

    struct Tick: Sendable, Hashable {
        var date: CalendarDate
        var x: Double
        /// Whether a year begins here, or a month if the unit is weeks or days.
        var isMajor: Bool
    }

    var unit: Unit
    var ticks: [Tick]
    /// The names of the unit, on the lower line.
    var minor: [TextMark]
    /// The names of the coarser unit, on the upper line; empty if the unit is years.
    var major: [TextMark]

    static let size = 12.5
    static let lineHeight = 17.0

    /// Lays out two lines of names. The middle of the upper line is at `y` + 8.5.
    init(scale: TimeScale, y: Double, words: ChartWords) {
        unit = Self.unit(for: scale, words: words)
        let starts = Self.starts(of: unit, in: scale)
        let majorStarts = Self.majorStarts(unit, in: scale)
        ticks = Set(starts + majorStarts).sorted().compactMap { date in
            guard date >= scale.first, date <= scale.last else { return nil }
            return Tick(date: date, x: scale.x(date), isMajor: majorStarts.contains(date))
        }
        let unit = unit
        minor = Self.names(
            of: starts.filter { Self.isNamedFromWithin(unit) || $0 >= scale.first }
                .map { ($0, Self.name($0, unit, words)) },
            scale: scale,
            midY: y + Self.lineHeight * 1.5,
            look: "ch-tick"
        )
        major = Self.names(
            of: majorStarts.map { ($0, Self.majorName($0, unit, words)) },
            scale: scale,
            midY: y + Self.lineHeight * 0.5,
            look: "ch-tick ch-tick-major"
        )
    }

    static let height = 2 * lineHeight

    /// Returns the names that fit. A name is at the start of its interval, or at the start of the axis if that is
    /// later.
    private static func names(
        of intervals: [(CalendarDate, String)],
        scale: TimeScale,
        midY: Double,
        look: String
    ) -> [TextMark] {
        var marks: [TextMark] = []
        for (index, (date, name)) in intervals.enumerated() {
            let start = max(scale.x(date), scale.minX)
            let end = index + 1 < intervals.count ? min(scale.x(intervals[index + 1].0), scale.maxX) : scale.maxX
            let mark = TextMark(name, look: look, bold: look.hasSuffix("major"), x: start + 4, midY: midY, size: size)
            guard mark.box.maxX + 2 <= end else { continue }
            marks.append(mark)
        }
        return marks
    }
}

extension TimeAxis {
    /// Returns the starts of the finest unit that are at least `apart`, for a vertical axis.
    static func levels(_ scale: TimeScale, apart: Double) -> [CalendarDate] {
        let perDay = abs(scale.pixelsPerDay)
        let units: [(Unit, Double)] = [(.day, 1), (.week, 7), (.month, 28), (.quarter, 90)]
        let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map { (Unit.years($0), Double($0) * 365) }
        let unit = (units + years).first { $0.1 * perDay >= apart }?.0 ?? .years(2000)
        return starts(of: unit, in: scale).filter { $0 >= scale.first }
    }

    /// The space that a name needs around it.
    private static let air = 12.0

    private static func unit(for scale: TimeScale, words: ChartWords) -> Unit {
        let month = (1...12).map { TextWidth.of(words.month($0), size: size) }.max() ?? 30
        let candidates: [(unit: Unit, days: Double, width: Double)] = [
            (.day, 1, TextWidth.of("30", size: size) + air),
            (.week, 7, TextWidth.of("30", size: size) + air + 10),
            (.month, 28, month + 8),
            (.quarter, 90, TextWidth.of(words(.quarter, ["n": "4"]), size: size) + air),
        ]
        for candidate in candidates where candidate.days * scale.pixelsPerDay >= candidate.width {
            return candidate.unit
        }
        let year = TextWidth.of("2026", size: size) + air
        for step in [1, 2, 5, 10, 20, 50, 100, 200, 500] where Double(step) * 365 * scale.pixelsPerDay >= year {
            return .years(step)
        }
        return .years(1000)
    }

    /// Returns the starts of all intervals that are at least partly visible.
    private static func starts(of unit: Unit, in scale: TimeScale) -> [CalendarDate] {
        var starts: [CalendarDate] = []
        var next: CalendarDate? = start(of: unit, at: scale.first)
        while let date = next, date <= scale.last {
            starts.append(date)
            next = following(date, unit)
        }
        return starts
    }

    /// Returns whether an interval that starts before the axis keeps its name. A month does; a week is not named after
    /// a day that is not shown.
    private static func isNamedFromWithin(_ unit: Unit) -> Bool { unit != .day && unit != .week }

    private static func majorStarts(_ unit: Unit, in scale: TimeScale) -> [CalendarDate] {
        switch unit {
        case .day, .week: starts(of: .month, in: scale)
        case .month, .quarter: starts(of: .years(1), in: scale)
        case .years: []
        }
    }

    private static func start(of unit: Unit, at date: CalendarDate) -> CalendarDate? {
        switch unit {
        case .day: date
        case .week: date.adding(days: 1 - date.weekday)
        case .month: CalendarDate(date.year, date.month, 1)
        case .quarter: CalendarDate(date.year, (date.month - 1) / 3 * 3 + 1, 1)
        case .years(let step): CalendarDate(max(1, date.year / step * step), 1, 1)
        }
    }

    private static func following(_ date: CalendarDate, _ unit: Unit) -> CalendarDate? {
        switch unit {
        case .day: date.adding(days: 1)
        case .week: date.adding(days: 7)
        case .month: CalendarDate(date.month == 12 ? date.year + 1 : date.year, date.month % 12 + 1, 1)
        case .quarter: CalendarDate(date.month == 10 ? date.year + 1 : date.year, (date.month + 2) % 12 + 1, 1)
        case .years(let step): CalendarDate(date.year / step * step + step, 1, 1)
        }
    }

    private static func name(_ date: CalendarDate, _ unit: Unit, _ words: ChartWords) -> String {
        switch unit {
        case .day, .week: String(date.day)
        case .month: words.month(date.month)
        case .quarter: words(.quarter, ["n": String((date.month - 1) / 3 + 1)])
        case .years: String(date.year)
        }
    }

    private static func majorName(_ date: CalendarDate, _ unit: Unit, _ words: ChartWords) -> String {
        switch unit {
        case .day, .week: words.monthYear(date)
        default: String(date.year)
        }
    }
}
