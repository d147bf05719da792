@testable import PorticoModel
@testable import PorticoRendering
import Testing

@Suite struct TrendTests {
    static let widths = [350.0, 500, 800]

    @Test(arguments: 1...80, widths)
    func labelsStandApartAndInsideThePicture(_ seed: Int, _ width: Double) throws {
        let input = generatedTrend(seed: seed, lines: 1 + seed % 24, reports: 3 + seed % 60)
        let geometry = try #require(TrendLayout(width: width, words: .english).geometry(of: input))
        let labels = geometry.lines.flatMap(\.label)
        let texts = labels + geometry.reportNames + geometry.expectedNames
        for (index, text) in texts.enumerated() {
            for other in texts[(index + 1)...] where text.box.overlaps(other.box) {
                Issue.record("\(text.text) meets \(other.text)")
            }
        }
        let picture = Box(x: 0, y: 0, width: geometry.width, height: geometry.height)
        #expect(texts.filter { !picture.contains($0.box) }.map { "\($0.text) \($0.box)" } == [])
        #expect(labels.allSatisfy { $0.box.x > geometry.plot.maxX })
        let points = geometry.lines.flatMap(\.points)
        #expect(points.allSatisfy { geometry.plot.contains(Box(x: $0.x, y: $0.y, width: 0, height: 0)) })
        #expect(geometry.lines.count == min(12, 1 + seed % 24))
    }

    @Test func aPointStandsAtItsReportAndItsForecast() throws {
        let geometry = try #require(TrendLayout(width: 800, words: .english).geometry(of: try sampleTrend()))
        let pilot = try #require(geometry.lines.first { $0.id == "M3" })
        let (reports, expected) = (geometry.reports, geometry.expected)
        let perReport = (reports.maxX - reports.minX) / 63
        #expect(abs(pilot.points[9].x - (reports.minX + 63 * perReport)) < 0.01)
        #expect(abs(pilot.points[6].x - (reports.minX + 42 * perReport)) < 0.01)
        let perDay = (expected.maxX - expected.minX) / Double(expected.last.days(since: expected.first))
        let april25 = try day("2026-04-25").days(since: expected.first)
        #expect(abs(pilot.points[9].y - (expected.minX + Double(april25) * perDay)) < 0.01)
        #expect(pilot.points[9].y < pilot.points[0].y)
    }

    @Test func theLinesFillThePicture() throws {
        let geometry = try #require(TrendLayout(width: 800, words: .english).geometry(of: try sampleTrend()))
        let ys = geometry.lines.flatMap(\.points).map(\.y)
        let (top, bottom) = (try #require(ys.min()), try #require(ys.max()))
        #expect(bottom - top > geometry.plot.height * 0.85)
    }

    @Test(arguments: [(7, TrendGeometry.Course.slipping), (0, .stable), (-7, .recovering)])
    func aLineIsSlippingOrRecoveringByTheDirectionOfItsForecast(
        days: Int,
        course: TrendGeometry.Course
    ) throws {
        var points = try #require(try sampleTrend().lines.first).points
        for index in points.indices { points[index].expected = points[0].expected }
        points[points.count - 1].expected = points[0].expected.adding(days: days)
        let input = TrendInput(lines: [.init(id: "M3", title: "Pilot accepted", isKey: true, points: points)])
        let line = try #require(TrendLayout(width: 800, words: .english).geometry(of: input)?.lines.first)
        #expect(line.course == course)
    }

    @Test func twoWeeksAreNoTrend() {
        let input = generatedTrend(seed: 1, lines: 4, reports: 2)
        #expect(TrendChart.svg(input, width: 500, id: "t", words: .english) == nil)
    }

    @Test func theSentenceCountsWhatMoved() throws {
        let input = try sampleTrend()
        #expect(
            TrendCaption(input).sentence(in: .english)
                == "1 of 6 stable, M3 slipped three times, 14 days in all, 3 others slipped, finish 5 days later."
        )
        let kept = TrendInput(lines: input.lines.filter { ["M3", "M7"].contains($0.id) })
        #expect(
            TrendCaption(kept).sentence(in: .english) == "1 of 2 stable, M3 slipped three times, 14 days in all."
        )
    }

    /// Promised for 29 January, then by CR-2 for 5 February, then two days late.
    private func agreed() throws -> TrendInput {
        let weeks = [
            ("2026-01-02", "2026-01-29", "2026-01-29", nil), ("2026-01-09", "2026-02-05", "2026-02-05", "CR-2"),
            ("2026-01-16", "2026-02-07", "2026-02-05", nil),
        ]
        let points = try weeks.map { report, expected, promised, change in
            TrendInput.Point(
                report: try day(report),
                expected: try day(expected),
                promised: try day(promised),
                change: change
            )
        }
        return TrendInput(lines: [.init(id: "M9", title: "Handover completed", isKey: true, points: points)])
    }

    @Test func aPromiseThatAChangeMovedIsMarkedAndNamedAndNoSlip() throws {
        let input = try agreed()
        #expect(
            TrendCaption(input).sentence(in: .english)
                == "0 of 1 stable, M9 slipped once, 2 days in all, promised date of M9 moved by CR-2 (◇)."
        )
        let line = try #require(TrendLayout(width: 800, words: .english).geometry(of: input)?.lines.first)
        #expect(line.promises == [line.points[1]])
        #expect(TrendChart.svg(input, width: 800, id: "t", words: .english)?.contains("ch-promised") == true)
        let early = TrendInput(
            lines: input.lines.map { line in
                .init(id: line.id, title: line.title, isKey: true, points: Array(line.points.prefix(2)))
            }
        )
        #expect(TrendCaption(early).sentence(in: .english) == "1 of 1 stable, promised date of M9 moved by CR-2 (◇).")
        #expect(early.lines[0].days == 0)
    }

    @Test func aForecastThatMovesFurtherThanItsPromiseSlips() throws {
        var points = try agreed().lines[0].points
        points[1].expected = points[1].expected.adding(days: 1)
        let line = TrendInput.Line(id: "M9", title: "Handover completed", isKey: true, points: points)
        #expect((line.slips, line.changes) == (2, []))
    }

    @Test func ofManyMilestonesTheKeyOnesAndThoseThatMovedAreShown() {
        let input = generatedTrend(seed: 3, lines: 30, reports: 20)
        let shown = input.readable()
        #expect(shown.lines.count == 12)
        #expect(Set(shown.lines.map(\.id)).isSuperset(of: input.lines.filter(\.isKey).map(\.id)))
        #expect(TrendCaption(input).sentence(in: .english).hasSuffix("The chart shows 12 of 30 milestones."))
    }
}

@Suite struct SpreadLabelsTests {
    @Test func labelsThatMeetMoveApartAboutTheirMiddle() {
        #expect(SpreadLabels.middles([50, 52, 90], apart: 16, in: 0...100) == [43, 59, 90])
    }

    @Test func theColumnsEndsHold() {
        #expect(SpreadLabels.middles([1, 2, 3], apart: 16, in: 0...100) == [0, 16, 32])
        #expect(SpreadLabels.middles([99, 100], apart: 16, in: 0...100) == [84, 100])
    }

    @Test func aShortColumnIsSharedEvenly() {
        #expect(SpreadLabels.middles([0, 0, 0], apart: 16, in: 0...20) == [0, 10, 20])
    }
}
