internal import Foundation
internal import PorticoModel

// Formats dates, numbers and amounts as is customary in the language.
extension Words {
    /// Returns `13 Mar 2026` as text.
    func dateText(_ date: CalendarDate) -> String { text(of: date, month: "short", .dateMedium) }

    /// Returns `13 March 2026` as text.
    func longDateText(_ date: CalendarDate) -> String { text(of: date, month: "long", .dateLong) }

    /// Returns `Friday 20 March 2026` as text.
    func weekdayDateText(_ date: CalendarDate) -> String { withWeekday(date, longDateText(date)) }

    /// Returns `Fri 20 Mar`, for a date near others.
    func weekdayShortDate(_ date: CalendarDate) -> HTML {
        let day = text(of: date, month: "short", .dateShort)
        return time(date, self(.dateWeekday, ["weekday": text("weekday.short.\(date.weekday)"), "date": day]))
    }

    private func withWeekday(_ date: CalendarDate, _ text: String) -> String {
        self(.dateWeekday, ["weekday": self.text("weekday.\(date.weekday)"), "date": text])
    }

    /// Returns `<time datetime="2026-03-13">13 Mar 2026</time>`.
    func date(_ date: CalendarDate) -> HTML { time(date, dateText(date)) }

    /// Returns the same, or a quiet dash if there is no date.
    func date(_ date: CalendarDate?) -> HTML { date.map { self.date($0) } ?? Self.none }

    /// Returns `<time datetime="2026-03-13">13 March 2026</time>`.
    func longDate(_ date: CalendarDate) -> HTML { time(date, longDateText(date)) }

    /// Returns `<time datetime="2026-03-13">Friday 13 March 2026</time>`.
    func weekdayDate(_ date: CalendarDate) -> HTML { time(date, weekdayDateText(date)) }

    /// Returns `11 Apr`, for dates near others of the same year.
    func shortDate(_ date: CalendarDate) -> HTML { time(date, text(of: date, month: "short", .dateShort)) }

    /// The dash shown for a missing value.
    static let none: HTML = "<span class=\"none\">–</span>"

    private func time(_ date: CalendarDate, _ text: String) -> HTML {
        "<time datetime=\"\(date.description)\">\(text)</time>"
    }

    private func text(of date: CalendarDate, month form: String, _ format: Word) -> String {
        self(format) { value in
            switch value {
            case "day": String(date.day)
            case "month": text("month.\(form).\(date.month)")
            case "year": String(date.year)
            default: nil
            }
        }
    }

    /// Returns `1,250` or `0.5`, with at most two decimals and no trailing zeros.
    func number(_ value: Double) -> String {
        // A number too large to count in hundredths keeps Swift's own form; data files contain none.
        guard let hundredths = Int(exactly: (value * 100).rounded()) else { return value.description }
        return grouped(hundredths) { fraction in
            fraction % 10 == 0 ? (fraction == 0 ? "" : "\(fraction / 10)") : Self.twoDigits(fraction)
        }
    }

    /// Returns `€16,000` or `€12.50`, or `CHF 16,000` for a currency without its own sign; `−€840` below zero.
    func money(_ amount: Money, _ currency: String?) -> String {
        let digits = grouped(abs(amount.hundredths)) { $0 == 0 ? "" : Self.twoDigits($0) }
        let minus = amount < 0 ? "\u{2212}" : ""
        guard let currency else { return minus + digits }
        let signs = ["EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹"]
        let sign = signs[currency]
        return minus + self(sign == nil ? .moneyCode : .moneySign, ["currency": sign ?? currency, "amount": digits])
    }

    /// Returns a number of hundredths with its thousands grouped. `decimals` formats the decimals.
    private func grouped(_ signed: Int, decimals: (Int) -> String) -> String {
        let hundredths = abs(signed)
        var digits = String(hundredths / 100)
        var grouped = ""
        while digits.count > 3 {
            grouped = self(.numberGroup) + digits.suffix(3) + grouped
            digits.removeLast(3)
        }
        let fraction = decimals(hundredths % 100)
        let behind = fraction.isEmpty ? "" : self(.numberDecimal) + fraction
        return (signed < 0 ? "\u{2212}" : "") + digits + grouped + behind
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Returns `+14 d`. Late dates have a warning colour unless both sides agreed to them; `0 d` on the day.
    func difference(_ days: Int, isAgreed: Bool = false) -> HTML {
        let sign = days > 0 ? "+" : days < 0 ? "\u{2212}" : ""
        let text = self(.differenceDays, ["n": sign + String(abs(days))])
        let tone = isAgreed ? "even" : days > 0 ? "late" : days < 0 ? "early" : "even"
        return "<span class=\"diff \(tone)\">\(text)</span>"
    }

    /// Returns `12 KB` or `1.2 MB`, as ``FileSize`` does but with the language's decimal separator.
    func size(bytes: Int) -> String {
        FileSize.inWords(bytes).replacingOccurrences(of: ".", with: self(.numberDecimal))
    }
}
