@testable import PorticoModel
@testable import PorticoRendering
import Testing

// What the pictures' tests draw.

func sampleBurnUp(weeks: Int) -> BurnUpInput {
    let first = CalendarDate(dayNumber: 20_462)
    return BurnUpInput(
        points: (0..<weeks).map { week in
            let scope = 12 + (week >= 4 ? 2 : 0) + (week >= 9 ? 1 : 0)
            let accepted = min(scope, week * 7 / 12)
            return .init(
                date: first.adding(days: 7 * week),
                accepted: accepted,
                inReview: min(2, scope - accepted),
                scope: scope
            )
        },
        changes: [
            .init(id: "CR-1", title: "Second surgery on the same system", date: first.adding(days: 26)),
            .init(id: "CR-2", title: "Export for the tax adviser", date: first.adding(days: 60)),
        ]
    )
}

/// As in the design's sketch: M3 slips three times, M2 is reached.
func sampleTrend() throws -> TrendInput {
    let reports = (0..<10).map { CalendarDate(dayNumber: 20_462 + 7 * $0) }
    func line(_ id: String, _ title: String, _ key: Bool, _ first: String, _ slips: [(Int, Int)], reached: Bool = false)
        throws
        -> TrendInput.Line
    {
        let start = try day(first)
        let count = reached ? 9 : 10
        let points = reports.prefix(count).enumerated().map { index, report in
            let days = slips.filter { $0.0 <= index }.map(\.1).reduce(0, +)
            return TrendInput.Point(report: report, expected: start.adding(days: days))
        }
        return .init(id: id, title: title, isKey: key, reached: reached ? points.last?.expected : nil, points: points)
    }
    return TrendInput(lines: [
        try line("M2", "Data model signed off", false, "2026-02-28", [(4, 4), (6, 3)], reached: true),
        try line("M3", "Pilot accepted by reception", true, "2026-04-11", [(5, 7), (7, 4), (8, 3)]),
        try line("M4", "Staff trained", false, "2026-06-12", [(7, 7)]),
        try line("M5", "Go-live completed", true, "2026-06-25", [(5, 5)]),
        try line("M6", "Old system switched off", false, "2026-07-20", [(3, -6)]),
        try line("M7", "Handover signed", false, "2026-07-20", []),
    ])
}

func generatedTrend(seed: Int, lines: Int, reports count: Int) -> TrendInput {
    var random = SeededGenerator(seed: seed)
    let first = CalendarDate(dayNumber: 20_462)
    let spread = [20, 100, 400, 1500].randomElement(using: &random) ?? 100
    return TrendInput(
        lines: (1...lines).map { number in
            var expected = first.adding(days: Int.random(in: 0...spread, using: &random))
            let reached = Bool.random(using: &random) && Bool.random(using: &random)
            let length = reached ? Int.random(in: 1...count, using: &random) : count
            let points = (0..<length).map { index in
                if Int.random(in: 0...6, using: &random) == 0 {
                    expected = expected.adding(days: Int.random(in: -9...30, using: &random))
                }
                return TrendInput.Point(report: first.adding(days: 7 * index), expected: expected)
            }
            return .init(
                id: "M\(number)",
                title: ["Pilot accepted by reception", "Go-live", "Wiederherstellungsübung abgeschlossen"][number % 3],
                isKey: number % 4 == 0,
                reached: reached ? expected : nil,
                points: points
            )
        }
    )
}

/// Every state, a missed week, three watermelons.
func sampleHealth(weeks count: Int) -> HealthHistoryInput {
    let states: [(Health?, Health?)] = [
        (.onTrack, .onTrack), (.onTrack, .onTrack), (.onTrack, nil), (.atRisk, .atRisk), (nil, nil),
        (.onTrack, .atRisk),
        (.onTrack, .atRisk), (.onTrack, .offTrack), (.offTrack, .offTrack), (.onHold, .onHold), (.atRisk, .atRisk),
        (.complete, .complete),
    ]
    return HealthHistoryInput(
        weeks: (0..<count).map { index in
            let (reported, computed) = states[index % states.count]
            return .init(date: CalendarDate(dayNumber: 20_462 + 7 * index), reported: reported, computed: computed)
        }
    )
}

