@testable import PorticoModel
@testable import PorticoRendering
import Testing

@Suite struct TimelineTests {
    static let generated: [(seed: Int, phases: Int, milestones: Int)] =
        (1...60).map { ($0, [0, 1, 7, 12, 40][$0 % 5], $0) } + (61...120).map { ($0, $0 % 9, 1 + $0 % 60) }

    static let sizes = [TimelineMeasures.wide, .medium]

    @Test(arguments: generated, sizes)
    func nothingMeetsAndNothingLeavesThePicture(
        _ plan: (seed: Int, phases: Int, milestones: Int),
        _ measures: TimelineMeasures
    ) throws {
        let input = generatedTimeline(seed: plan.seed, phases: plan.phases, milestones: plan.milestones)
        let layout = TimelineLayout(measures: measures, words: .english)
        let parts = layout.geometries(of: input)
        #expect(parts.map(\.milestones.count).reduce(0, +) == plan.milestones)
        for geometry in parts {
            #expect(collisions(in: geometry) == [])
            let picture = Box(x: 0, y: 0, width: geometry.width, height: geometry.height)
            #expect(geometry.allBoxes.filter { !picture.contains($0.box) }.map { "\($0)" } == [])
        }
    }

    @Test(arguments: sizes)
    func aTallPlanStandsInPartsThatFitAPageAndShareOneScale(_ measures: TimelineMeasures) throws {
        let input = generatedTimeline(seed: 5, phases: 40, milestones: 60)
        let parts = TimelineLayout(measures: measures, words: .english).geometries(of: input)
        #expect(parts.count > 1)
        #expect(parts.allSatisfy { $0.height < 1000 })
        #expect(Set(parts.map(\.scale)).count == 1)
        #expect(Set(parts.map(\.plot.x)).count == 1)
        #expect(parts.flatMap(\.rows).map(\.id).filter { !$0.isEmpty } == input.rows.map(\.id))
        let svg = try #require(TimelineChart.svg(input, measures: measures, id: "t", words: .english))
        let ids = svg.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test(arguments: sizes)
    func marksStandAtTheirDates(_ measures: TimelineMeasures) throws {
        let input = try sampleTimeline()
        let geometry = try #require(TimelineLayout(measures: measures, words: .english).geometries(of: input).first)
        let first = geometry.scale.first
        let perDay = (geometry.scale.maxX - geometry.scale.minX) / Double(geometry.scale.last.days(since: first))
        func x(_ iso: String) throws -> Double {
            geometry.scale.minX + perDay * Double(try day(iso).days(since: first))
        }
        let pilot = try #require(geometry.milestones.first { $0.id == "M3" })
        #expect(abs(pilot.current.x - (try x("2026-04-25"))) < 0.01)
        #expect(abs(try #require(pilot.promised).x - (try x("2026-04-11"))) < 0.01)
        let implementation = try #require(geometry.rows.first { $0.id == "P4" })
        #expect(abs(try #require(implementation.actual).x - (try x("2026-02-12"))) < 0.01)
        #expect(abs(try #require(implementation.actual).maxX - (try x("2026-03-13"))) < 0.01)
        #expect(abs(try #require(implementation.forecast).maxX - (try x("2026-05-09"))) < 0.01)
        #expect(abs(try #require(geometry.status).x - (try x("2026-03-13"))) < 0.01)
        let march = try #require(geometry.axis.ticks.first { $0.date.month == 3 })
        #expect(abs(march.x - (try x("2026-03-01"))) < 0.01)
    }

    /// A title gives way only where no stretch of its row, however far, has the room.
    @Test(arguments: 1...30)
    func noLabelIsCutThatHasRoom(_ seed: Int) throws {
        let input = generatedTimeline(seed: seed, phases: 1 + seed / 4, milestones: seed)
        let titles = Dictionary(input.milestones.map { ($0.id, $0.title) }) { first, _ in first }
        for measures in [TimelineMeasures.wide, .medium] {
            let layout = TimelineLayout(measures: measures, words: .english)
            for geometry in layout.geometries(of: input) {
                let statusX = geometry.status?.x ?? geometry.scale.minX
                // A diamond may stand in the middle of the longer part; slip and remark stand behind the title.
                let room = max(statusX - geometry.scale.minX, geometry.width - statusX) / 2
                for mark in geometry.milestones where !mark.label.text.contains(titles[mark.id] ?? "") {
                    let whole = TextWidth.of("\(mark.id) \(titles[mark.id] ?? "")", size: 13, bold: true)
                    #expect(whole > room - 150, "\(mark.label.text)")
                }
            }
        }
    }

    /// As a reader finds a date: between the names of the axis, or between two marks whose dates are known.
    @Test(arguments: 1...60)
    func marksStandAtTheirDatesInEveryPlan(_ milestones: Int) throws {
        let input = generatedTimeline(seed: milestones, phases: 1 + milestones / 6, milestones: milestones)
        for measures in [TimelineMeasures.wide, .medium] {
            let places = TimelineLayout(measures: measures, words: .english).geometries(of: input).flatMap {
                Self.places(in: $0, of: input)
            }
            #expect(places.count >= milestones)
            #expect(Self.offDates(places, by: 0.5) == [])
        }
    }

    /// The strips of a phone have one scale, in per cent of their width.
    @Test(arguments: 1...60)
    func marksOfAPhonesStripsStandAtTheirDates(_ milestones: Int) throws {
        let input = generatedTimeline(seed: milestones, phases: 1 + milestones / 6, milestones: milestones)
        let strip = try #require(TimelineStrip(input, id: "t"))
        var places: [(name: String, date: CalendarDate, x: Double)] = []
        for row in input.rows {
            let text = strip.row(row, milestones: []).text
            let bar = text.firstMatch(of: #/class="ch-baseline" x="([-0-9.]+)%" y="[0-9.]+" width="([0-9.]+)%"/#)
            guard let bar, let span = row.baseline, let x = Double(bar.1), let width = Double(bar.2) else { continue }
            places.append(("start \(row.id)", span.start, x))
            if width > 0.6 { places.append(("finish \(row.id)", span.finish, x + width)) }
        }
        for milestone in input.milestones {
            let text = strip.row(nil, milestones: [milestone]).text
            let marks = text.matches(of: #/<svg x="([-0-9.]+)%"/#).compactMap { Double($0.1) }
            guard let current = milestone.current, let x = marks.last else { continue }
            places.append((milestone.id, current, x))
        }
        #expect(places.count >= milestones)
        #expect(Self.offDates(places, by: 0.05) == [])
    }

    private typealias Place = (name: String, date: CalendarDate, x: Double)

    /// Every mark with the date the plan gives it; the axis with the dates it names.
    private static func places(in geometry: TimelineGeometry, of input: TimelineInput) -> [Place] {
        let rows = Dictionary(input.rows.map { ($0.id, $0) }) { first, _ in first }
        let marks = Dictionary(input.milestones.map { ($0.id, $0) }) { first, _ in first }
        var places = geometry.axis.ticks.map { Place("axis", $0.date, $0.x) }
        if let status = geometry.status, let date = input.statusDate { places.append(("status", date, status.x)) }
        for row in geometry.rows {
            for (bar, span) in [(row.baseline, rows[row.id]?.baseline), (row.forecast, rows[row.id]?.forecast)] {
                guard let bar, let span else { continue }
                places.append(("start \(row.id)", span.start, bar.x))
                if bar.width > 2 { places.append(("finish \(row.id)", span.finish, bar.maxX)) }
            }
        }
        for mark in geometry.milestones {
            if let date = marks[mark.id]?.current { places.append((mark.id, date, mark.current.x)) }
            if let promised = mark.promised, let date = marks[mark.id]?.baseline {
                places.append(("promise \(mark.id)", date, promised.x))
            }
        }
        return places
    }

    /// Those that do not stand on the line between the earliest and the latest.
    private static func offDates(_ places: [Place], by tolerance: Double) -> [String] {
        guard let first = places.min(by: { $0.date < $1.date }), let last = places.max(by: { $0.date < $1.date }),
            first.date < last.date
        else { return [] }
        let perDay = (last.x - first.x) / Double(last.date.days(since: first.date))
        return places.filter { abs($0.x - first.x - perDay * Double($0.date.days(since: first.date))) > tolerance }
            .map { "\($0.name) \($0.date) at \($0.x)" }
    }

    @Test func theSameInputMakesTheSameBytes() throws {
        let input = generatedTimeline(seed: 7, phases: 9, milestones: 30)
        let first = TimelineChart.svg(input, measures: .wide, id: "t", words: .english)
        let second = TimelineChart.svg(input, measures: .wide, id: "t", words: .english)
        #expect(first == second)
        let text = try #require(first)
        #expect(!text.contains(#/\d\.\d{3}/#))
        #expect(!text.contains(" style="))
    }

    @Test func aPlanWithoutDatesHasNoPicture() {
        let input = TimelineInput(
            rows: [.init(id: "P1", title: "Discovery")],
            milestones: [.init(id: "M1", title: "x")]
        )
        #expect(TimelineChart.svg(input, measures: .wide, id: "t", words: .english) == nil)
    }

    @Test func theCaptionSaysWhatThePictureShows() throws {
        let caption = TimelineCaption(try sampleTimeline())
        #expect(
            caption.sentences(in: .english) == [
                "2 of 5 milestones reached.", "M3 is furthest behind: 14 days later than promised.",
                "Go-live completed: 30 Jun 2026, as promised.",
            ]
        )
        #expect(
            caption.description(in: .english).hasPrefix(
                "7 phases and 5 milestones, 6 Jan 2026 to 1 Aug 2026. Status as of 13 Mar 2026."
            )
        )
    }
}

/// Pairs that share room and must not: `label M1 × label M2`.
private func collisions(in geometry: TimelineGeometry) -> [String] {
    let texts = geometry.texts
    let solids = geometry.solids
    var found: [String] = []
    for (index, text) in texts.enumerated() {
        for other in texts[(index + 1)...] where text.box.overlaps(other.box) {
            found.append("\(text.name) × \(other.name)")
        }
        for solid in solids where text.box.overlaps(solid.box) { found.append("\(text.name) × \(solid.name)") }
    }
    let marks = geometry.milestones
    for (index, mark) in marks.enumerated() {
        for other in marks[(index + 1)...] where mark.current.box.overlaps(other.current.box) {
            found.append("\(mark.id) × \(other.id)")
        }
    }
    return found
}

extension TimelineGeometry {
    typealias Named = (name: String, box: Box)

