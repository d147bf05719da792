import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// Characters that show a line in another order than it is stored (Unicode Standard Annex 9).
@Suite("Characters that turn the direction of text")
struct DirectionTests {
    private func isFound(_ character: Character) -> Bool {
        ContentFolder.client(["plan.yml": "milestones:\n  - {id: M1, title: \"a\(character)b\"}\n"]).diagnostics()
            .contains { $0.rule == "bidirectional-control" && $0.place.start.line == 2 }
    }

    @Test(
        "are found in data, each of them",
        arguments: [
            "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
        ] as [Character]
    )
    func found(character: Character) { #expect(isFound(character)) }

    @Test(
        "are told from their neighbours, which order nothing anew",
        arguments: ["\u{2029}", "\u{202F}", "\u{2065}", "\u{206A}", "\u{200E}", "\u{2019}"] as [Character]
    )
    func left(character: Character) { #expect(!isFound(character)) }
}
