import PorticoRules
import PorticoDiagnostics
import PorticoModel
import Testing

@Suite("The text of a rule's examples")
struct ExampleReaderTests {
    @Test("gives two folders, the place and the message")
    func read() throws {
        let examples = try RuleExamples(
            """
            As of 2026-03-13.
            Built on 2026-03-25.
            On 2026-03-06: M5 baseline 2026-06-30, forecast 2026-07-01.
            On 2026-03-06: D-07 baseline 2026-03-14.
            plan.yml
              milestones:
            -   - {id: «M3»}
            → no M3 here
            +   - {id: M5}

              # end
            +raid.yml
              risks: []
            """
        )
        let breaking = examples.breaking
        #expect(breaking.files.map(\.path) == ["plan.yml"])
        #expect(breaking.files.map(\.text) == ["milestones:\n  - {id: M3}\n\n# end"])
        #expect(breaking.finding?.description == "plan.yml:2:10: no M3 here")
        #expect(breaking.finding?.place.end.column == 12)
        #expect(examples.passing.files.map(\.path) == ["plan.yml", "raid.yml"])
        #expect(examples.passing.files.map(\.text) == ["milestones:\n  - {id: M5}\n\n# end", "risks: []"])
        #expect(examples.passing.finding == nil)
        #expect(breaking.circumstances == examples.passing.circumstances)
        #expect(breaking.circumstances.asOf?.description == "2026-03-13")
        #expect(breaking.circumstances.today == "2026-03-25")
        let weeks = breaking.circumstances.history.weeks
        #expect(weeks.map(\.date.description) == ["2026-03-06", "2026-03-06"])
        #expect(weeks.first?.milestones["M5"]?.forecast?.description == "2026-07-01")
        #expect(weeks.last?.deliverables["D-07"]?.description == "2026-03-14")
    }

    @Test(
        "is refused where it is malformed",
        arguments: [
            ("", "a line that belongs to no file"),
            ("  a: 1", "a line that belongs to no file"),
            ("plan.yml\n- a: «1»\n→ one\n+ a: 2\nAs of 2026-03-13.", "neither a path"),
            ("As of last week.\nplan.yml\n- a: «1»\n→ one", "neither a path"),
            ("On 2026-03-06: M5 baseline soon, forecast 2026-07-01.\nplan.yml\n- a: «1»\n→ one", "neither a path"),
            ("plan\n- a: «1»\n→ one\n+ a: 2", "is not a valid file path"),
            ("plan.yml\n- a: «1»\n→ one\nplan.yml\n+ b: 1", "occurs twice"),
            ("plan.yml\n- a: 1\n→ one\n+ a: 2", "a message must follow"),
            ("plan.yml\n- a: «1»\n→ one\n→ two\n+ a: 2", "a message must follow"),
            ("plan.yml\n- a: «1»\n+ a: 2\n→ one", "a message must follow"),
            ("plan.yml\n- a: «1»\n+ a: 2", "no message"),
            ("plan.yml\n- a: «1\n→ one\n+ a: 2", "exactly one place must be marked"),
            ("plan.yml\n- a: »1«\n→ one\n+ a: 2", "without a"),
            ("plan.yml\n- a: «1»\n→ one\n- b: «1»\n+ a: 2", "exactly one place must be marked"),
            ("plan.yml\n- a: 1\n+ a: «2»\n→ one", "exactly one place must be marked"),
            ("plan.yml\n  a: «1»\n→ one", "nothing differs"),
            ("plan.yml\n- a: «1»\n→ one", "plan.yml has no lines"),
            ("-plan.yml\n- a: «1»\n→ one", "a + or - on a line, although its file already has one"),
            ("plan.yml\n  a: «1» \n→ one", "a space at the end"),
            ("plan.yml\n- a: «1»\n→ one\n+ a: 2\n", "ends with an empty line"),
        ]
    )
    func malformed(text: String, reason: String) {
        let error = #expect(throws: MalformedExample.self) { try RuleExamples(text) }
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "nothing thrown")")
    }
}
