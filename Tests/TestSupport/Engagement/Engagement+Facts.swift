/// What is true of each week, written down by hand from the story, not from the program.
extension Engagement {
    /// Something that waits for the client: its id, since how many days, the day it is due, and what it holds up.
    package struct OpenAsk: Sendable {
        package var id: String
        package var waiting: Int
        package var due: String
        package var blocks: [String]
        /// The payments among these and their amounts, as a reader sees them.
        package var money: [String]
    }

    /// The asks of each week; none in the others.
    package static let asks: [Int: OpenAsk] = [
        3: OpenAsk(id: "D-01", waiting: 1, due: "2026-01-29", blocks: ["M1", "PAY-1"], money: ["€20,000"]),
        7: OpenAsk(id: "D-02", waiting: 1, due: "2026-02-26", blocks: ["M2"], money: []),
        9: OpenAsk(id: "ACT-1", waiting: 1, due: "2026-03-13", blocks: ["M3"], money: []),
        10: OpenAsk(id: "ACT-1", waiting: 8, due: "2026-03-13", blocks: ["M3"], money: []),
        11: OpenAsk(id: "ACT-1", waiting: 15, due: "2026-03-20", blocks: ["M3"], money: []),
        14: OpenAsk(id: "D-03", waiting: 1, due: "2026-04-23", blocks: ["M3"], money: []),
        15: OpenAsk(id: "D-03", waiting: 8, due: "2026-04-23", blocks: ["M3"], money: []),
        26: OpenAsk(id: "D-04", waiting: 1, due: "2026-07-09", blocks: ["M4", "PAY-2"], money: ["€24,000"]),
    ]

    /// What we owe: how many things, and how long the oldest has been open; nothing in the other weeks. In week 8 it is
    /// the design, which came back for changes eight days after it was promised.
    package static let owed: [Int: (count: Int, longest: Int)] = [8: (1, 8), 20: (1, 1), 21: (1, 8)]

    /// The actions, reviews and deliveries that `due` lists on the Friday, with the days they are overdue.
    package static let due: [Int: [String]] = [
        2: ["deliverable D-01 -6"], 3: ["review D-01 -6"], 6: ["deliverable D-02 -6"], 7: ["review D-02 -6"],
        8: ["deliverable D-02 8"], 9: ["action ACT-1 -7"], 10: ["action ACT-1 0"], 11: ["action ACT-1 0"],
        13: ["deliverable D-03 -6"], 15: ["review D-03 -6"], 21: ["action ACT-2 -7"], 25: ["deliverable D-04 -6"],
        26: ["review D-04 -6"],
    ]

    /// The days of each milestone against its promised date. The second, which is not key, slips too.
    package static func differences(_ week: Int) -> [String: Int] {
        let pilot =
            switch week {
            case ..<10: 0
            case 14: 21
            default: 14
            }
        let golive =
            switch week {
            case ..<20: 0
            case 20: 3
            case 21: 6
            case 22, 23: 10
            default: 5
            }
        var result = ["M1": 0, "M2": week < 6 ? 0 : 7, "M3": pilot, "M4": golive, "M5": 0]
        if (5..<13).contains(week) { result["M6"] = 0 }
        return result
    }

    /// The lines of the sum under the payments, as a reader sees them.
    package static func sum(_ week: Int) -> [String] {
        let change = ["CR-1 A second pier +€4,000", "Total with approved changes €44,000"]
        let contract = ["Contract value €40,000"] + (week < 18 ? [] : change)
        let parts =
            switch week {
            case ..<4: ["Planned €40,000"]
            case 4: ["Earned €20,000", "Planned €20,000"]
            case 5..<8: ["Invoiced €20,000", "Planned €20,000"]
            case 8..<18: ["Paid €20,000", "Planned €20,000"]
            case 18..<28: ["Paid €20,000", "Planned €24,000"]
            default: ["Paid €20,000", "Earned €24,000"]
            }
        return contract + parts
    }

    /// The project ends as promised, whatever slips before.
    package static let finish = "2026-07-31"
    /// The week in which the pilot was accepted with a condition.
    package static let conditional = (week: 16, id: "D-03", conditions: "Print the card")
}
