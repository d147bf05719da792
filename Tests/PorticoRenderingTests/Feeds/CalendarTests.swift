@testable import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("Calendar text")
struct CalendarTextTests {
    @Test("escapes what would end a value and drops what no value may hold")
    func escaping() {
        let text = "a,b;c\\d\r\ne\nf\rg\u{2028}h\u{85}i\tj\u{0}\u{7F}k:\""
        #expect(CalendarText.escape(text) == "a\\,b\\;c\\\\d\\ne\\nf\\ng\\nh\\ni jk:\"")
    }

    /// Octets, as a reader sees them: in Swift's characters an accent after a fold would be one with the fold's space.
    @Test(
        "folds at 75 octets, between characters as people see them",
        arguments: [
            String(repeating: "x", count: 400), String(repeating: "ä", count: 200),
            String(repeating: "👩‍👩‍👧‍👦", count: 40), String(repeating: "日本", count: 60) + "z",
            "e" + String(repeating: "\u{301}", count: 120),
        ]
    )
    func folding(text: String) {
        let line = CalendarText.line("SUMMARY", text)
        let physical = Array(line.utf8).split(separator: Array("\r\n".utf8), omittingEmptySubsequences: false)
        #expect(physical.last?.isEmpty == true)
        #expect(physical.allSatisfy { $0.count <= 75 })
        // A line that holds half a character is no UTF-8.
        #expect(physical.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(physical.dropFirst().dropLast().allSatisfy { $0.first == UInt8(ascii: " ") })
        let unfolded = physical.first.map(Array.init).map { first in
            physical.dropFirst().reduce(first) { $0 + $1.dropFirst() }
        }
        #expect(unfolded == Array("SUMMARY:\(text)".utf8))
    }

    @Test("never cuts through a character that fits a line")
    func families() {
        let line = CalendarText.line("SUMMARY", String(repeating: "👩‍👩‍👧‍👦", count: 40))
        let folded = line.split(separator: "\r\n").dropFirst()
        #expect(folded.count > 5)
        #expect(folded.allSatisfy { $0.dropFirst().allSatisfy { $0 == "👩‍👩‍👧‍👦" } })
    }
}

@Suite("A calendar over the weeks")
struct CalendarHistoryTests {
    private func item(_ date: String, _ status: ICalendar.Event.Status = .tentative, _ title: String = "Pilot")
        -> CalendarHistory.Item
    {
        CalendarHistory.Item(key: "milestone M3", date: EveryField.day(date), status: status, summary: title)
    }

    private func events(_ weeks: [[CalendarHistory.Item]]) -> [ICalendar.Event] {
        var history = CalendarHistory { "uid of \($0)" }
        for (index, items) in weeks.enumerated() {
            history.add(items, week: EveryField.day("2026-03-06").adding(days: 7 * index))
        }
        return history.all
    }

    @Test("keeps an event's UID and raises its sequence with each move, and only then")
    func moves() {
        let first = events([[item("2026-04-11")]])
        let second = events([[item("2026-04-11")], [item("2026-04-11")], [item("2026-04-25")]])
        let third = events([[item("2026-04-11")], [item("2026-04-25")], [item("2026-04-25", .confirmed)]])
        #expect([first, second, third].map { $0[0].uid } == Array(repeating: "uid of milestone M3", count: 3))
        #expect([first, second, third].map { $0[0].sequence } == [0, 1, 2])
        #expect(second[0].changed == EveryField.day("2026-03-20"))
        #expect(third[0].status == .confirmed)
    }

    @Test("notes a new title without calling it a move")
    func titles() {
        let event = events([[item("2026-04-11")], [item("2026-04-11", .tentative, "Pilot of reception")]])[0]
        #expect(event.sequence == 0)
        #expect(event.changed == EveryField.day("2026-03-13"))
        #expect(event.summary == "Pilot of reception")
    }

