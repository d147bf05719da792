import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// A client's files, and all errors and warnings that must be found in them, in order.
struct Faults: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [String: String]
    var findings: [String]
    var testDescription: String { name }

    init(_ name: String, _ files: [String: String], _ findings: String...) {
        (self.name, self.files, self.findings) = (name, files, findings)
    }
}

/// The cause of a fault is reported where it is, and nothing that follows from it.
@Suite("Only the cause is reported") struct CauseTests {
    static let faultsOfYAML: [Faults] = [
        Faults(
            "three unquoted colons",
            [
                "client.yml": """
                name: Acme: Dental
                project: Booking
                aims: One thing: booking
                confidentiality: Secret: yes

                """
            ],
            "client.yml:1:11: error: the value contains another \": \" [yaml-unquoted-colon]",
            "client.yml:3:16: error: the value contains another \": \" [yaml-unquoted-colon]",
            "client.yml:4:24: error: the value contains another \": \" [yaml-unquoted-colon]"
        ),
        Faults(
            "an unquoted colon in braces",
            ["plan.yml": "milestones:\n  - {id: M1, title: Plant: which one, owner: j.doe}\n"],
            "plan.yml:2:26: error: the value contains another \": \" [yaml-unquoted-colon]"
        ),
        Faults(
            "a comment in braces",
            ["plan.yml": "milestones:\n  - {id: M1, title: Pilot #1, owner: j.doe}\n  - {id: M2, title: Go-live}\n"],
            "plan.yml:2:27: error: # after a space begins a comment, which hides the rest of the line"
                + " [yaml-unquoted-comment]"
        ),
        Faults(
            "an unclosed quote, nine lines before the next one",
            [
                "plan.yml": """
                milestones:
                  - id: M1
                    title: "Pilot accepted
                    baseline: 2026-04-11
                    forecast: 2026-04-11
                    owner: j.doe
                  - id: M2
                    title: Design
                    baseline: 2026-04-11
                    owner: j.doe
                  - id: M3
                    title: "Go-live"

                """
            ],
            "plan.yml:3:12: error: the quote that opens here has no closing quote on this line [yaml-unclosed-quote]"
        ),
        Faults(
            "an unclosed quote at the end of the file",
            ["client.yml": "name: Acme\naims: 'One screen\nproject: Booking\n"],
            "client.yml:2:7: error: the quote that opens here has no closing quote on this line [yaml-unclosed-quote]"
        ),
        Faults(
            "an unclosed list",
            ["plan.yml": "milestones:\n  - {id: M1, title: A, depends_on: [M2}\n  - {id: M2, title: B}\n"],
            "plan.yml:2:36: error: the [ that opens here has no ] [yaml-unclosed-bracket]"
        ),
        Faults(
            "an unclosed group before the next item",
            ["plan.yml": "milestones:\n  - {id: M1, title: A\n  - {id: M2, title: B}\n"],
            "plan.yml:2:5: error: the { that opens here has no } [yaml-unclosed-bracket]"
        ),
        Faults(
            "one fault of each kind, and a date that is decoded all the same",
            [
                "plan.yml": """
                milestones:
                  - {id: M1, title: Plant: which}
                  - {id: M2, title: "Pilot}
                  - {id: M3, title: Step #1}
                  - {id: M4, title: @home}
                  - {id: M5, title: Go-live, baseline: 2026-02-30}
                  - {id: M6, title: "End", depends_on: [M5}

                """
            ],
            "plan.yml:2:26: error: the value contains another \": \" [yaml-unquoted-colon]",
            "plan.yml:3:21: error: the quote that opens here has no closing quote on this line [yaml-unclosed-quote]",
            "plan.yml:4:26: error: # after a space begins a comment, which hides the rest of the line"
                + " [yaml-unquoted-comment]",
            "plan.yml:5:21: error: a value that starts with @ must be in quotes [yaml-unquoted-value]",
            "plan.yml:6:40: error: the date 2026-02-30 does not exist [impossible-date]",
            "plan.yml:7:40: error: the [ that opens here has no ] [yaml-unclosed-bracket]"
        ),
    ]

