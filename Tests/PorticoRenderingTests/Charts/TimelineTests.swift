import PorticoModel
import PorticoRendering
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
                "2 of 5 milestones reached.", "M3 has moved furthest, 14 days later than promised.",
                "Go-live completed on 30 Jun 2026 stands as promised.",
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