    /// Every text.
    fileprivate var texts: [Named] {
        let axes = [axis, lowerAxis].compactMap(\.self).flatMap { $0.major + $0.minor }
        return axes.map { ("axis \($0.text)", $0.box) }
            + rows.flatMap { row in row.title.map { ("name \(row.id)", $0.box) } }
            + milestones.map { ("label \($0.id)", $0.label.box) }
            + milestones.compactMap { mark in mark.difference.map { ("difference \(mark.id)", $0.box) } }
            + [status].compactMap(\.self).map { ("status", $0.label.box) }
    }

    /// Everything that a text may not stand on.
    fileprivate var solids: [Named] {
        let bars = rows.flatMap { row in row.bars.map { ("bar \(row.id)", $0) } }
        let diamonds = milestones.flatMap { mark in
            [mark.promised?.box, mark.current.box].compactMap(\.self).map { ("diamond \(mark.id)", $0) }
        }
        let strokes = milestones.flatMap { mark in
            (mark.connector + [mark.leader].compactMap(\.self)).map {
                ("stroke \(mark.id)", Box(x: $0.from, y: $0.y - 0.5, width: $0.to - $0.from, height: 1))
            }
        }
        let line = status.map { ("status line", Box(x: $0.x - 0.7, y: $0.top, width: 1.4, height: $0.bottom - $0.top)) }
        return bars + diamonds + strokes + [line].compactMap(\.self)
    }

    fileprivate var allBoxes: [Named] { texts + solids + [status].compactMap(\.self).map { ("tag", $0.tag) } }
}
