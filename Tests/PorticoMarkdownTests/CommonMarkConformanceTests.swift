import PorticoMarkdown
import Testing

@Suite struct CommonMarkConformanceTests {
    @Test(.enabled(if: Conformance.isPresent, "no examples of CommonMark: make test fetches them"))
    func everyExampleIsThere() {
        #expect(Example.all.count == 652)
    }

    @Test(
        .enabled(if: Conformance.isPresent, "no examples of CommonMark: make test fetches them"),
        arguments: Example.all
    )
    func rendersAsTheSpecificationSays(_ example: Example) {
        var options = MarkdownOptions()
        options.dialect = .commonMark
        #expect(html(example.markdown, options: options) == example.html)
    }
}
