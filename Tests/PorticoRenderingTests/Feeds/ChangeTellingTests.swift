import PorticoModel
import PorticoWeeks
import Testing

@testable import PorticoRendering

@Suite("A change in words") struct ChangeTellingTests {
    @Test(
        "tells what was before only where something was",
        arguments: [
            (Change(.deliverableVersion, "D-1", "Manual", to: .text("1.0")), "New version: D-1 Manual, 1.0"),
            (
                Change(.deliverableVersion, "D-1", "Manual", from: .text("1.0"), to: .text("1.1")),
                "New version: D-1 Manual, 1.0 → 1.1"
            ),
            (Change(.actionMoved, "ACT-1", "Sign", to: .text("soon")), "Due date moved: ACT-1 Sign, none → soon"),
        ]
    )
    func firsts(change: Change, expected: String) throws {
        let words = try #require(Theme.load(overrides: []).theme?.edition(for: "en")).words
        #expect(ChangeTelling(words: words, currency: nil).text(change) == expected)
    }
}
