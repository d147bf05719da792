/// The reason why a text is not a date, with the date that was probably meant.
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
                "the date \(shown) does not exist",
                explanation: Self.reason(parts)
            )
        } else if let end = Self.endOfMonth(text) {
            problem = DecodingProblem(
                .impossibleDate,
                "the date \(shown) does not exist",
                explanation: "that month has \(CalendarDate.days(inMonth: end.month, of: end.year)) days",
                fix: "write \(end)"
            )
        } else {
            let likely = Self.likely(text)
            problem = DecodingProblem(
                .expectedDate,
                "expected a date, found \"\(shown)\"",
                fix: likely.isEmpty
                    ? "write it as year, month and day: 2026-03-13"
                    : "write \(likely.map(\.description).joined(separator: " or "))"
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
        guard (1...12).contains(date.month) else { return "months go from 01 to 12" }
        return "that month has \(CalendarDate.days(inMonth: date.month, of: date.year)) days"
    }

    /// Returns the possible dates: `13.03.2026` and `2026-3-13` can mean only one, `03/04/2026` could mean two.
    private static func likely(_ text: String) -> [CalendarDate] {
        guard let numbers = numbers(text) else { return [] }
        if numbers[0] > 31 { return [CalendarDate(numbers[0], numbers[1], numbers[2])].compactMap(\.self) }
        guard numbers[2] > 31 else { return [] }
        let dayFirst = CalendarDate(numbers[2], numbers[1], numbers[0])
        if text.contains(".") { return [dayFirst].compactMap(\.self) }
        let monthFirst = numbers[0] == numbers[1] ? nil : CalendarDate(numbers[2], numbers[0], numbers[1])
        return [dayFirst, monthFirst].compactMap(\.self)
    }

    /// Returns the end of the month for a day that does not exist: `31.11.2026` → 30 November.
    private static func endOfMonth(_ text: String) -> CalendarDate? {
        guard text.contains("."), let numbers = numbers(text), numbers[2] > 31, (1...12).contains(numbers[1]) else {
            return nil
        }
        let days = CalendarDate.days(inMonth: numbers[1], of: numbers[2])
        return numbers[0] > days && numbers[0] <= 31 ? CalendarDate(numbers[2], numbers[1], days) : nil
    }

    private static func numbers(_ text: String) -> [Int]? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "./- ".contains($0)) }) else { return nil }
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        return numbers.count == 3 && numbers.allSatisfy { $0 < 10_000 } ? numbers : nil
    }
}
