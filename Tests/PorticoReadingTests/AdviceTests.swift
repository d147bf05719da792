import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// A file with something wrong in it, what is said of that and what is to be written.
struct Mistake: Sendable, CustomTestStringConvertible {
    var path: String
    var text: String
    var line: String
    var fix: String
    var testDescription: String { "\(path): \(line)" }

    init(_ path: String, _ text: String, _ line: String, _ fix: String) {
        (self.path, self.text, self.line, self.fix) = (path, text, line, fix)
    }
}

/// Mistakes that people make, with what they are told to write.
@Suite("A mistake is answered with what to write") struct AdviceTests {
    static let unquotedValues: [Mistake] = [
        Mistake(
            "client.yml",
            "name: A\naims: \"Draft\" report\n",
            "2:7: error: a value that starts with \" must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: aims: '\"Draft\" report'"
        ),
        Mistake(
            "client.yml",
            "name: A\naims: [M1] is reached\nproject: B\n",
            "2:7: error: a value that starts with [ must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: aims: \"[M1] is reached\""
        ),
        Mistake(
            "client.yml",
            "name: A\naims: >= 3\n",
            "2:7: error: a value that starts with > must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: aims: \">= 3\""
        ),
        Mistake(
            "client.yml",
            "name: A\naims: @home\n",
            "2:7: error: a value that starts with @ must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: aims: \"@home\""
        ),
        Mistake(
            "client.yml",
            "name: A\naims: *Bold*\n",
            "2:7: error: a value that starts with * must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: aims: \"*Bold*\""
        ),
        Mistake(
            "client.yml",
            "name: A\naims: `code`\n",
            "2:7: error: a value that starts with ` must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: aims: \"`code`\""
        ),
        Mistake(
            "client.yml",
            "name: A\naims: % of calls\n",
            "2:7: error: a value that starts with % must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: aims: \"% of calls\""
        ),
        Mistake(
            "client.yml",
            "name: A\nbrand: {accent: #0b6e6e}\n",
            "2:17: error: a value that starts with # must be in quotes [yaml-unquoted-value]",
            "put the value in quotes: accent: \"#0b6e6e\""
        ),
        Mistake(
            "client.yml",
            "name: A\nbrand:\n\u{A0} accent: \"#0b6e6e\"\n",
            "3:1: error: there is a no-break space where YAML needs a space [yaml-tab]",
            "indent with ordinary spaces"
        ),
        Mistake(
            "client.yml",
            "name: A\naims: \(String(repeating: "[", count: 100_000))\n",
            "2:8: error: values are nested deeper than 8 levels [yaml-too-deep]",
            ""
        ),
    ]

    static let mistakes: [Mistake] = [
        Mistake(
            "client.yml",
            "name: A\nproject: Ticket #3 Two\n",
            "2:17: warning: the value of \"project\" ends here: #3 Two is read as a comment [comment-in-value]",
            "put the whole value in quotes; if # starts a comment, write a space after it"
        ),
        Mistake(
            "client.yml",
            "name: A\nbrand:\n  accent: #0b6e6e\n",
            "3:11: warning: the value of \"accent\" ends here: #0b6e6e is read as a comment [comment-in-value]",
            "put the whole value in quotes; if # starts a comment, write a space after it"
        ),
        Mistake(
            "plan.yml",
            "milestones: [{id: M1, title: Pilot accepted, baseline: 31.11.2026}]\n",
            "1:56: error: the date 31.11.2026 does not exist [impossible-date]",
            "write 2026-11-30"
        ),
        Mistake(
            "plan.yml",
            "milestones: [{id: M1, title: Pilot accepted, baseline: 3/5/2027}]\n",
            "1:56: error: expected a date, found \"3/5/2027\" [expected-date]",
            "write 2027-05-03 or 2027-03-05"
        ),
        Mistake(
            "plan.yml",
            "milestones: [{id: m1, title: Pilot accepted}]\n",
            "1:19: error: expected an id of one to eight capital letters and a number, found \"m1\" [malformed-id]",
            "write M1"
        ),
        Mistake(
            "guides/booking.md",
            "---\naliases: [/x.html]\n---\nText\n",
            "2:11: error: expected a path inside this folder with / as separator, found \"/x.html\""
                + " [malformed-path]",
            "write x.html"
        ),
        Mistake(
            "plan.yml",
            "milestones: [{id: M1, title: Pilot accepted, owner: Jane Doe}]\n",
            "1:53: error: there is no person \"Jane Doe\" [unknown-id]",
            "write its id, j.doe"
        ),
        Mistake(
            "raid.yml",
            "risks: [{id: R-1, title: Mail is lost, probability: high}]\n",
            "1:53: error: expected a whole number, found \"high\" [expected-whole-number]",
            "write a number from 1 to 5"
        ),
        Mistake(
            "plan.yml",
            "milestones: [{id: M1, title: Pilot accepted, key: Ja}]\n",
            "1:51: error: \"Ja\" is not a boolean here [boolean-word]",
            "write true"
        ),
        Mistake(
            "raid.yml",
            "actions: [{id: ACT-1, title: Call, side: customer}]\n",
            "1:42: error: unknown value \"customer\" [unknown-value]",
            "did you mean \"client\"?"
        ),
        Mistake(
            "client.yml",
            "name: A\ncadence: weekly\n",
            "2:10: error: expected keys with values, found \"weekly\" [expected-group]",
            "write {every: …}"
        ),
        Mistake(
            "client.yml",
            "name: A\nrules: {review-overdue: off}\n",
            "2:25: error: expected keys with values, found \"off\" [expected-group]",
            "write {severity: …, reason: …}"
        ),
        Mistake(
            "plan.yml",
            "milestones: [{id: M1, title: Pilot accepted, allow: [milestone-without-owner]}]\n",
            "1:53: error: expected keys with values, found a list [expected-group]",
            "write {rule-name: …}"
        ),
        Mistake(
            "plan.yml",
            "- {id: M1, title: Pilot accepted}\n",
            "1:1: error: expected keys with values, found a list [expected-group]",
            "put the list under its key: phases:, milestones:, payments:"
        ),
        Mistake(
            "plan.yml",
            "milestones:\n  id: M1\n  title: Pilot accepted\n",
            "2:3: error: expected a list, found a group of keys [expected-list]",
            "start each entry with a dash: - id: …"
        ),
        Mistake(
            "risks.yml",
            "risks: []\n",
            "1:1: error: \"risks.yml\" is not a file that Portico knows [unknown-file]",
            "put risks in raid.yml, under the key risks:"
        ),
        Mistake(
            "glossary.csv",
            "term,definition\n",
            "1:1: error: \"glossary.csv\" is not a file that Portico knows [unknown-file]",
            "did you mean \"terms.csv\"?"
        ),
        Mistake(
            "Status/2026-03-13.md",
            "Text\n",
            "1:1: warning: this file is not part of the portal and is not published [stray-file]",
            "did you mean the folder status/?"
        ),
        Mistake(
            "payments.csv",
            "id,title,amount,due\nPAY-1,Pilot,100,M1\n",
            "2:17: error: expected a date, found \"M1\" [expected-date]",
            "write {milestone: M1}; in a table, use the column due.milestone"
        ),
        Mistake(
            "client.yml",
            "name: A\ntimezone: Europe/Berln\n",
            "2:11: error: expected a time zone name, found \"Europe/Berln\" [malformed-timezone]",
            "write Europe/Berlin"
        ),
        Mistake(
            "status/2026-03-13.md",
            "\n---\ndate: 2026-03-13\nhealth: on_track\nheadline: Fine\n---\n",
            "1:1: error: front matter must start on line 1 with --- [front-matter-start]",
            "delete everything before the first ---"
        ),
        Mistake(
            "status/2026-03-13.md",
            "date: 2026-03-13\nhealth: on_track\nheadline: Fine\n---\nText\n",
            "1:1: error: front matter must start on line 1 with --- [front-matter-start]",
            "add a line --- before it"
        ),
        Mistake(
            "status/week10.md",
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: Fine\n---\n",
            "2:7: error: the update's date is 2026-03-13, but its file is named week10.md [status-file-name]",
            "rename the file to 2026-03-13.md, or correct the date"
        ),
        Mistake(
            "client.yml",
            "name: A\ncommunication: [{what: Status, audience: sponsr}]\n",
            "2:42: error: there is no audience \"sponsr\" [unknown-audience]",
            "declare it in client.yml: audiences: [{id: …, name: …}]"
        ),
        Mistake(
            "guides/booking.md",
            "---\naudience: staff\n---\nText\n",
            "2:11: error: there is no audience \"staff\" [unknown-audience]",
            "remove it if everybody may read the page"
        ),
        Mistake(
            "kpis.yml",
            "kpis:\n  - id: KPI-1\n    title: Calls\n    target: 3\n    series: [{on: 2027-01-01, value: 1}]\n",
            "5:19: error: KPI-1 reading: 2027-01-01 is in the future [recorded-in-the-future]",
            ""
        ),
    ]

    @Test("where YAML reads something else than the words", arguments: unquotedValues)
    func isUnquoted(mistake: Mistake) throws { try expect(mistake) }

    @Test("where a value, a file or a place is another", arguments: mistakes)
    func value(mistake: Mistake) throws { try expect(mistake) }

    @Test(
        "and with nothing that follows from it",
        arguments: [
            (
                "plan.yml",
                "currency: EUR\ncontract_value: 100\npayments: [{id: PAY-1, title: A, amount: twelve, due: 2026-04-01}]\n"
            ),
            ("plan.yml", "currency: Euro\npayments: [{id: PAY-1, title: A, amount: 12, due: 2026-04-01}]\n"),
            ("deliverables.yml", "deliverables: [{id: D-1, title: A, files: [{path: ../../etc/passwd}]}]\n"),
            ("risks.csv", "i\u{0}d\u{0}\n\u{0}R\u{0}\n\u{0}"),
            ("risks.csv", "id,name,probabilty\nR-1,Mail,2\nR-2,Mail,3\nR-3,Mail,3\n"),
        ]
    )
    func alone(path: String, text: String) {
        let errors = ContentFolder.client([path: text]).diagnostics().filter { $0.severity == .error }
        let columns = text.hasPrefix("id,name") ? 2 : 1
        #expect(errors.count == columns, "\(errors.map(line(for:)))")
    }

    @Test("a person whose approval cannot be read has not accepted wrongly")
    func approver() {
        let client = """
            name: A
            people: [{id: j.doe, name: Jane Doe, side: client, email: jane@acme.example, approver: maybe}]
            escalation: [j.dou]

            """
        let deliverables = """
            deliverables:
              - {id: D-1, title: A, status: accepted, version: "1", acceptance: {version: "1", by: j.doe, on: 2026-03-01}}

            """
        let found = ContentFolder.client(["client.yml": client, "deliverables.yml": deliverables]).diagnostics()
        #expect(found.filter { $0.severity == .error }.map(\.rule) == ["expected-boolean", "unknown-id"])
        #expect(!found.contains { $0.rule == "escalation-one-sided" })
    }

    @Test("a table that tells its separator is read")
    func separatorLine() {
        let found = ContentFolder.client(["risks.csv": "sep=;\nid;title;impact\nR-1;Mail is lost;9\n"]).findings()
        #expect(
            found.first == "acme/risks.csv:3:18: error: expected a number from 1 to 5, found 9 [number-out-of-range]",
            "\(found)"
        )
    }

    @Test("files are a column of their paths")
    func files() throws {
        let csv = "id,title,files\nD-1,Pilot,files/a b.zip; files/c.pdf\n"
        let client = ContentFolder.client(["deliverables.csv": csv, "files/a b.zip": "A"])
        let found = client.findings().filter { $0.contains(": error:") }
        #expect(found == ["acme/deliverables.csv:2:11: error: there is no file \"files/c.pdf\" [missing-file]"])
    }

    private func expect(_ mistake: Mistake) throws {
        let found = ContentFolder.client([mistake.path: mistake.text]).diagnostics()
        let told = try #require(
            found.first { line(for: $0) == "acme/\(mistake.path):\(mistake.line)" },
            "\(found.map(line(for:)))"
        )
        if !mistake.fix.isEmpty { #expect(told.fix == mistake.fix) }
        let others = found.filter { $0.severity == .error && $0 != told }
        #expect(others.isEmpty, "\(others.map(line(for:)))")
    }
}
