@testable import PorticoModel
@testable import PorticoRendering
import Testing

@Suite struct PaymentsChartTests {
    @Test(arguments: [TimelineMeasures.wide, .medium])
    func paymentsStandUnderTheSameDaysAsTheTimeline(_ measures: TimelineMeasures) throws {
        var timeline = try sampleTimeline()
        let input = samplePayments(on: timeline)
        timeline.furtherDates = input.dates
        let plan = try #require(TimelineLayout(measures: measures, words: .english).geometries(of: timeline).first)
        let layout = PaymentsLayout(measures: measures, words: .english)
        let payments = try #require(layout.geometry(of: input, on: timeline))
        let pilot = try #require(payments.payments.first { $0.id == "PAY-4" })
        let milestone = try #require(plan.milestones.first { $0.id == "M3" })
        #expect(pilot.mark.x == milestone.current.x)
        #expect(payments.status?.x == plan.status?.x)
        #expect(payments.axis.ticks.map(\.x) == plan.axis.ticks.map(\.x))
    }

    @Test func stepsAreAsHighAsTheirSharesAndReachTheTotal() throws {
        let timeline = try sampleTimeline()
        let input = samplePayments(on: timeline)
        let layout = PaymentsLayout(measures: .wide, words: .english)
        let geometry = try #require(layout.geometry(of: input, on: timeline))
        let heights = geometry.payments.map { ($0.step.height / geometry.stairs.height * 48).rounded() }
        #expect(heights == [8, 8, 4, 12, 16])
        #expect(abs(try #require(geometry.payments.last).step.y - geometry.stairs.y) < 0.01)
    }

    @Test(arguments: 1...40)
    func labelsMeetNothing(_ seed: Int) throws {
        let timeline = generatedTimeline(seed: seed, phases: 5, milestones: 1 + seed)
        let states = PaymentState.allCases
        let payments = timeline.milestones.enumerated().map { index, milestone in
            PaymentsInput.Payment(
                id: "PAY-\(index)",
                title: milestone.title,
                amount: Double(index * 700 + 1),
                amountText: "€\(index * 700 + 1)",
                state: states[index % 4],
                date: milestone.current
            )
        }
        let input = PaymentsInput(
            payments: payments,
            totals: [.paid: "€1", .planned: seed % 2 == 0 ? "€1,234,567" : "€1,234,567,890.12"],
            total: "€2"
        )
        let layout = PaymentsLayout(measures: .medium, words: .english)
        let geometry = try #require(layout.geometry(of: input, on: timeline))
        let texts = geometry.payments.map(\.label) + geometry.totals.flatMap { [$0.label, $0.amount] }
        let marks = geometry.payments.map(\.mark.box) + geometry.totals.map(\.mark.box)
        for (index, text) in texts.enumerated() {
            #expect(!texts[(index + 1)...].contains { $0.box.overlaps(text.box) }, "\(text.text)")
            #expect(!marks.contains { $0.overlaps(text.box) }, "\(text.text)")
            #expect(!geometry.payments.contains { $0.step.overlaps(text.box) }, "\(text.text)")
        }
        #expect(geometry.totals.map(\.label.text) == ["paid", "planned"])
        let picture = Box(x: 0, y: 0, width: geometry.width, height: geometry.height)
        #expect((texts.map(\.box) + marks).filter { !picture.contains($0) } == [])
    }

    /// The coin says the state too.
    @Test func aStateGivesWayToAName() throws {
        var timeline = try sampleTimeline()
        timeline.statusDate = try day("2026-04-01")
        var kinds: Set<String> = []
        for length in 1...60 {
            let title = String(repeating: "n", count: length)
            let payment = PaymentsInput.Payment(
                id: "PAY-1",
                title: title,
                amount: 1,
                amountText: "€17,280",
                state: .planned,
                date: try day("2026-03-25")
            )
            let input = PaymentsInput(payments: [payment], totals: [.planned: "€1"], total: "€1")
            let layout = PaymentsLayout(measures: .medium, words: .english)
            let text = try #require(layout.geometry(of: input, on: timeline)?.payments.first?.label.text)
            kinds.insert((text.contains(title) ? "whole" : "cut") + (text.contains("planned") ? " with state" : ""))
        }
        #expect(kinds == ["whole with state", "whole", "cut"])
    }

    @Test func theCaptionAddsUp() throws {
        #expect(
            PaymentsChart.caption(samplePayments(on: try sampleTimeline()), words: .english)
                == "€8,000 paid, €8,000 invoiced, €4,000 earned and €28,000 planned, of €48,000."
        )
    }
}

@Suite struct HealthHistoryTests {
    @Test(arguments: [1, 2, 9, 12, 40, 104], [320.0, 480, 900])
    func cellsAndDatesStandApartAndInsideThePicture(_ weeks: Int, _ width: Double) throws {
        let layout = HealthHistoryLayout(maxWidth: width, words: .english)
        let geometry = try #require(layout.geometry(of: sampleHealth(weeks: weeks)))
        let cells = geometry.weeks.flatMap { [$0.reported, $0.computed].compactMap(\.self) }
        let texts = geometry.names + geometry.dates + cells.map(\.letter)
        let boxes = texts.map(\.box) + cells.map(\.mark.box)
        for (index, box) in boxes.enumerated() {
            #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
        }
        let picture = Box(x: 0, y: 0, width: geometry.width, height: geometry.height)
        #expect((boxes + geometry.boxes).filter { !picture.contains($0) } == [])
        #expect(geometry.weeks.count == weeks)
    }

