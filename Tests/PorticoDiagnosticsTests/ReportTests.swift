import Foundation
import PorticoDiagnostics
import Testing

@Suite("A report") struct ReportTests {
    private let text = "milestones:\n  - id: M2\n    depends_on: [M9]\n"
    private let unknown = Diagnostic(
        Check(.reading, "unknown-id", .error, "An id that is named is there", fix: "correct the id"),
        place: SourceRange(
            file: "acme/plan.yml",
            start: SourcePosition(line: 3, column: 18),
            end: SourcePosition(line: 3, column: 20)
        ),
        summary: "there is no milestone \"M9\"",
        fix: "did you mean \"M2\"?",
        related: [.init(place: SourceRange(file: "acme/plan.yml", line: 2, column: 9), message: "the closest")]
    )

    private let advice = Check(.rules, "r", .note, "What must hold")
    /// The same finding elsewhere, counting less.
    private var unknownLater: Diagnostic {
        var later = unknown
        later.place.file = "acme/raid ü.yml"
        later.severity = .warning
        return later
    }

    @Test("for people shows the line, a caret and what to do")
    func forPeople() {
        let report = DiagnosticReport(.text, pathPrefix: "Content/").render([unknown, unknown]) { _ in text }
        #expect(
            report == """
                Content/acme/plan.yml:3:18: error: there is no milestone "M9" [unknown-id]
                    2 |   - id: M2
                    3 |     depends_on: [M9]
                      |                  ^^
                      = help: did you mean "M2"?
                Content/acme/plan.yml:2:9: note: the closest
                    1 | milestones:
                    2 |   - id: M2
                      |         ^

                """
        )
    }

    @Test("in colour says the same words")
    func inColour() {
        let plain = TextReport().render([unknown]) { _ in text }
        let coloured = TextReport(usesColor: true).render([unknown]) { _ in text }
        #expect(coloured.contains("\u{1B}[31m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
    }

    @Test("prints twenty of one rule and counts the others")
    func limited() {
        let brokenLink = Check(.links, "broken-link", .error, "A link leads somewhere")
        let many = (1...25).map {
            Diagnostic(brokenLink, place: SourceRange(file: "a.md", line: $0), summary: "no page")
        }
        let report = TextReport().render(many) { _ in nil }
        #expect(report.components(separatedBy: "no page").count - 1 == 20)
        #expect(report.hasSuffix("… and 5 more of [broken-link]\n"))
    }

    @Test("cannot steer the reader's terminal")
    func harmless() {
        let hostile = Diagnostic(
            Check(.reading, "unknown-key", .error, "A key is one we know"),
            place: SourceRange(file: "a.yml", line: 1),
            summary: "unknown key \"\u{1B}]0;owned\u{7}\""
        )
        let report = TextReport().render([hostile]) { _ in "\u{1B}[2J: 1\n" }
        #expect(!report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test("cuts long lines around the caret")
    func longLine() {
        let line = String(repeating: "a", count: 5000) + "X" + String(repeating: "b", count: 5000)
        let place = SourceRange(file: "a.yml", line: 1, column: 5001)
        let report = TextReport().render([Diagnostic(advice, place: place, summary: "s")]) { _ in line }
        let lines = report.split(separator: "\n")
        let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? -1
        #expect(lines[1].count < 200)
        #expect(lines[1].dropFirst(caret).first == "X")
    }

    @Test("for machines is an object a line")
    func jsonLines() throws {
        let report = DiagnosticReport(.json, pathPrefix: "Content/").render([unknown]) { _ in nil }
        #expect(
            report == """
                {"fix":"did you mean \\"M2\\"?","place":{"column":18,"endColumn":20,"endLine":3,"file":"Content/acme/plan.yml",\
                "line":3},"related":[{"message":"the closest","place":{"column":9,"endColumn":9,"endLine":2,\
                "file":"Content/acme/plan.yml","line":2}}],"rule":"unknown-id","severity":"error",\
                "summary":"there is no milestone \\"M9\\""}

                """
        )
    }

    @Test("for GitHub escapes what its commands are made of")
    func gitHub() {
        let place = SourceRange(file: "acme/a,b:c.yml", line: 2, column: 3)
        let diagnostic = Diagnostic(advice, place: place, summary: "100 %", fix: "so")
        #expect(
            DiagnosticReport(.github).render([diagnostic]) { _ in nil }
                == "::notice file=acme/a%2Cb%3Ac.yml,line=2,endLine=2,col=3,endColumn=3,title=r::100 %25%0Aso\n"
        )
    }

    @Test("shows control characters as symbols, in paths, messages and lines of the source")
    func controls() {
        let place = SourceRange(file: "acme/\u{1B}[2J.yml", line: 1, column: 1)
        let diagnostic = Diagnostic(advice, place: place, summary: "a\u{1B}b", fix: "c\u{202E}d")
        let text = DiagnosticReport(.text).render([diagnostic]) { _ in "e\u{9B}f\u{7}\n" }
        #expect(
            !text.unicodeScalars.contains {
                $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
            }
        )
        #expect(text.hasPrefix("acme/␛[2J.yml:1:1: note: a␛b [r]"))
        let github = DiagnosticReport(.github).render([diagnostic]) { _ in nil }
        #expect(!github.contains("\u{1B}"))
    }

    @Test("as SARIF states the version of the program")
    func version() throws {
        let report = DiagnosticReport(.sarif, version: "1.2.3").render([]) { _ in nil }
        let log = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
        let tool = (log["runs"] as? [[String: Any]])?.first?["tool"] as? [String: Any]
        #expect((tool?["driver"] as? [String: Any])?["version"] as? String == "1.2.3")
    }

    @Test("as SARIF names each rule once and points at it")
    func sarif() throws {
        let report = DiagnosticReport(.sarif, pathPrefix: "Content/").render([unknown, unknownLater]) { _ in nil }
        let log = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        let described = try #require(driver?["rules"] as? [[String: Any]])
        #expect(described.map { $0["id"] as? String } == ["unknown-id"])
        #expect((described.first?["shortDescription"] as? [String: String])?["text"] == "An id that is named is there")
        #expect((described.first?["help"] as? [String: String])?["text"] == "correct the id")
        #expect((described.first?["defaultConfiguration"] as? [String: String])?["level"] == "error")
        #expect((run["results"] as? [[String: Any]])?.map { $0["level"] as? String } == ["error", "warning"])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "unknown-id")
        #expect(result["ruleIndex"] as? Int == 0)
        let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
        #expect((location?["artifactLocation"] as? [String: String])?["uri"] == "Content/acme/plan.yml")
        #expect(
            location?["region"] as? [String: Int]
                == ["startLine": 3, "startColumn": 18, "endLine": 3, "endColumn": 20]
        )
        let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
        #expect(related["id"] as? Int == 0)
        #expect((related["message"] as? [String: String])?["text"] == "the closest")
        #expect(report.contains("\"uri\": \"Content/acme/raid%20%C3%BC.yml\""))
    }
}
