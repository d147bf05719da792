import PorticoModel

/// All texts of charts in the portal's language.
struct ChartWords: Sendable, Hashable {
    private var texts: [String: String]

    /// `texts` are the texts of `strings/<language>.yml` by key and may include those of pages. A missing key is shown
    /// as the key itself; ``keys`` lists those that a language must have.
    init(texts: [String: String]) {
        self.texts = texts.filter { $0.key.hasPrefix("chart.") || $0.key.hasPrefix("month.short.") }
    }

    /// All keys that charts use, sorted.
    static var keys: [String] {
        let phrases = ChartWord.allCases.flatMap { word in
            word.isCounted ? ["\(word.rawValue).one", "\(word.rawValue).other"] : [word.rawValue]
        }
        return (phrases + (1...12).map { "month.short.\($0)" }).sorted()
    }

    /// Returns a text with its values inserted: `words(.asOf, ["date": "13 Mar"])` → `as of 13 Mar`.
    func callAsFunction(_ word: ChartWord, _ values: [String: String] = [:]) -> String {
        text(word.rawValue).filling(values)
    }

    /// Returns the form for `count`: `words(.timelinePhases, count: 7)` → `7 phases`
    func callAsFunction(_ word: ChartWord, count: Int, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["n": String(count)]) { own, _ in own }
        return text("\(word.rawValue).\(count == 1 ? "one" : "other")").filling(values)
    }

    private func text(_ key: String) -> String { texts[key] ?? key }
}

extension ChartWords {
    /// Returns the short name of a month: `Mar`.
    func month(_ number: Int) -> String { text("month.short.\(number)") }

    /// Returns a date without its year: `13 Mar`.
    func dayMonth(_ date: CalendarDate) -> String { format(.dayMonth, date) }

    /// Returns a date: `13 Mar 2026`.
    func date(_ date: CalendarDate) -> String { format(.date, date) }

    /// Returns a month with its year: `Mar 2026`.
    func monthYear(_ date: CalendarDate) -> String { format(.monthYear, date) }

    /// Returns `+14 d` or `−3 d`, or nil if there is no difference.
    func difference(_ days: Int) -> String? {
        guard days != 0 else { return nil }
        return self(days > 0 ? .later : .earlier, ["n": String(abs(days))])
    }

    /// Returns the parts as a list: `["M1", "M2", "M3"]` → `M1, M2 and M3`.
    func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: self(.listNext)) + self(.listLast) + last
    }

    private func format(_ word: ChartWord, _ date: CalendarDate) -> String {
        self(word, ["day": String(date.day), "month": month(date.month), "year": String(date.year)])
    }
}

extension String {
    /// Replaces names in braces: `"as of {date}".filling(["date": "13 Mar"])` → `as of 13 Mar`. A name without a value
    /// stays as it is.
    fileprivate func filling(_ values: [String: String]) -> String {
        var filled = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open] + (values[name] ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
