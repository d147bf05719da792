import PorticoDiagnostics
import Testing

@Suite("A finding") struct DiagnosticTests {
    private let link = Check(.links, "broken-link", .error, "A link leads somewhere", fix: "correct the path")
    private let html = Check(.markdown, "raw-html", .warning, "HTML is allowed")

    private func found(_ check: Check, _ file: String, _ line: Int, _ column: Int = 1) -> Diagnostic {
        Diagnostic(check, place: SourceRange(file: file, line: line, column: column), summary: "s")
    }

    @Test("counts as its check says, unless it says otherwise")
    func severity() {
        let place = SourceRange(file: "a.md", line: 1)
        #expect(Diagnostic(html, place: place, summary: "s").severity == .warning)
        #expect(Diagnostic(html, severity: .note, place: place, summary: "s").severity == .note)
        #expect(Diagnostic(html, place: place, summary: "s").rule == "raw-html")
    }

    @Test("is a check's own by name alone")
    func equality() {
        #expect(link == Check(.files, "broken-link", .note, "Other words"))
        #expect(link != html)
        #expect(Set([link, html, link]).count == 2)
    }

    @Test("is printed by file, line and column, then by how bad it is")
    func order() {
        let all = [
            found(html, "b.md", 1), found(link, "a.md", 10), found(link, "a.md", 2, 9), found(html, "a.md", 2, 3),
            found(html, "a.md", 2, 9), found(link, "a.md", 2, 9),
        ]
        let sorted = all.sortedWithoutRepetitions().map {
            "\($0.place.file):\($0.place.start.line):\($0.place.start.column) \($0.rule)"
        }
        #expect(
            sorted == [
                "a.md:2:3 raw-html", "a.md:2:9 broken-link", "a.md:2:9 raw-html", "a.md:10:1 broken-link",
                "b.md:1:1 raw-html",
            ]
        )
    }

    @Test("that is a warning stops a build only where it is strict")
    func strict() {
        let warnings = [found(html, "a.md", 1)]
        #expect(!warnings.containsError() && warnings.containsError(strict: true))
        #expect(warnings.madeStrict().map(\.severity) == [.error])
        #expect([found(link, "a.md", 1)].containsError())
    }

    @Test("is counted by how bad it is")
    func counted() {
        #expect(
            [found(html, "a.md", 1), found(link, "a.md", 1), found(html, "b.md", 1)].counted() == "1 error, 2 warnings"
        )
        #expect([Diagnostic]().counted() == nil)
    }

    @Test("is listed under its topic, sorted by name")
    func topics() {
        let anchor = Check(.links, "broken-anchor", .error, "A part exists")
        #expect([link, html, anchor].about(.links).map(\.name) == ["broken-anchor", "broken-link"])
        #expect(!Check.Topic.listed.contains(.rules) && !Check.Topic.listed.contains(.reading))
        #expect(Set(Check.Topic.allCases.map(\.title)).count == Check.Topic.allCases.count)
    }
}
