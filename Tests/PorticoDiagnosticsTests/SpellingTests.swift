import PorticoDiagnostics
import Testing

@Suite("The nearest spelling") struct SpellingTests {
    @Test(
        "is the word that was likely meant",
        arguments: [
            ("milstone", "milestone"), ("Milestone", "milestone"), ("phsae", "phase"), ("phases", "phase"),
            ("M11", "M1"), ("ownre", "owner"),
        ]
    )
    func near(word: String, meant: String) {
        #expect(NearestSpelling.of(word, among: ["phase", "milestone", "owner", "M1"]) == meant)
    }

    @Test("is nothing where no word is near", arguments: ["budget", "x", "", "milestoneandmuchmore"])
    func far(word: String) {
        #expect(NearestSpelling.of(word, among: ["phase", "milestone", "owner"]) == nil)
    }

    @Test("is the first in order where two are as near, whatever the order they come in")
    func ties() {
        #expect(NearestSpelling.of("M9", among: ["M3", "M1", "M2"]) == "M1")
        #expect(NearestSpelling.of("M9", among: ["M2", "M3", "M1"]) == "M1")
    }
}

@Suite("A marked text") struct MarkedTextTests {
    @Test("gives its text and the place between the marks, in Unicode scalars")
    func marked() throws {
        let text = MarkedText("é: 1\n  näme: «x» »\n")
        #expect(text.text == "é: 1\n  näme: x »\n")
        let place = try #require(text.marked)
        #expect(place.start == SourcePosition(line: 2, column: 9))
        #expect(place.end == SourcePosition(line: 2, column: 10))
    }

    @Test("may mark a point, several lines, or nothing")
    func others() throws {
        let point = try #require(MarkedText("a «»b").marked)
        #expect(point.start == point.end && point.start.column == 3)
        let lines = try #require(MarkedText("«a\nb»").marked)
        #expect(lines.end == SourcePosition(line: 2, column: 2))
        #expect(MarkedText("a «b").marked == nil)
    }
}
