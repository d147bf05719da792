@testable import PorticoModel
@testable import PorticoRendering

/// SplitMix64: the same plan for the same seed, everywhere.
/// Source: Sebastiano Vigna, https://prng.di.unimi.it/splitmix64.c
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

func day(_ iso: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { throw NoSuchDay(iso: iso) }
    return date
}

struct NoSuchDay: Error {
    var iso: String
}

/// A plan nobody thought of: phases that overlap, milestones early, late, reached, without a promise, crowded on one day.
func generatedTimeline(seed: Int, phases: Int, milestones: Int) -> TimelineInput {
    var random = SeededGenerator(seed: seed)
    let first = CalendarDate(dayNumber: 20_454 + Int.random(in: 0...400, using: &random))
    let days = [9, 40, 120, 300, 700, 2400].randomElement(using: &random) ?? 300
    let status = first.adding(days: Int.random(in: 0...days, using: &random))
    func date() -> CalendarDate { first.adding(days: Int.random(in: 0...days, using: &random)) }
    let rows = (0..<phases).map { index in
        let (start, length) = (date(), Int.random(in: 0...max(1, days / 3), using: &random))
        var row = TimelineInput.Row(id: "P\(index + 1)", title: title(using: &random))
        row.baseline = .init(start, start.adding(days: length))
        let begun = start.adding(days: Int.random(in: -3...20, using: &random))
        let finish = begun.adding(days: length + Int.random(in: 0...20, using: &random))
        row.actual = .init(begun, min(status, finish))
        row.forecast = .init(max(status, begun), finish)
        return row
    }
    let marks = (0..<milestones).map { index in
        let promised = Bool.random(using: &random) ? date() : first.adding(days: days / 2)
        let slip = [0, 0, 3, 14, 60, -9].randomElement(using: &random) ?? 0
        let now = promised.adding(days: slip)
        return TimelineInput.Milestone(
            id: "M\(index + 1)",
            title: title(using: &random),
            row: Int.random(in: 0...9, using: &random) == 0 ? nil : rows.randomElement(using: &random)?.id,
            isKey: Bool.random(using: &random),
            baseline: Int.random(in: 0...9, using: &random) == 0 ? nil : promised,
            forecast: now > status ? now : nil,
            actual: now > status ? nil : now
        )
    }
    return TimelineInput(
        rows: rows,
        milestones: marks,
        statusDate: Int.random(in: 0...5, using: &random) == 0 ? nil : status
    )
}

private func title(using random: inout SeededGenerator) -> String {
    let words = [
        "Pilot", "accepted", "by", "reception", "Data model", "signed off", "Documentation", "Go-live", "training",
        "Wiederherstellungsübung", "of", "migration", "W", "Implementation", "iiii", "& <handover>", "£ 14,000",
    ]
    let count = Int.random(in: 1...(Int.random(in: 0...6, using: &random) == 0 ? 18 : 5), using: &random)
    return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
}