    static let faultsOfValues: [Faults] = [
        Faults(
            "a misspelt list of items to which others refer",
            [
                "plan.yml": "mileStones:\n  - {id: M1, title: A, owner: j.doe}\n",
                "raid.yml":
                    "actions: [{id: ACT-1, title: Call, side: client, owner: j.doe, due: 2026-04-01, blocks: [M1]}]\n",
            ],
            "plan.yml:1:1: error: unknown key \"mileStones\" [unknown-key]"
        ),
        Faults(
            "a list of items under a key that nothing resembles",
            [
                "plan.yml": "etappen:\n  - {id: M1, title: A}\n",
                "raid.yml": "actions: [{id: ACT-1, title: Call, side: client, blocks: [M1]}]\n",
            ],
            "plan.yml:1:1: error: unknown key \"etappen\" [unknown-key]"
        ),
        Faults(
            "a misspelt required key that also resembles an optional one",
            ["contracts.yml": "contracts:\n  - id: CON-1\n    tile: Frame contract\n"],
            "contracts.yml:3:5: error: unknown key \"tile\" [unknown-key]"
        ),
        Faults(
            "an id that is none, to which others refer",
            [
                "plan.yml": "milestones:\n  - {id: m-1a, title: A}\n  - {id: M2, title: B, depends_on: [M1]}\n"
            ],
            "plan.yml:2:10: error: expected an id of one to eight capital letters and a number, found \"m-1a\""
                + " [malformed-id]"
        ),
        Faults(
            "a bad date of an invoice with a number",
            [
                "plan.yml": """
                currency: EUR
                payments:
                  - {id: PAY-1, title: A, amount: 10, due: 2026-04-01, invoiced: soon, invoice_number: R-1}

                """
            ],
            "plan.yml:3:66: error: expected a date, found \"soon\" [expected-date]"
        ),
        Faults(
            "a bad date of an update whose file has no date",
            ["status/week10.md": "---\ndate: 13.03.26x\nhealth: on_track\nheadline: Fine\n---\n"],
            "status/week10.md:2:7: error: expected a date, found \"13.03.26x\" [expected-date]"
        ),
        Faults(
            "a headline that is no text",
            ["status/2026-03-13.md": "---\nhealth: on_track\nheadline: [a, b]\n---\n"],
            "status/2026-03-13.md:3:11: error: expected text, found a list [expected-text]"
        ),
        Faults(
            "a person whose side is misspelt and who owns an action",
            [
                "client.yml": """
                name: Acme
                people: [{id: j.doe, name: Jane Doe, side: clientt, email: jane@acme.example, approver: true}]

                """,
                "raid.yml": "actions: [{id: ACT-1, title: Call, side: supplier, owner: j.doe, due: 2026-04-01}]\n",
            ],
            "client.yml:2:44: error: unknown value \"clientt\" [unknown-value]"
        ),
        Faults(
            "null, in every spelling",
            [
                "plan.yml": """
                milestones:
                  - {id: M1, title: A, forecast: ~}
                  - {id: M2, title: B, reason: null}
                  - id: M3
                    title: C
                    baseline:
                    owner: NULL

                """
            ],
            "plan.yml:2:34: error: \"forecast\" has no value [empty-value]",
            "plan.yml:3:32: error: \"reason\" has no value [empty-value]",
            "plan.yml:7:12: error: \"owner\" has no value [empty-value]"
        ),
        Faults(
            "control characters and changes of direction that escapes produce",
            [
                "client.yml": """
                name: "Acme \\e[31m"
                aims: "One \\u202e screen \\0"
                project: "Tab\\tand line\\nare text"
                confidentiality: 'a \\e in single quotes is text'

                """
            ],
            "client.yml:1:13: error: \\e produces a control character [control-character]",
            "client.yml:2:12: error: \\u202e produces an invisible character that changes the direction of the text"
                + " [bidirectional-control]",
            "client.yml:2:26: error: \\0 produces a control character [control-character]"
        ),
        Faults(
            "a control character in a table",
            ["risks.csv": "id,title\nR-1,Mail \u{1B}[31m\n"],
            "risks.csv:2:5: error: the cell contains the control character U+001B [control-character]"
        ),
        Faults(
            "a misspelt column",
            ["milestones.csv": "id,titel,owner\nM1,Pilot accepted,j.doe\n"],
            "milestones.csv:1:4: error: unknown column \"titel\" [unknown-key]"
        ),
    ]

    @Test("in YAML, with one finding for each fault", arguments: faultsOfYAML)
    func yaml(faults: Faults) { expect(faults) }

    @Test("in values", arguments: faultsOfValues)
    func values(faults: Faults) { expect(faults) }

    @Test("and says what to write instead")
    func fixes() {
        let plan = "milestones:\n  - {id: M1, title: Plant: which one}\n  - {id: M2, title: Pilot #1, owner: j.doe}\n"
        let fixes = ContentFolder.client(["plan.yml": plan]).diagnostics().map(\.fix)
        #expect(
            fixes == [
                "put the whole value in quotes: title: \"Plant: which one\"",
                "put the value in quotes: title: \"Pilot #1\"",
            ]
        )
        let quote = ContentFolder.client(["client.yml": "name: Acme\naims: \"One screen\nproject: \"Booking\"\n"])
        #expect(quote.diagnostics().map(\.fix) == ["close the quote: \"One screen\""])
    }

    @Test("the heads of a table may have capital letters")
    func heads() {
        let csv = "ID,Title,Owner,Due\nR-1,Mail is lost,j.doe,2026-04-30\n"
        let found = ContentFolder.client(["risks.csv": csv]).findings().filter { $0.contains(": error: ") }
        #expect(found == [])
        let twice = ContentFolder.client(["risks.csv": "id,title,Title\nR-1,Mail,Mail\n"]).findings()
        #expect(twice.contains("acme/risks.csv:1:10: error: the column \"title\" occurs twice [csv-duplicate-column]"))
    }

    @Test("the date of an event is named once: signed on, not signed_on on")
    func eventInWords() {
        let contracts = "contracts: [{id: CON-1, title: Frame contract, signed_on: 2027-01-26}]\n"
        let found = ContentFolder.client(["contracts.yml": contracts]).findings()
        #expect(found.contains { $0.contains("CON-1: signed on 2027-01-26 is in the future") }, "\(found)")
    }

    @Test("a missing key of a file is reported at a line that says something")
    func missing() {
        let found = ContentFolder.client(["client.yml": "\n# The client\n\nproject: Booking\n"]).findings()
        #expect(found == ["acme/client.yml:4:1: error: \"name\" is missing [missing-key]"])
    }

    private func expect(_ faults: Faults) {
        let found = ContentFolder.client(faults.files).findings().filter { !$0.contains(": note: ") }
        #expect(found == faults.findings.map { "acme/\($0)" })
    }
}
