package import PorticoModel

/// What an example assumes in addition to its files: the status date, the date of the build and earlier weeks.
package struct ExampleCircumstances: Sendable, Hashable {
    /// The status date; nil to use the date of the newest update in the files.
    package private(set) var asOf: CalendarDate?
    private var builtOn: CalendarDate?
    /// Earlier weeks as snapshots would record them.
    package private(set) var history = PlanHistory()
    /// The date on which the corrected folder was published; nil if it was not.
    package private(set) var publishedOn: CalendarDate?
    /// The sentences themselves, for the manual: `As of 2026-03-13.`
    package private(set) var sentences: [String] = []

    /// The date of the build: `2026-03-14` unless a sentence gives another.
    package var today: String { builtOn?.description ?? "2026-03-14" }

    /// Reads one sentence. Returns false unless it has one of these six forms:
    ///
    ///     As of 2026-03-13.
    ///     Built on 2026-03-25.
    ///     On 2026-03-06: M5 baseline 2026-06-30, forecast 2026-07-07.
    ///     On 2026-03-06: key M5 baseline 2026-06-30, forecast 2026-07-07.
    ///     On 2026-03-06: D-07 baseline 2026-03-14.
    ///     Published on 2026-03-06 as put right below.
    ///
    /// The fifth form is for deliverables, whose forecasts are not part of the history.
    mutating func read(_ sentence: some StringProtocol) -> Bool {
        guard sentence.hasSuffix(".") else { return false }
        let words = sentence.dropLast().split(separator: " ", omittingEmptySubsequences: false)
        guard readDay(words) || readWeek(words) || readPublication(words) else { return false }
        sentences.append(String(sentence))
        return true
    }

    private mutating func readDay(_ words: [some StringProtocol]) -> Bool {
        guard words.count == 3, let date = CalendarDate(iso: String(words[2])) else { return false }
        switch (words[0], words[1]) {
        case ("As", "of"): asOf = date
        case ("Built", "on"): builtOn = date
        default: return false
        }
        return true
    }

    private mutating func readPublication(_ words: [some StringProtocol]) -> Bool {
        guard words.count == 7, words[0] == "Published", words[1] == "on",
            words.dropFirst(3).elementsEqual(["as", "put", "right", "below"], by: { $0 == $1 }),
            let date = CalendarDate(iso: String(words[2]))
        else { return false }
        publishedOn = date
        return true
    }

    private mutating func readWeek(_ all: [some StringProtocol]) -> Bool {
        let isKey = all.count == 8 && all[2] == "key"
        let words = isKey ? Array(all[..<2] + all[3...]) : all
        guard words.count == 5 || words.count == 7, words[0] == "On", words[1].hasSuffix(":"), words[3] == "baseline",
            let date = CalendarDate(iso: String(words[1].dropLast()))
        else { return false }
        let id = String(words[2])
        guard words.count == 7 else {
            guard let baseline = CalendarDate(iso: String(words[4])) else { return false }
            history.weeks.append(.init(date: date, milestones: [:], deliverables: [id: baseline]))
            return true
        }
        guard words[4].hasSuffix(","), words[5] == "forecast",
            let baseline = CalendarDate(iso: String(words[4].dropLast())),
            let forecast = CalendarDate(iso: String(words[6]))
        else { return false }
        history.weeks.append(
            .init(date: date, milestones: [id: .init(baseline: baseline, forecast: forecast, isKey: isKey)])
        )
        return true
    }
}