/// The payments of the design's sketch, in all four states.
func samplePayments(on timeline: TimelineInput) -> PaymentsInput {
    func date(_ id: String) -> CalendarDate? { timeline.milestones.first { $0.id == id }?.current }
    return PaymentsInput(
        payments: [
            .init(
                id: "PAY-1",
                title: "Deposit",
                amount: 8000,
                amountText: "€8,000",
                state: .paid,
                date: date("M1")?.adding(days: -13)
            ),
            .init(id: "PAY-2", title: "Design", amount: 8000, amountText: "€8,000", state: .invoiced, date: date("M2")),
            .init(
                id: "PAY-3",
                title: "Import scripts",
                amount: 4000,
                amountText: "€4,000",
                state: .earned,
                date: date("M2")?.adding(days: 3)
            ),
            .init(id: "PAY-4", title: "Pilot", amount: 12000, amountText: "€12,000", state: .planned, date: date("M3")),
            .init(
                id: "PAY-5",
                title: "Go-live",
                amount: 16000,
                amountText: "€16,000",
                state: .planned,
                date: date("M5")
            ),
        ],
        totals: [.paid: "€8,000", .invoiced: "€8,000", .earned: "€4,000", .planned: "€28,000"],
        total: "€48,000"
    )
}

/// The plan of the design's sketch.
func sampleTimeline() throws -> TimelineInput {
    func span(_ start: String, _ finish: String) throws -> TimelineInput.Span? {
        .init(try day(start), try day(finish))
    }
    let status = "2026-03-13"
    return TimelineInput(
        rows: [
            .init(
                id: "P1",
                title: "Discovery",
                baseline: try span("2026-01-06", "2026-01-24"),
                actual: try span("2026-01-06", "2026-01-27")
            ),
            .init(
                id: "P2",
                title: "Analysis",
                baseline: try span("2026-01-20", "2026-02-06"),
                actual: try span("2026-01-26", "2026-02-06")
            ),
            .init(
                id: "P3",
                title: "Recommendations",
                baseline: try span("2026-02-02", "2026-02-13"),
                actual: try span("2026-02-04", "2026-02-13")
            ),
            .init(
                id: "P4",
                title: "Implementation",
                baseline: try span("2026-02-10", "2026-04-25"),
                actual: try span("2026-02-12", status),
                forecast: try span(status, "2026-05-09")
            ),
            .init(
                id: "P5",
                title: "Testing & go-live",
                baseline: try span("2026-04-27", "2026-06-30"),
                forecast: try span("2026-05-04", "2026-06-30")
            ),
            .init(
                id: "P6",
                title: "Documentation & training",
                baseline: try span("2026-04-13", "2026-07-10"),
                forecast: try span("2026-04-13", "2026-07-10")
            ),
            .init(
                id: "P7",
                title: "Maintenance",
                baseline: try span("2026-07-01", "2026-08-01"),
                forecast: try span("2026-07-01", "2026-08-01")
            ),
        ],
        milestones: [
            .init(
                id: "M1",
                title: "Scope signed",
                row: "P1",
                isKey: true,
                baseline: try day("2026-01-23"),
                actual: try day("2026-01-23")
            ),
            .init(
                id: "M2",
                title: "Data model signed off",
                row: "P4",
                baseline: try day("2026-02-28"),
                actual: try day("2026-03-07")
            ),
            .init(
                id: "M3",
                title: "Pilot accepted by reception",
                row: "P4",
                isKey: true,
                baseline: try day("2026-04-11"),
                forecast: try day("2026-04-25")
            ),
            .init(
                id: "M4",
                title: "Staff trained",
                row: "P6",
                baseline: try day("2026-06-12"),
                forecast: try day("2026-06-19")
            ),
            .init(
                id: "M5",
                title: "Go-live completed",
                row: "P5",
                isKey: true,
                baseline: try day("2026-06-30"),
                forecast: try day("2026-06-30")
            ),
        ],
        statusDate: try day(status)
    )
}
