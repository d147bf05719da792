import Foundation
import PorticoModel
import PorticoReading
import TestSupport
import Testing

@Suite("A plan of another tool") struct ImportTests {
    @Test("GitHub's milestones keep their dates")
    func gitHub() throws {
        let json = """
            [
              {"number": 2, "title": "Pilot accepted", "state": "open", "due_on": "2026-04-11T07:00:00Z",
               "closed_at": null, "description": "With reception", "open_issues": 3, "closed_issues": 1},
              {"number": 1, "title": "Design: approved", "state": "closed", "due_on": "2026-03-06T08:00:00Z",
               "closed_at": "2026-03-05T16:20:11Z", "description": "", "open_issues": 0},
              {"number": 3, "title": "Go-live completed", "state": "open", "due_on": null, "open_issues": 0}
            ]
            """
        let plan = try GitHubMilestones.read(Data(json.utf8))
        #expect(
            plan.yaml(from: "GitHub milestones") == """
                # Imported from GitHub milestones. Promised dates are in baseline. Mark the most important milestones with key: true.
                # Not converted: the description of M2 "Pilot accepted": With reception
                # Not converted: 3 open issues of M2 "Pilot accepted"
                # Not converted: the date of M3 "Go-live completed": it has none on GitHub

                milestones:
                  - id: M1
                    title: "Design: approved"
                    baseline: 2026-03-06
                    actual: 2026-03-05
                  - id: M2
                    title: Pilot accepted
                    baseline: 2026-04-11
                  - id: M3
                    title: Go-live completed

                """
        )
    }

    @Test("Microsoft Project's XML keeps phases, baselines, forecasts, actual dates and dependencies")
    func projectXML() throws {
        let plan = try ProjectXML.read(try fixture("schedule.xml"))
        #expect(
            plan.yaml(from: "Microsoft Project XML") == """
                # Imported from Microsoft Project XML. Promised dates are in baseline. Mark the most important milestones with key: true.
                # Not converted: the task "Interview reception & billing"
                # Not converted: the task "Configure the booking screen"
                # Not converted: 1 resources

                phases:
                  - id: P1
                    title: Discovery
                    baseline: {start: 2026-03-02, finish: 2026-03-27}
                    actual: {start: 2026-03-02, finish: 2026-03-27}
                  - id: P2
                    title: Implementation
                    baseline: {start: 2026-03-30, finish: 2026-04-24}
                    forecast: {start: 2026-03-30, finish: 2026-05-08}
                    actual: {start: 2026-03-30}

                milestones:
                  - id: M1
                    title: Interviews finished
                    phase: P1
                    baseline: 2026-03-27
                    forecast: 2026-03-27
                    actual: 2026-03-27
                  - id: M2
                    title: Pilot accepted
                    phase: P2
                    depends_on: [M1]
                    baseline: 2026-04-24
                    forecast: 2026-05-08

                """
        )
    }

    @Test("a file of MPXJ's loses no date")
    func writtenByMPXJ() throws {
        let plan = try ProjectXML.read(try fixture("schedule-mpxj.xml"))
        let ours = try ProjectXML.read(try fixture("schedule.xml"))
        #expect(plan.phases == ours.phases)
        #expect(plan.milestones.map(\.title) == ["Interviews finished", "Pilot accepted – “reception”"])
        for (milestone, expected) in zip(plan.milestones, ours.milestones) {
            #expect(milestone.baseline == expected.baseline)
            #expect(milestone.forecast == expected.forecast)
            #expect(milestone.actual == expected.actual)
            #expect(milestone.dependsOn == expected.dependsOn)
        }
    }

    @Test("any spreadsheet is read by a mapping of its columns")
    func table() throws {
        let table = PlanTable(columns: ["title": "Name", "baseline": "Due"], format: TableFormat.germanDates)
        let plan = try table.read("Name;Due;Colour\nPilot accepted;11.04.2026;red\nGo-live completed;soon;green\n")
        #expect(plan.milestones.map(\.title) == ["Pilot accepted", "Go-live completed"])
        #expect(plan.milestones.map(\.baseline) == [CalendarDate(2026, 4, 11), nil])
        #expect(
            plan.leftOut == [
                "line 3: the baseline \"soon\", which is not a date in the form day.month.year",
                "the column \"Colour\"",
            ]
        )
    }

    @Test("ids of a table are kept once, mapped where they are others, and dependencies with them")
    func tableIDs() throws {
        let csv = """
            id,title,key,depends_on
            M2,First,ja,
            foo,Second,maybe,M2
            M2,Third,no,foo
            1,Fourth,x,"foo, M9"

            """
        let plan = try PlanTable(columns: [:]).read(csv)
        #expect(plan.milestones.map(\.id) == ["M2", "M3", "M4", "M5"])
        #expect(plan.milestones.map(\.isKey) == [true, false, false, true])
        #expect(plan.milestones.map(\.dependsOn) == [[], ["M2"], ["M3"], ["M3"]])
        #expect(
            plan.leftOut == [
                "line 3: the id \"foo\"; replaced with M3", "line 3: the key \"maybe\"; write yes or no",
                "line 4: the id \"M2\"; replaced with M4", "line 5: the id \"1\"; replaced with M5",
                "line 5: the dependency on \"M9\"",
            ]
        )
        #expect(!plan.hasLostDates)
    }

    @Test("a column that is not there is answered with those that are")
    func columns() {
        #expect(throws: ImportProblem("there is no column \"Deadline\"; the columns are Name, Due")) {
            try PlanTable(columns: ["title": "Name", "baseline": "Deadline"]).read("Name,Due\nPilot,2026-04-11\n")
        }
    }

    @Test("all that Microsoft Project says besides is listed")
    func projectDetails() throws {
        let xml = """
            <Project><Tasks>
            <Task><UID>1</UID><Name>Group</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary>
              <Start>2026-03-02</Start><Finish>NA</Finish></Task>
            <Task><UID>2</UID><Name>Inside</Name><OutlineLevel>2</OutlineLevel><Milestone>1</Milestone>
              <Finish>2026-03-06T17:00:00</Finish><Deadline>2026-03-09T17:00:00</Deadline><Notes>Ask first</Notes>
              <Baseline><Number>0</Number><Finish>2026-03-05T17:00:00</Finish></Baseline>
              <Baseline><Number>1</Number><Finish>2026-03-04T17:00:00</Finish></Baseline></Task>
            <Task><UID>3</UID><Name>Dropped</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone><Active>0</Active></Task>
            <Task><UID>4</UID><Name>After</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone>
              <Finish>2026-04-01</Finish>
              <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>4800</LinkLag></PredecessorLink></Task>
            </Tasks></Project>
            """
        let plan = try ProjectXML.read(xml)
        #expect(plan.milestones.map(\.title) == ["Inside", "After"])
        #expect(plan.milestones.last?.dependsOn == ["M1"])
        #expect(plan.hasLostDates)
        #expect(
            plan.leftOut == [
                "the Finish of P1: NA",
                "a baseline of P1 \"Group\": it has none, so its current dates are used as promised dates",
                "the deadline of M1 \"Inside\": 2026-03-09", "the notes of M1 \"Inside\": Ask first",
                "baseline 1 of M1 \"Inside\": 2026-03-04", "\"Dropped\": it is not active",
                "a baseline of M2 \"After\": it has none, so its current dates are used as promised dates",
                "a lag before M2 \"After\": 4800 tenths of a minute",
            ]
        )
    }

    @Test("a day of closing that cannot be read is listed")
    func closedAt() throws {
        let json = #"[{"number": 1, "title": "Pilot", "state": "closed", "due_on": null, "closed_at": "soon"}]"#
        let plan = try GitHubMilestones.read(Data(json.utf8))
        #expect(plan.leftOut.first == "the day M1 \"Pilot\" was closed: soon")
        #expect(plan.hasLostDates)
    }

    @Test(
        "what is none is refused with its line",
        arguments: [
            ("<Project><Tasks>", "line 1: the document is not complete"),
            ("<!DOCTYPE x [<!ENTITY a \"b\">]>\n<Project/>", "line 1: document types are not supported"),
            ("<a>\n</b>", "line 2: </b> closes nothing"),
            ("<a>&bomb;</a>", "line 1: an entity is not one of XML's own"),
            ("<Plan/>", "this is not Microsoft Project XML: there is no <Project> with <Tasks>"),
        ]
    )
    func refused(xml: String, expected: String) {
        #expect(throws: ImportProblem(expected)) { try ProjectXML.read(xml) }
    }

    @Test("what is imported is read again without errors")
    func roundTrip() throws {
        let plan = try ProjectXML.read(try fixture("schedule.xml")).yaml(from: "Microsoft Project XML")
        let found = ContentFolder.client(["plan.yml": plan]).findings(today: "2026-06-01").filter {
            $0.contains(" error: ")
        }
        #expect(found == [])
    }

    private func fixture(_ name: String) throws -> String {
        let url = ContentFolder.repository.appending(path: "Tests/Fixtures/imports/\(name)")
        return try String(contentsOf: url, encoding: .utf8)
    }
}

extension TableFormat {
    fileprivate static var germanDates: TableFormat {
        var format = TableFormat()
        format.dates = .dayMonthYear
        return format
    }
}
