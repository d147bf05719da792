import Foundation
import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel
import Testing

/// Documentation/Markdown.md is made of ``ManualSection``s: what it shows as a result is what the renderer gives.
///
/// With `PORTICO_RECORD=1` the page is written anew, and the run fails.
@Suite struct ManualTests {
    private static let url = URL(filePath: #filePath).appending(path: "../../../Documentation/Markdown.md")
        .standardizedFileURL

    @Test func thePageOnMarkdownShowsWhatComesOut() throws {
        let text = ManualPage.text
        if ProcessInfo.processInfo.environment["PORTICO_RECORD"] != nil {
            try text.write(to: Self.url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(Self.url.lastPathComponent)")
            return
        }
        let written = try String(contentsOf: Self.url, encoding: .utf8)
        #expect(written == text, "run the tests with PORTICO_RECORD=1")
    }

    /// The page as one of a portal's own: nothing in it is to be reported, and every example arrives whole.
    @Test func thePageCanBePublished() {
        let result = render(ManualPage.text)
        let words = String(decoding: document(ManualPage.text).words, as: UTF8.self)
        #expect(result.diagnostics.map(\.summary) == [])
        for example in ManualSection.all.flatMap(\.examples) {
            #expect(words.contains(example.markdown))
        }
    }

    @Test(arguments: ManualSection.all.flatMap(\.examples))
    func anExampleHasNothingWrongInIt(_ example: ManualExample) {
        #expect(example.rendered.diagnostics.map(\.summary) == [])
        #expect(TagBalance.fault(in: example.rendered.html) == nil)
    }

    @Test func everyContainerAndAlertIsShown() {
        let shown = ManualSection.all.flatMap(\.examples).map(\.markdown).joined()
        for container in ContainerKind.allCases { #expect(shown.contains(":::\(container.rawValue)")) }
        for alert in AlertKind.allCases {
            #expect(ManualPage.text.contains("[!\(alert.rawValue.uppercased())]"))
        }
    }
}

/// The page: for each section its words, and for each example what is written and what comes of it.
enum ManualPage {
    static var text: String {
        let head = """
            # Markdown

            Pages are written in [CommonMark 0.30](https://spec.commonmark.org/0.30/) with
            [GitHub's extensions](https://github.github.com/gfm/) and a few blocks for guides. This page shows each feature
            with its output. Run `portico markdown FILE` to see the output for your own text; `--bare` reads it as GitHub does.

            The tests generate this page, so the output shown is what the program writes.

            """
        return ([head] + ManualSection.all.map(text)).joined(separator: "\n")
    }

    private static func text(of section: ManualSection) -> String {
        var parts = ["## \(section.title)"]
        if !section.words.isEmpty { parts.append(section.words) }
        for example in section.examples {
            if !example.words.isEmpty { parts.append(example.words) }
            parts.append(fenced(example.markdown, "markdown"))
            parts.append(fenced(example.rendered.html, "html"))
        }
        if !section.remarks.isEmpty { parts.append(section.remarks) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func fenced(_ text: String, _ language: String) -> String {
        let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
        return "````\(language)\n\(text)\n````"
    }
}

/// A piece of Markdown for the manual.
struct ManualExample: Sendable, CustomTestStringConvertible {
    /// What is said before it.
    var words = ""
    var markdown: String
    var options = MarkdownOptions()

    init(_ markdown: String, words: String = "", smart: Bool = false, html: Bool = false) {
        self.markdown = markdown
        self.words = words
        options.smartPunctuation = smart
        options.allowsHTML = html
    }

    var testDescription: String { String(markdown.prefix(40)) }

    var rendered: RenderedMarkdown {
        let parser = MarkdownParser(options: options) { path in
            path == "acme/shared/before.md" ? SourceFile(path: path, text: "Have your key at hand.\n") : nil
        }
        let document = parser.parse(SourceFile(path: "acme/guides/page.md", text: markdown))
        return HTMLRenderer().render(document, links: ManualLinks())
    }
}

/// The portal that the examples lead into.
private struct ManualLinks: LinkProvider {
    func resolve(_ request: LinkRequest) -> LinkResolution {
        switch (request.kind, request.destination) {
        case (.reference, "D-07"): .link(href: "../deliverables/d-07.html", title: "Pilot configuration")
        case (.image, let path): .image(source: path, width: 720, height: 420, asset: "acme/files/desk.png")
        case (.link, let path) where path.hasSuffix(".pdf"): .file(href: path, note: "PDF, 1.2 MB", asset: path)
        case (.link, let path) where path.hasPrefix("http"): .external(href: path)
        case (_, let path): .link(href: path.replacing(".md", with: ".html"), title: nil)
        }
    }
}
