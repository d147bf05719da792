import Foundation
import PorticoDiagnostics
import PorticoMarkdown
import Testing

/// Every destination exists, and leads to where it is written.
private struct PlacesAsLinks: LinkProvider {
    func resolve(_ request: LinkRequest) -> LinkResolution {
        let place = "at-\(request.place.start.line)-\(request.place.start.column)"
        return request.kind == .image
            ? .image(source: place, width: nil, height: nil, asset: place) : .link(href: place, title: nil)
    }
}

/// What a reader of the HTML sees, by a reading of HTML that knows nothing of the writer.
private struct ShownPage {
    let words: [String]
    let links: [String]

    init(_ html: String) {
        links = html.matches(of: /<(?:a|img) [^>]*?(?:href|src)="(at-[^"]*)"/).map { String($0.output.1) }
        let block = /<\/?(p|li|td|th|tr|h[1-6]|div|pre|dt|dd|br|figcaption|summary|legend|label)[ >]/
        let described = html.replacing(/<img [^>]*?alt="([^"]*)"[^>]*>/) { " \($0.output.1) " }
        let text = described.replacing(/<sup[^>]*>.*?<\/sup>/, with: "")
            .replacing(block) { " \($0.output.0)" }.replacing(/<[^>]*>/, with: "")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
        words = Self.words(of: text)
    }

    static func words(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

@Suite struct WalkLawTests {
    static let texts =
        ManualSection.all.flatMap(\.examples).map(\.markdown) + [
            "# A\n\n*b* `c` [d](d.md) ![e](e.png) [M1]\n\n- f\n  1. g\n\n| h | i |\n|---|---|\n| [j](j.md) | k |",
            "> l[^m]\n\n[^m]: n [o](o.md)\n\n:::quiz p\n- [x] [q](q.md)\n- [ ] r\n\ns\n:::",
        ]

    @Test(arguments: WalkLawTests.texts)
    func aWalkFindsWhatThePageShows(_ markdown: String) {
        let document = MarkdownParser().parse(SourceFile(path: "acme/guides/page.md", text: markdown))
        let page = ShownPage(HTMLRenderer().render(document, links: PlacesAsLinks()).html)
        let asked = document.links.filter { $0.kind == .reference || URLGate.judge($0.destination) != .refused }
            .filter { $0.kind != .image || URLGate.judge($0.destination) == .relative }
            .map { "at-\($0.place.start.line)-\($0.place.start.column)" }
        #expect(page.links == asked)
        // A page has words of its own too: the titles of alerts, the numbers of footnotes.
        var shown = page.words[...]
        for word in ShownPage.words(of: String(decoding: document.words, as: UTF8.self)) {
            guard let index = shown.firstIndex(of: word) else {
                Issue.record("\(word) is not on the page: \(page.words)")
                return
            }
            shown = shown[(index + 1)...]
        }
    }
}
