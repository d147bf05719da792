import Foundation
import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

/// A mail's headers, and whom it asks for what.
@Suite("What a mail says to programs and people")
struct MailFactTests {
    @Test(
        "an address stands in a header only where it can be nothing else",
        arguments: [
            ("a@b.example", true), ("a@b@c.example", false), ("a@b,c.example", false), ("<a@b.example", false),
            ("a@b.example>", false), ("\"a\"@b.example", false), ("a@b\u{E4}.example", false), ("a@", false),
        ]
    )
    func address(text: String, isPlain: Bool) { #expect(MailText.isPlainAddress(text) == isPlain) }

    @Test(
        "no value begins a header of its own, nor once it is decoded",
        arguments: ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\0"]
    )
    func injection(lineEnd: String) throws {
        let header = MailText.words("Under way\(lineEnd)Bcc: everybody@example.com, Pläne")
        let decoded = try header.components(separatedBy: "\r\n ").map { word in
            #expect(word.hasPrefix("=?utf-8?B?") && word.hasSuffix("?="))
            return String(
                decoding: try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))),
                as: UTF8.self
            )
        }.joined()
        #expect(decoded.hasPrefix("Under way Bcc: everybody@example.com") || decoded.hasPrefix("Under way  Bcc:"))
        #expect(!decoded.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{2028}" })
    }

    @Test("the client is asked for what is theirs, the one due first at the top, and not for what is done or ours")
    func asks() throws {
        let site = try RenderedFacts(
            ContentFolder.client([
                "raid.yml": """
                actions:
                  - {id: ACT-1, title: Name the testers, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-30}
                  - {id: ACT-2, title: Send the list, side: supplier, owner: c.lee, asked: 2026-03-02, due: 2026-03-30}
                  - {id: ACT-3, title: Sign the scope, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-16}
                  - {id: ACT-4, title: Book a room, side: client, owner: j.doe, asked: 2026-03-02, done: 2026-03-09}
                """,
                "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
            ])
        )
        let mail = try site.text("mail/2026-03-13.txt")
        let asked = mail.matches(of: /- (ACT-[0-9]+)\b/).map { String($0.1) }
        #expect(asked == ["ACT-3", "ACT-1"])
        let figures = try #require(try site.json("status.json")["asks"] as? [[String: Any]])
        #expect(figures.compactMap { $0["id"] as? String } == ["ACT-3", "ACT-1"])
    }
}

/// The five characters that must never reach a page as they are.
@Suite("Escaping")
struct EscapingFactTests {
    @Test(
        "of text is the same alone and among others",
        arguments: [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;")]
    )
    func text(character: String, escaped: String) {
        #expect(HTML(text: character).source == escaped)
        #expect(HTML("<b title=\"\(character)\">ä\(character)</b>").source == "<b title=\"\(escaped)\">ä\(escaped)</b>")
        #expect(XMLText.escape("a\(character)") == "a\(escaped)")
    }
}
