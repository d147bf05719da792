import Foundation
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import TestSupport
import Testing

@testable import PorticoBuild

@Suite struct ReadingTests {
    @Test func textsAndOtherFilesAreToldApartAndSorted() throws {
        let site = try ContentSite([
            "acme/client.yml": "", "acme/docs/b.md": "", "acme/docs/a.md": "", "acme/deliverables.csv": "",
            "acme/files/list.csv": "", "acme/files/read.md": "", "acme/shop/files/x.json": "",
            "acme/guides/files/share.md": "", "acme/files/logo.svg": "", "beta/client.yml": "",
        ])
        let read = try site.read("acme")
        #expect(
            read.texts == [
                "acme/client.yml", "acme/deliverables.csv", "acme/docs/a.md", "acme/docs/b.md",
                "acme/guides/files/share.md",
            ]
        )
        #expect(
            read.assets == [
                "acme/files/list.csv", "acme/files/logo.svg", "acme/files/read.md", "acme/shop/files/x.json",
            ]
        )
        #expect(read.findings == [])
    }

    @Test(arguments: [
        ".env", ".git", "plan.yml~", "#plan.yml#", ".#plan.yml", "plan.yml.swp", "plan.bak", "~$Offer.docx",
        "Thumbs.db",
        "id_rsa", "id_ed25519", "vault.kdbx", "server.p12", "live.env", "node_modules",
    ])
    func hiddenAndBackupFilesAndKeysAreNotRead(name: String) throws {
        let site = try ContentSite(["acme/client.yml": "", "acme/docs/\(name)": "secret"])
        let read = try site.read("acme")
        #expect(read.texts == ["acme/client.yml"])
        #expect(read.assets == [])
        #expect(read.findings == [])
    }

    @Test func aPrivateKeyIsKnownByItsFirstLine() throws {
        let site = try ContentSite([
            "acme/files/site.pem": "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n",
            "acme/files/public.pem": "-----BEGIN CERTIFICATE-----\nMIIE\n",
            "acme/files/slides.key": "PK",
        ])
        #expect(try site.read("acme").assets == ["acme/files/public.pem", "acme/files/slides.key"])
    }

    @Test func aByteOrderMarkIsNoPartOfTheText() throws {
        let site = try ContentSite()
        try site.put([0xEF, 0xBB, 0xBF] + Array("name: Acme\r\n".utf8), at: "acme/client.yml")
        #expect(try site.reading("acme").0.texts.map(\.text) == ["name: Acme\r\n"])
    }

    @Test(arguments: [
        ("name: A\n  \u{E4}", "acme/client.yml:2:4"),
        ("name: A\r\n\u{20AC}", "acme/client.yml:2:2"),
        ("\r\r", "acme/client.yml:3:1"),
        ("", "acme/client.yml:1:1"),
    ])
    func bytesThatAreNoTextAreReportedWithTheirPlace(before: String, place: String) throws {
        let site = try ContentSite()
        try site.put(Array(before.utf8) + [0xFF, 0x20], at: "acme/client.yml")
        let (source, findings) = try site.reading("acme")
        #expect(findings.diagnostics.map(line(for:)) == ["\(place): error: this is not UTF-8 [invalid-utf8]"])
        #expect(findings.texts["acme/client.yml"] == source.texts.first)
    }

    @Test(arguments: ["\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"])
    func aCharacterThatTurnsTheTextIsReported(character: String) throws {
        let site = try ContentSite(["acme/docs/a.md": "first\r\n\u{E4}b\(character)c\n"])
        let message = "error: an invisible character changes the direction of the text [bidirectional-control]"
        #expect(try site.read("acme").findings == ["acme/docs/a.md:2:3: \(message)"])
    }

    @Test(arguments: ["\u{200E}", "\u{200F}", "\u{2019}", "\u{2065}", "\u{2029}"])
    func otherCharactersNearThemAreLeftAlone(character: String) throws {
        let site = try ContentSite(["acme/docs/a.md": "a\(character)b\n"])
        #expect(try site.read("acme").findings == [])
    }

    @Test func aTextBeyondTheBoundIsReportedAndNotRead() throws {
        let site = try ContentSite()
        try site.put([UInt8](repeating: 0x20, count: ReadingBounds.textBytes), at: "acme/docs/a.md")
        try site.put([UInt8](repeating: 0x20, count: ReadingBounds.textBytes + 1), at: "acme/docs/b.md")
        let read = try site.read("acme")
        #expect(read.texts == ["acme/docs/a.md"])
        #expect(read.findings == ["acme/docs/b.md:1:1: error: more than 4 MiB of text in one file [file-too-large]"])
    }

    // MARK: Symbolic links

    @Test func aLinkWithinTheClientIsFollowed() throws {
        let site = try ContentSite(["acme/files/logo.svg": "<svg/>", "acme/shared/a.md": "a"])
        try site.link("acme/docs/logo.svg", to: "../files/logo.svg")
        try site.link("acme/guides", to: "shared")
        let read = try site.read("acme")
        #expect(read.assets == ["acme/docs/logo.svg", "acme/files/logo.svg"])
        #expect(read.texts == ["acme/guides/a.md", "acme/shared/a.md"])
        #expect(read.findings == [])
    }

    @Test(arguments: ["../../beta/docs/a.md", "/etc/passwd", "../../acme-secret/a.md", "../..", "../../../Content"])
    func aLinkThatLeavesTheClientIsAnError(target: String) throws {
        let site = try ContentSite(["acme/client.yml": "", "beta/docs/a.md": "secret", "acme-secret/a.md": "secret"])
        try site.disk.createFolder("/etc", permissions: nil)
        try site.disk.createFile("/etc/passwd", contents: .text("root"))
        try site.link("acme/docs/a.md", to: target)
        let read = try site.read("acme")
        #expect(read.texts == ["acme/client.yml"])
        #expect(
            read.findings == [
                "acme/docs/a.md:1:1: error: this symbolic link leads out of the client's folder [symbolic-link]"
            ]
        )
    }

    @Test func linksInACircleAndToNowhereAreErrors() throws {
        let site = try ContentSite(["acme/docs/x/a.md": "a"])
        try site.link("acme/docs/nowhere.md", to: "gone.md")
        try site.link("acme/docs/self", to: "self")
        try site.link("acme/docs/x/up", to: "..")
        #expect(
            try site.read("acme").findings == [
                "acme/docs/nowhere.md:1:1: error: this symbolic link is broken [symbolic-link]",
                "acme/docs/self:1:1: error: this symbolic link points to itself, directly or through other links [symbolic-link]",
                "acme/docs/x/up:1:1: error: this symbolic link points to itself, directly or through other links [symbolic-link]",
            ]
        )
    }

    @Test func foldersInOneAnotherHaveABound() throws {
        let deep = Array(repeating: "d", count: ReadingBounds.depth + 1).joined(separator: "/")
        let site = try ContentSite(["acme/\(deep)/a.md": "a"])
        #expect(
            try site.read("acme").findings == [
                "acme/\(deep):1:1: error: folders are nested more than 32 levels deep [folders-too-deep]"
            ]
        )
    }

    // MARK: Names

    @Test func namesThatDifferInCaseOrAccentsOnlyAreReported() throws {
        let site = try ContentSite(["acme/docs/A.md": "", "acme/docs/a.md": "", "acme/docs/B/x.md": ""])
        let message = "error: \"a.md\" and \"A.md\" are the same name on some systems [case-collision]"
        #expect(try site.read("acme").findings == ["acme/docs/a.md:1:1: \(message)"])
        #expect(NameRules.check(["\u{FC}.md", "u\u{308}.md"], in: "acme").map(\.rule) == ["case-collision"])
    }

    @Test func aNameWithABackslashOrAControlCharacterIsReported() throws {
        let site = try ContentSite(["acme/docs/a\\b.md": "", "acme/docs/c\td.md": ""])
        #expect(
            try site.read("acme").findings.sorted() == [
                "acme/docs/a\\b.md:1:1: error: the file's name contains a backslash [unsafe-name]",
                "acme/docs/c\td.md:1:1: error: the file's name contains a control character [unsafe-name]",
            ]
        )
    }
}
