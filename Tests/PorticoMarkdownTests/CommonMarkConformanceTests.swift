import Foundation
import PorticoDiagnostics
import PorticoMarkdown
import Testing

/// The examples of the CommonMark 0.30 specification, read from `$PORTICO_CONFORMANCE`, else `../shared/conformance`
/// beside the checkout.
private struct Example: Decodable, Sendable, CustomTestStringConvertible {
    var markdown: String
    var html: String
    var example: Int
    var section: String

    var testDescription: String { "\(example), \(section)" }

    static let all: [Example] = {
        guard let data = try? Data(contentsOf: Conformance.folder.appending(path: "commonmark-0.30.json")) else {
            return []
        }
        return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
    }()
}

@Suite struct CommonMarkConformanceTests {
    @Test(.enabled(if: Conformance.isPresent, "no conformance data beside the checkout"))
    func everyExampleIsThere() {
        #expect(Example.all.count == 652)
    }

    @Test(.enabled(if: Conformance.isPresent, "no conformance data beside the checkout"), arguments: Example.all)
    fileprivate func rendersAsTheSpecificationSays(_ example: Example) {
        var options = MarkdownOptions()
        options.dialect = .commonMark
        #expect(html(example.markdown, options: options) == example.html)
    }
}
