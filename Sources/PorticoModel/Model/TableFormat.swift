/// The format of dates and numbers in a client's spreadsheets: `csv` in `client.yml`.
package struct TableFormat: Sendable, Hashable {
    package enum DateOrder: String, Sendable, Hashable, CaseIterable {
        /// Year, month and day: `2026-03-13`.
        case iso
        /// Day, month and year with dots: `13.03.2026`, `13.3.26`.
        case dayMonthYear = "day.month.year"
        /// Day, month and year with slashes: `13/03/2026`.
        case dayMonthYearSlashed = "day/month/year"
        /// Month, day and year: `03/13/2026`.
        case monthDayYear = "month/day/year"
    }

    package enum Decimal: String, Sendable, Hashable, CaseIterable {
        /// A decimal point: `48,000.50`.
        case point
        /// A decimal comma: `48.000,50`.
        case comma
    }

    package var dates = DateOrder.iso
    package var decimal = Decimal.point

    package init() {}

    /// Returns the date in ISO form if it has the declared format; otherwise the text unchanged, so that the reader
    /// reports it.
    /// A year has four digits, or two of this century; anything else would be a guess.
    package func iso(_ text: String) -> String {
        guard dates != .iso, CalendarDate(iso: text) == nil else { return text }
        let separator: Character = dates == .dayMonthYear ? "." : "/"
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }) else { return text }
        guard (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), [2, 4].contains(parts[2].count),
            let first = Int(parts[0]), let second = Int(parts[1]), let written = Int(parts[2])
        else { return text }
        let year = parts[2].count == 2 ? 2000 + written : written
        let (day, month) = dates == .monthDayYear ? (second, first) : (first, second)
        guard let date = CalendarDate(year, month, day) else { return "\(year)-\(padded(month))-\(padded(day))" }
        return date.description
    }

    /// Returns the number as data files write it: `48.000,50` → `48000.50`. Returns nil if the text does not have the
    /// declared format or the digits are not grouped in threes, because removing the separators could change the
    /// number.
    package func plainNumber(_ text: String) -> String? {
        let (group, point): (Character, Character) = decimal == .comma ? (".", ",") : (",", ".")
        let halves = text.dropFirst(text.hasPrefix("-") ? 1 : 0)
            .split(separator: point, omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let whole = Self.ungrouped(halves[0], group) else { return nil }
        let sign = text.hasPrefix("-") ? "-" : ""
        guard halves.count == 2 else { return sign + whole }
        guard !halves[1].isEmpty, halves[1].utf8.allSatisfy(Self.isDigit) else { return nil }
        return "\(sign)\(whole).\(halves[1])"
    }

    /// Returns advice for a number that does not have the declared format.
    package func adviceOnNumber(_ text: String) -> String {
        switch decimal {
        case .point where text.contains(","):
            "if a comma separates decimals, add csv: {decimal: comma} to client.yml; otherwise write 48000.50"
        case .comma where text.contains("."):
            "client.yml sets csv: {decimal: comma}, so write 48.000,50"
        case .point: "write only digits and at most one decimal point: 48000.50"
        case .comma: "write only digits and at most one decimal comma: 48000,50"
        }
    }

    /// Removes the grouping: `48,000` → `48000`. Groups must have three digits, except the first, and use the same
    /// separator.
    private static func ungrouped(_ text: Substring, _ group: Character) -> String? {
        guard let mark = text.first(where: { !$0.isASCII || !$0.isNumber }) else {
            return text.isEmpty ? nil : String(text)
        }
        guard mark == group || mark.isWhitespace || mark == "\u{2019}" || mark == "'" else { return nil }
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return groups.allSatisfy { $0.utf8.allSatisfy(isDigit) } ? groups.joined() : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
