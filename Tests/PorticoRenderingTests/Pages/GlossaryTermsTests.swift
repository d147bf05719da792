import PorticoDiagnostics
import PorticoMarkdown
@testable import PorticoModel
import Testing

@testable import PorticoRendering

/// Markdown as a page shows it; harmless HTML of the author's goes through.
private func fragment(_ markdown: String) -> HTMLFragment {
    var options = MarkdownOptions()
    options.allowsHTML = true
    let document = MarkdownParser(options: options).parse(SourceFile(path: "acme/guides/a.md", text: markdown))
    return HTMLRenderer().render(document, links: LinksAsWritten()).fragment
}

@Suite struct TermsOfTheGlossary {
    private func explained(_ markdown: String, terms: String...) -> String {
        var project = Project(folder: "", name: "P")
        project.glossary = terms.map {
            GlossaryTerm(term: $0, definition: "What \($0) is", provenance: SamplePortal.nowhere)
        }
        return GlossaryTerms(project).explain(fragment(markdown), on: "guides/a.html").source
    }

    private func link(_ word: String, _ term: String, _ anchor: String) -> String {
        "<a class=\"term\" href=\"../glossary.html#\(anchor)\" title=\"What \(term) is\">\(word)</a>"
    }

    @Test func areLinkedWhereAPageFirstUsesThem() {
        #expect(
            explained("The pilot. A Pilot.", terms: "Pilot")
                == "<p>The \(link("pilot", "Pilot", "pilot")). A Pilot.</p>\n"
        )
    }

    @Test func areFoundWhateverTheCaseOfTheirLetters() {
        #expect(
            explained("Ein Änderungsantrag.", terms: "Änderungsantrag")
                == "<p>Ein \(link("Änderungsantrag", "Änderungsantrag", "anderungsantrag")).</p>\n"
        )
        #expect(explained("ÜBERGABE übergabe", terms: "Übergabe").hasSuffix(">ÜBERGABE</a> übergabe</p>\n"))
        #expect(explained("Überzug", terms: "Übergabe") == "<p>Überzug</p>\n")
    }

    @Test(arguments: ["amp", "gt", "quot"])
    func areNotFoundInsideACharacterReference(term: String) {
        #expect(explained("R&D \\> \"x\"", terms: term) == "<p>R&amp;D &gt; &quot;x&quot;</p>\n")
    }

    @Test(arguments: ["owner's manual", "owner’s manual"])
    func areFoundWithEitherApostrophe(term: String) {
        #expect(explained("The owner's manual.", terms: term).hasSuffix("s manual</a>.</p>\n"))
        #expect(explained("The owner’s manual.", terms: term).hasSuffix("s manual</a>.</p>\n"))
    }

    @Test func areNotFoundInsideOtherWordsButInTheirPlural() {
        #expect(
            explained("autopilot piloting pilots", terms: "Pilot")
                == "<p>autopilot piloting \(link("pilot", "Pilot", "pilot"))s</p>\n"
        )
    }

    @Test(arguments: [
        "[pilot](pilot.html)", "`pilot`", "## pilot", "```\npilot\n```", "    pilot", "<kbd>pilot</kbd>",
        "| pilot |\n|---|", "- [ ] pilot", ":::details pilot\n:::", ":::quiz pilot\n- [x] pilot\n:::",
        ":::tabs\n:::tab pilot\n:::\n:::", "![pilot](pilot.png)",
    ])
    func areLeftAloneInside(markdown: String) {
        let answered = explained(markdown, terms: "Pilot")
        // A quiz's answer is text again.
        let expected = markdown.hasPrefix(":::quiz") ? 1 : 0
        #expect(answered.split(separator: "class=\"term\"").count - 1 == expected, "\(answered)")
    }

    @Test func areFoundBetweenMarkup() {
        let term = link("pilot", "Pilot", "pilot")
        #expect(explained("a *pilot*", terms: "Pilot") == "<p>a <em>\(term)</em></p>\n")
        #expect(explained("<b>a</b>pilot", terms: "Pilot") == "<p><b>a</b>\(term)</p>\n")
        #expect(explained("a`b`pilot &lt;", terms: "Pilot") == "<p>a<code>b</code>\(term) &lt;</p>\n")
        #expect(explained("pi*lo*t &eacute;pilot", terms: "Pilot") == "<p>pi<em>lo</em>t épilot</p>\n")
    }

    @Test func theLongerTermWins() {
        #expect(
            explained("the mail gateway, the mail", terms: "mail", "mail gateway")
                == "<p>the \(link("mail gateway", "mail gateway", "mail-gateway")), the \(link("mail", "mail", "mail"))</p>\n"
        )
    }

    @Test func areLinkedOnceInAllPartsOfAPage() {
        var project = Project(folder: "", name: "P")
        project.glossary = [GlossaryTerm(term: "Pilot", definition: "What Pilot is", provenance: SamplePortal.nowhere)]
        let terms = GlossaryTerms(project)
        var explained: Set<String> = []
        let parts = ["A pilot", "The pilot"].map {
            terms.explain(fragment($0), on: "guides/a.html", after: &explained).source
        }
        #expect(parts == ["<p>A \(link("pilot", "Pilot", "pilot"))</p>\n", "<p>The pilot</p>\n"])
    }

    @Test func withSpecialCharactersAreFoundAsTheyAreWritten() {
        #expect(explained("R&amp;D", terms: "R&D").contains("title=\"What R&amp;D is\">R&amp;D</a>"))
    }
}
