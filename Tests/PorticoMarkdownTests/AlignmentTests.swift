import Foundation
import PorticoDiagnostics
import Testing

@testable import PorticoMarkdown

/// The source of each block can be read beside its tree: positions are exact, extensions see the author's own bytes.
@Suite struct AlignmentTests {
    @Test(
        .enabled(if: Conformance.isPresent, "no examples of CommonMark: make test fetches them"),
        arguments: Example.all
    )
    func noBlockOfTheSpecificationIsLost(_ example: Example) {
        #expect(document(example.markdown).lostBlocks == 0)
    }
}
