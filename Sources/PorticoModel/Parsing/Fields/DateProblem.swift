/// Why a text is no date, with the date that was likely meant.
struct DateProblem {
    let problem: DecodingProblem

    init(_ text: String) {
        let shown = text.shortened(to: 40)
        if text.utf8.count > 10, CalendarDate(iso: String(text.prefix(10))) != nil {
            problem = DecodingProblem(
                .dateWithTime,
                "expected a date without a time, found \"\(shown)\"",
                fix: "write \(text.prefix(10))"
            )
        } else if let parts = Self.isoParts(text) {
            problem = DecodingProblem(
                .impossibleDate,
                "there is no \(shown)",
                explanation: Self.reason(parts)
            )
        } else {
            problem = DecodingProblem(
                .expectedDate,
                "expected a date, found \"\(shown)\"",
                fix: Self.likely(text).map { "write \($0)" } ?? "write year, month and day: 2026-03-13"
            )
        }
    }

    private static func isoParts(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        return (year, month, day)
    }

    private static func reason(_ date: (year: Int, month: Int, day: Int)) -> String {
        guard (1...12).contains(date.month) else { return "a year has months 01 to 12" }
        return "that month has \(CalendarDate.days(inMonth: date.month, of: date.year)) days"
    }

    /// `13.03.2026` and `2026-3-13` can mean one day only; `03/04/2026` could mean two.
    private static func likely(_ text: String) -> CalendarDate? {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if numbers[0] > 31 { return CalendarDate(numbers[0], numbers[1], numbers[2]) }
        guard numbers[2] > 31 else { return nil }
        if text.contains(".") || numbers[0] > 12 { return CalendarDate(numbers[2], numbers[1], numbers[0]) }
        return numbers[1] > 12 ? CalendarDate(numbers[2], numbers[0], numbers[1]) : nil
    }
}