    @Test("cancels what is no longer planned, once, and brings it back when it is")
    func cancelling() {
        let gone = events([[item("2026-04-11")], [], []])
        #expect(gone.map(\.status) == [.cancelled])
        #expect(gone.map(\.sequence) == [1])
        #expect(gone.map(\.date) == [EveryField.day("2026-04-11")])
        let back = events([[item("2026-04-11")], [], [item("2026-04-11")]])
        #expect(back.map(\.status) == [.tentative])
        #expect(back.map(\.sequence) == [2])
    }

    @Test("is written with everything a calendar program asks for")
    func text() {
        let calendar = ICalendar(name: "Acme: milestones", events: events([[item("2026-02-28")]]))
        #expect(
            calendar.text.replacing("\r\n", with: "\n") == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Portico//Project calendar//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                NAME:Acme: milestones
                X-WR-CALNAME:Acme: milestones
                REFRESH-INTERVAL;VALUE=DURATION:P1D
                BEGIN:VEVENT
                UID:uid of milestone M3
                DTSTAMP:20260306T120000Z
                LAST-MODIFIED:20260306T120000Z
                SEQUENCE:0
                STATUS:TENTATIVE
                DTSTART;VALUE=DATE:20260228
                DTEND;VALUE=DATE:20260301
                TRANSP:TRANSPARENT
                SUMMARY:Pilot
                END:VEVENT
                END:VCALENDAR

                """
        )
    }
}

@Suite("A stable id")
struct StableIDTests {
    @Test("is a UUID of version 8, the same for the same names, another for others")
    func uuid() {
        let id = StableID.uuid("update", "acme", "", "2026-03-13")
        #expect(id == StableID.uuid("update", "acme", "", "2026-03-13"))
        #expect(id != StableID.uuid("update", "acme", "2026-03-13"))
        #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }
}

@Suite("A project's calendars")
struct ProjectCalendarTests {
    private func week(_ date: String, forecast: String) throws -> Snapshot {
        try #require(
            EveryField.snapshot(on: date) { project in
                project.plan.milestones[0].actual = nil
                project.plan.milestones[0].forecast = EveryField.day(forecast)
            }
        )
    }

    private func milestone(_ frozen: [Snapshot], live: Snapshot?) throws -> ICalendar.Event {
        var project = EveryField.project
        project.weeks.frozen = frozen
        project.weeks.live = live
        let words = try #require(Theme.load(overrides: []).theme?.edition(for: "en")).words
        let calendars = ProjectCalendars(slug: "acme", project: project, words: words, base: nil).all
        let milestones = try #require(calendars.first { $0.kind == .milestones }).calendar
        return try #require(milestones.events.first { $0.summary.contains("M3") })
    }

    @Test("count moves between frozen weeks; what moves meanwhile waits for the next")
    func frozenOnly() throws {
        let first = try week("2026-03-06", forecast: "2026-04-11")
        let builds = try [
            milestone([first], live: first), milestone([first], live: week("2026-03-06", forecast: "2026-04-18")),
            milestone([first], live: week("2026-03-06", forecast: "2026-04-25")),
            milestone([first, week("2026-03-13", forecast: "2026-04-25")], live: nil),
            milestone(
                [first, week("2026-03-13", forecast: "2026-04-25")],
                live: week("2026-03-13", forecast: "2026-04-11")
            ),
        ]
        #expect(builds.map(\.sequence) == [0, 0, 0, 1, 1])
        #expect(builds.map(\.date.description).map { $0.suffix(5) } == ["04-11", "04-11", "04-11", "04-25", "04-25"])
    }

    @Test("hold the dates of now where nothing is frozen, and count nothing")
    func nothingFrozen() throws {
        let event = try milestone([], live: week("2026-03-06", forecast: "2026-04-18"))
        #expect(event.sequence == 0)
        #expect(event.date == EveryField.day("2026-04-18"))
    }
}
