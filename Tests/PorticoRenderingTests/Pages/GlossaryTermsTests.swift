import PorticoModel
import Testing

@testable import PorticoRendering

@Suite struct TermsOfTheGlossary {
    private func explained(_ html: String, terms: String...) -> String {
        var project = Project(folder: "", name: "P")
        project.glossary = terms.map {
            GlossaryTerm(term: $0, definition: "What \($0) is", provenance: SamplePortal.nowhere)
        }
        return GlossaryTerms(project).explain(html, on: "guides/a.html")
    }

    private func link(_ word: String, _ term: String, _ anchor: String) -> String {
        "<a class=\"term\" href=\"../glossary.html#\(anchor)\" title=\"What \(term) is\">\(word)</a>"
    }

    @Test func areLinkedWhereAPageFirstUsesThem() {
        #expect(
            explained("<p>The pilot. A Pilot.</p>", terms: "Pilot")
                == "<p>The \(link("pilot", "Pilot", "pilot")). A Pilot.</p>"
        )
    }

    @Test func areNotFoundInsideOtherWordsButInTheirPlural() {
        #expect(
            explained("<p>autopilot piloting pilots</p>", terms: "Pilot")
                == "<p>autopilot piloting \(link("pilot", "Pilot", "pilot"))s</p>"
        )
    }

    @Test(arguments: [
        "<a href=\"pilot.html\">pilot</a>", "<code>pilot</code>", "<h2 id=\"pilot\">pilot</h2>",
        "<pre><code>pilot</code></pre>",
    ])
    func areLeftAloneInside(html: String) {
        #expect(explained(html, terms: "Pilot") == html)
    }

    @Test func theLongerTermWins() {
        #expect(
            explained("<p>the mail gateway, the mail</p>", terms: "mail", "mail gateway")
                == "<p>the \(link("mail gateway", "mail gateway", "mail-gateway")), the \(link("mail", "mail", "mail"))</p>"
        )
    }

    @Test func areLinkedOnceInAllPartsOfAPage() {
        var project = Project(folder: "", name: "P")
        project.glossary = [GlossaryTerm(term: "Pilot", definition: "What Pilot is", provenance: SamplePortal.nowhere)]
        let terms = GlossaryTerms(project)
        var explained: Set<String> = []
        let parts = ["<p>A pilot</p>", "<p>The pilot</p>"].map {
            terms.explain($0, on: "guides/a.html", after: &explained)
        }
        #expect(parts == ["<p>A \(link("pilot", "Pilot", "pilot"))</p>", "<p>The pilot</p>"])
    }

    @Test func withSpecialCharactersAreFoundAsTheyAreWritten() {
        #expect(explained("<p>R&amp;D</p>", terms: "R&D").contains("title=\"What R&amp;D is\">R&amp;D</a>"))
    }
}
