/// The content of a milestone trend as figures and a sentence.
struct TrendCaption: Sendable, Hashable {
    /// The number of milestones, including those not shown.
    var total: Int
    /// The number of milestones in the chart.
    var shown: Int
    var stable: Int
    /// The milestone that slipped furthest; nil if none did.
    var worst: TrendInput.Line?
    /// The number of other milestones that are later than at first.
    var otherSlipped: Int
    /// The last key milestone, or the last of all if none is key.
    var finish: TrendInput.Line?
    /// The change requests that moved promised dates, each with its milestones in the order of the plan.
    var agreed: [Agreed]

    struct Agreed: Sendable, Hashable {
        var change: String
        var milestones: [String]
    }

    init(_ input: TrendInput) {
        let lines = input.lines.filter { !$0.points.isEmpty }
        total = lines.count
        // The caption names only milestones that the picture shows.
        let named = input.readable().lines.filter { !$0.points.isEmpty }
        shown = named.count
        stable = lines.count { $0.isStable }
        let changes = named.flatMap(\.changes).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        agreed = changes.map { change in
            Agreed(change: change, milestones: named.filter { $0.changes.contains(change) }.map(\.id))
        }
        let worst = named.filter { $0.days > 0 }.max { ($0.days, $0.slips, $1.id) < ($1.days, $1.slips, $0.id) }
        self.worst = worst
        otherSlipped = lines.count { $0.days > 0 } - (worst == nil ? 0 : 1)
        let key = named.filter(\.isKey)
        finish = (key.isEmpty ? named : key).max { first, second in
            guard let one = first.points.last?.expected, let other = second.points.last?.expected, one != other
            else { return first.id < second.id }
            return one < other
        }
    }

    /// Returns the caption: `2 of 6 stable, M3 slipped three times, 14 days in all, finish unchanged.`
    func sentence(in words: ChartWords) -> String {
        guard total > 0 else { return "" }
        var parts = [words(.trendStable, ["n": String(stable), "total": String(total)])]
        if let worst {
            let times = words(.trendTimes, count: worst.slips, ["id": worst.id, "times": words.times(worst.slips)])
            parts.append(words(.trendSlipped, count: worst.days, ["times": times]))
        }
        if otherSlipped > 0 { parts.append(words(.trendOthers, count: otherSlipped)) }
        if let finish, finish.id != worst?.id, let told = self.finish(finish, in: words) { parts.append(told) }
        parts += agreed.map { words(.trendAgreed, ["ids": words.list($0.milestones), "change": $0.change]) }
        let sentence = words(.trendCaption, ["parts": parts.joined(separator: words(.listNext))])
        guard shown < total else { return sentence }
        return sentence + " " + words(.trendShown, ["n": String(shown), "total": String(total)])
    }

    /// Returns nil if the finish moved only with its promised date, which is mentioned separately.
    private func finish(_ line: TrendInput.Line, in words: ChartWords) -> String? {
        guard line.days != 0 else { return line.changes.isEmpty ? words(.trendFinishKept) : nil }
        return words(line.days > 0 ? .trendFinishLater : .trendFinishEarlier, count: abs(line.days))
    }
}

extension ChartWords {
    /// Returns `once`, `twice`, `three times`, then `7 times`.
    func times(_ count: Int) -> String {
        switch count {
        case 1: self(.once)
        case 2: self(.twice)
        case 3: self(.threeTimes)
        default: self(.manyTimes, ["n": String(count)])
        }
    }
}
