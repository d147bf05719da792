import PorticoModel
import Testing

@testable import PorticoRendering

@Suite struct TheBrand {
    private func accent(_ hex: String?) -> Accent {
        var client = Client(name: "Acme", provenance: SamplePortal.nowhere)
        client.brand.accent = hex
        return Accent(of: client)
    }

    @Test(arguments: ["#ffffff", "#ffff00", "#00ff00", "#808080", "#0b6e6e", "#000000", "#8f3a24", "#123456"])
    func canBeReadWhateverTheClientChose(hex: String) throws {
        let accent = accent(hex)
        let white = try #require(Color(hex: "#ffffff"))
        #expect(try #require(Color(hex: accent.onLight)).contrast(with: white) >= 4.5)
    }

    @Test func leavesAGoodAccentAsItIs() {
        #expect(accent("#0b6e6e").diagnostics.isEmpty)
        #expect(accent("#0b6e6e").onLight == "#0b6e6e")
        #expect(accent(nil).rules.isEmpty)
    }

    @Test func contrastIsThatOfTheGuidelines() throws {
        let black = try #require(Color(hex: "#000000"))
        let white = try #require(Color(hex: "#ffffff"))
        let grey = try #require(Color(hex: "#767676"))
        #expect(abs(black.contrast(with: white) - 21) < 0.001)
        #expect(abs(grey.contrast(with: white) - 4.54) < 0.01)
    }

    @Test func theTabShowsTheClientsInitial() {
        var client = Client(name: "\"<é>Acme", provenance: SamplePortal.nowhere)
        #expect(Icon.svg(of: client, accent(nil)).contains(">É</text>"))
        client.name = "…"
        #expect(Icon.svg(of: client, accent(nil)).contains(">·</text>"))
    }

    @Test func aRunningHeadCannotLeaveItsString() {
        #expect(PaperRules.quoted("a\"b\\c\n</style>") == "\"a\\22 b\\5c c\\a \\3c /style>\"")
    }
}
