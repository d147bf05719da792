import PorticoDiagnostics
import Testing

@testable import PorticoMarkdown

/// What is bounded is named where the bound is passed.
@Suite struct BoundsTests {
    private func rules(_ markdown: String) -> [String] { render(markdown).diagnostics.map(\.rule) }

    @Test func aHundredContainersInOneAnotherAndNoMore() throws {
        func nested(_ count: Int) -> String {
            String(repeating: ":::details a\n", count: count) + String(repeating: ":::\n", count: count)
        }
        #expect(rules(nested(100)) == [])
        let diagnostic = try #require(render(nested(101)).diagnostics.first)
        #expect(diagnostic.rule == "nesting-too-deep")
        #expect(diagnostic.place.start.line == 101)
    }

    @Test func aHundredElementsInOneAnotherAndNoMore() {
        var options = MarkdownOptions()
        options.allowsHTML = true
        let html = render(String(repeating: "<div>\n\n", count: 150), options: options).html
        #expect(html.split(separator: "<div>", omittingEmptySubsequences: false).count == 101)
        #expect(TagBalance.fault(in: html) == nil)
    }

    @Test(arguments: ["&#x202E;", "&#8294;", "# a &#x2067;", "| a |\n|---|\n| &#8238; |"])
    func aReferenceCannotTurnTheDirectionOfText(_ markdown: String) {
        #expect(rules(markdown) == ["bidirectional-control"])
    }

    @Test func marksOfDirectionThatOrderNothingAnewAreLeftAlone() {
        #expect(rules("&lrm; &rlm; &#x200F;") == [])
    }
}
