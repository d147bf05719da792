package import PorticoModel

/// Every word that a picture shows, in the portal's language. `{…}` marks what is filled in.
package struct ChartWords: Sendable, Hashable {
    /// Short names, January first: `Jan`.
    package var months: [String]
    /// `Q{n}`
    package var quarter: String
    /// `{d} {mon}`
    package var dayMonth: String
    /// `{d} {mon} {y}`
    package var fullDate: String
    /// `{mon} {y}`
    package var monthYear: String
    /// `as of {date}`
    package var asOf: String
    /// `+{n} d`
    package var daysLater: String
    /// `−{n} d`
    package var daysEarlier: String
    package var timeline: TimelineWords

    package init(
        months: [String],
        quarter: String,
        dayMonth: String,
        fullDate: String,
        monthYear: String,
        asOf: String,
        daysLater: String,
        daysEarlier: String,
        timeline: TimelineWords
    ) {
        self.months = months
        self.quarter = quarter
        self.dayMonth = dayMonth
        self.fullDate = fullDate
        self.monthYear = monthYear
        self.asOf = asOf
        self.daysLater = daysLater
        self.daysEarlier = daysEarlier
        self.timeline = timeline
    }
}

extension ChartWords {
    /// `Mar`
    package func month(_ number: Int) -> String {
        months.indices.contains(number - 1) ? months[number - 1] : String(number)
    }

    /// `13 Mar`
    package func dayMonth(_ date: CalendarDate) -> String { fill(dayMonth, date) }

    /// `13 Mar 2026`
    package func fullDate(_ date: CalendarDate) -> String { fill(fullDate, date) }

    /// `Mar 2026`
    package func monthYear(_ date: CalendarDate) -> String { fill(monthYear, date) }

    /// `+14 d`, `−3 d`; nil where there is no difference.
    package func difference(_ days: Int) -> String? {
        guard days != 0 else { return nil }
        return (days > 0 ? daysLater : daysEarlier).filling("n", with: String(abs(days)))
    }

    private func fill(_ pattern: String, _ date: CalendarDate) -> String {
        pattern.filling("d", with: String(date.day))
            .filling("mon", with: month(date.month))
            .filling("y", with: String(date.year))
    }
}

extension String {
    /// `"as of {date}".filling("date", with: "13 Mar")` → `as of 13 Mar`
    package func filling(_ name: String, with value: String) -> String {
        let mark = "{\(name)}"
        guard let range = firstRange(of: mark) else { return self }
        return String(self[..<range.lowerBound]) + value + String(self[range.upperBound...])
    }

    private func firstRange(of mark: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
            start = index(after: start)
        }
        return nil
    }
}