    @Test func whereNothingCouldBeComputedNothingIsSaidOfIt() throws {
        var input = sampleHealth(weeks: 6)
        for index in input.weeks.indices { input.weeks[index].computed = nil }
        let geometry = try #require(HealthHistoryLayout(maxWidth: 480, words: .english).geometry(of: input))
        #expect(geometry.names.map(\.text) == ["Reported"])
        #expect(geometry.weeks.allSatisfy { $0.computed == nil })
        #expect(geometry.height < 80)
    }

    @Test func greenOutsideAndRedInsideIsBoxed() throws {
        let layout = HealthHistoryLayout(maxWidth: 900, words: .english)
        let geometry = try #require(layout.geometry(of: sampleHealth(weeks: 12)))
        let box = try #require(geometry.boxes.first)
        #expect(geometry.boxes.count == 1)
        let inside = geometry.weeks.indices.filter { box.contains(geometry.weeks[$0].reported.mark.box) }
        #expect(inside == [5, 6, 7])
    }

    @Test func theCaptionSaysTheRunTheBoxesAndTheGaps() {
        #expect(
            HealthHistoryCaption(sampleHealth(weeks: 11)).sentences(in: .english) == [
                "At risk in the latest update, previously On hold.",
                "Boxed: 3 updates reported on track although the figures were worse.",
                "Hollow: 1 update missed.",
            ]
        )
    }

    @Test func aWeekThatTheCadenceAskedForAndNobodyWroteIsMissed() throws {
        let written = try ["2026-01-09", "2026-01-16", "2026-02-06", "2026-02-16"].map {
            HealthHistoryInput.Week(date: try day($0), reported: .onTrack, computed: .onTrack)
        }
        let cadence = Cadence(days: 7, weekday: 5, graceDays: 3)
        let weeks = HealthHistoryInput(updates: written.reversed(), cadence: cadence).weeks
        #expect(weeks.filter(\.isMissed).map(\.date.description) == ["2026-01-23", "2026-01-30"])
        #expect(weeks.map(\.date) == weeks.map(\.date).sorted())
    }
}

@Suite struct BurnUpTests {
    @Test(arguments: [2, 5, 12, 60, 150], [350.0, 500, 800])
    func textsStandApartAndInsideThePicture(_ weeks: Int, _ width: Double) throws {
        let geometry = try #require(
            BurnUpLayout(width: width, words: .english).geometry(of: sampleBurnUp(weeks: weeks))
        )
        let texts =
            geometry.levels + geometry.labels + geometry.changes.map(\.label) + geometry.axis.minor
            + geometry.axis.major
        for (index, text) in texts.enumerated() {
            for other in texts[(index + 1)...] where text.box.overlaps(other.box) {
                Issue.record("\(text.text) meets \(other.text)")
            }
        }
        let picture = Box(x: 0, y: 0, width: geometry.width, height: geometry.height)
        #expect(texts.filter { !picture.contains($0.box) }.map(\.text) == [])
    }

    @Test func scopeStepsOnTheDayTheChangeWasDecided() throws {
        let geometry = try #require(BurnUpLayout(width: 800, words: .english).geometry(of: sampleBurnUp(weeks: 12)))
        let change = try #require(geometry.changes.first)
        #expect(geometry.scope.filter { abs($0.x - change.x) < 0.01 }.count == 2)
        #expect(geometry.scope.contains { abs($0.y - change.bottom) < 0.01 })
    }

    @Test func theCaptionSaysHowManyAndWhetherScopeMoved() {
        #expect(
            BurnUpChart.caption(sampleBurnUp(weeks: 12), words: .english)
                == "6 of 15 deliverables accepted, 2 in review. Scope has grown by 3 since 9 Jan 2026."
        )
    }
}

@Suite struct SparklineTests {
    @Test func theTargetAndTheReadingsShareOneScale() throws {
        let readings = try ["2026-01-01", "2026-02-01"].enumerated().map {
            Sparkline.Reading(date: try day($0.element), value: Double($0.offset) * 10)
        }
        let line = try #require(Sparkline(readings, target: 20, higherIsBetter: true, width: 100, height: 40))
        #expect(line.points.map(\.x) == [5, 95])
        #expect(line.points.map(\.y) == [35, 20])
        #expect(line.targetY == 5)
        #expect(!line.isMet)
    }

    @Test func lessMayBeBetter() throws {
        let reading = Sparkline.Reading(date: try day("2026-01-01"), value: 4)
        #expect(try #require(Sparkline([reading], target: 5, higherIsBetter: false)).isMet)
    }

    @Test func noReadingIsNoLine() {
        #expect(Sparkline([], target: 5, higherIsBetter: true) == nil)
    }
}

@Suite struct DeliverablesBarTests {
    @Test(arguments: [(5, 2, 5), (0, 0, 1), (70, 12, 31), (40, 0, 0), (41, 0, 0)])
    func partsFillTheBarInOrder(_ counts: (Int, Int, Int)) throws {
        var all = AcceptanceCounts([])
        (all.accepted, all.inReview, all.toCome) = counts
        let bar = try #require(DeliverablesBar(all))
        #expect(abs(bar.parts.map(\.width).reduce(0, +) - 100) < 0.001)
        #expect(zip(bar.parts, bar.parts.dropFirst()).allSatisfy { abs($0.x + $0.width - $1.x) < 0.001 })
        let accepted = bar.parts.filter { $0.kind == .accepted }.map(\.width).reduce(0, +)
        #expect(abs(accepted - 100 * Double(counts.0) / Double(all.scope)) < 0.001)
    }

    @Test func nothingInScopeIsNoBar() {
        #expect(DeliverablesBar(AcceptanceCounts([])) == nil)
    }
}
