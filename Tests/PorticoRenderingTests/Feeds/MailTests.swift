import Foundation
import PorticoDiagnostics
import PorticoMarkdown
@testable import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering
import PorticoWeeks

@Suite("Mail text")
struct MailTextTests {
    @Test("encodes words so that no header can be smuggled in and none is too long")
    func words() throws {
        #expect(MailText.words("At risk: pilot moves") == "At risk: pilot moves")
        #expect(MailText.words("Pläne") == "=?utf-8?B?UGzDpG5l?=")
        #expect(!MailText.words("a\r\nBcc: x@y.example").contains("\r\nBcc"))
        #expect(MailText.words("=?utf-8?Q?x?=").hasPrefix("=?utf-8?B?"))
        let long = MailText.words(String(repeating: "Straße 日本 ", count: 40))
        let lines = long.split(separator: "\r\n")
        #expect(lines.count > 5)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        #expect(try decoded(long) == String(repeating: "Straße 日本 ", count: 40))
    }

    /// What a mail program makes of encoded words.
    private func decoded(_ header: String) throws -> String {
        try header.split(whereSeparator: { " \r\n".contains($0) }).map { word in
            let data = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            return try #require(String(data: data, encoding: .utf8))
        }.joined()
    }

    @Test("writes quoted-printable lines of at most 76 octets that decode to the same text")
    func quotedPrintable() {
        let text = "Grüße = 100 %\nends in space \nends in tab\t\n.\n" + String(repeating: "ä", count: 100) + "\n\n"
        let encoded = MailText.quotedPrintable(text)
        #expect(encoded.split(separator: "\r\n", omittingEmptySubsequences: false).allSatisfy { $0.utf8.count <= 76 })
        #expect(encoded.utf8.allSatisfy { $0 < 0x80 })
        #expect(encoded.contains("ends in space=20\r\nends in tab=09\r\n=2E\r\n"))
        #expect(decode(encoded) == text)
    }

    private func decode(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.replacing("=\r\n", with: "").replacing("\r\n", with: "\n").utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            let hex = String(decoding: rest.prefix(2), as: UTF8.self)
            rest = rest.dropFirst(2)
            bytes.append(UInt8(hex, radix: 16) ?? 0)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "takes an address only if it can stand in a header",
        arguments: [
            ("c@consult.example", true), ("a b@c", false), ("a@b>,x@y", false), ("@", false), ("a\r\n@b", false),
        ]
    )
    func addresses(address: String, isPlain: Bool) {
        #expect(MailText.isPlainAddress(address) == isPlain)
    }
}

/// Every relative link leads to a page beside this one, every identifier to the timeline.
private struct PagesBeside: LinkProvider {
    func resolve(_ request: LinkRequest) -> LinkResolution {
        switch request.kind {
        case .reference:
            .link(href: "timeline.html#\(request.destination.lowercased())", title: "t")
        case .image: .image(source: request.destination, width: nil, height: nil, asset: request.destination)
        case .link where request.destination.hasSuffix(".pdf"):
            .file(href: request.destination, note: "PDF", asset: request.destination)
        case .link where request.destination.contains(":"): .external(href: request.destination)
        case .link: .link(href: request.destination, title: nil)
        }
    }
}

/// What an update's text becomes, written to `output`; harmless HTML of the author's goes through.
private func write<Output: MarkupOutput>(_ markdown: String, to output: Output) -> Output {
    var options = MarkdownOptions()
    options.allowsHTML = true
    let document = MarkdownParser(options: options).parse(SourceFile(path: "acme/status/a.md", text: markdown))
    return HTMLRenderer().writeSections(of: document, links: PagesBeside(), to: output).sections.first?.written
        ?? output
}

@Suite("The markup of a mail")
struct MailOutputTests {
    private func body(_ markdown: String, base: String? = nil) -> String {
        write(markdown, to: MailOutput(base: base)).html.source
    }

    @Test("keeps words, lists and emphasis, with their style beside them")
    func kept() {
        #expect(
            body("A <b>b</b> \\<c> *e* &quot;\\\nd")
                == "<p style=\"margin:0 0 12px 0;\">A <strong>b</strong> &lt;c&gt; <em>e</em> &quot;<br>\nd</p>\n"
        )
        #expect(body("- [ ] x").hasSuffix("<li style=\"margin:0 0 4px 0;\"> x</li>\n</ul>\n"))
        #expect(body("### h\n\n```swift\nlet x\n```").hasPrefix("<p style=\"margin:0 0 12px 0;\">h</p>\n<p style="))
        #expect(
            body("> [!TIP]\n> y")
                == "\n<p style=\"margin:0 0 12px 0;\">Tip</p>\n<p style=\"margin:0 0 12px 0;\">y</p>\n\n"
        )
    }

    @Test("leaves pictures out, and figures with all that is in them")
    func silent() {
        #expect(body("a ![no](x.png) d").contains(">a  d</p>"))
        let left = body("![no](x.png \"no\")\n\n:::figure no\nno\n:::")
        #expect(left.split(separator: "\n") == [])
    }

    @Test("keeps links that lead somewhere from a mail")
    func links() {
        #expect(body("[M3]").contains("<span style=\"color:#56616b;\">M3</span>"))
        #expect(body("[the guide](guides/booking.html)").contains(">the guide</p>"))
        #expect(
            body("[M3]", base: "https://p.example/acme/").contains(
                "<a href=\"https://p.example/acme/timeline.html#m3\" style=\"color:#0b5cad;\">M3</a>"
            )
        )
        #expect(body("[z](#top)", base: "https://p.example/").contains(">z</p>"))
        #expect(body("[x](https://x.example/?a=1&b=2)").contains("href=\"https://x.example/?a=1&amp;b=2\""))
    }

    @Test("closes what the author left open")
    func unclosed() {
        #expect(body("x <em>y") == "<p style=\"margin:0 0 12px 0;\">x <em>y</em></p>\n")
        #expect(body("x</em>") == "<p style=\"margin:0 0 12px 0;\">x</p>\n")
    }
}

@Suite("The text of a mail")
struct PlainOutputTests {
    private func text(_ markdown: String, base: String? = nil) -> String {
        write(markdown, to: PlainOutput(base: base)).text
    }

    @Test("keeps paragraphs, lists and numbers, and no mark of Markdown or HTML")
    func blocks() {
        #expect(text("A **b** \\<c>\nd\n\n*e* `f`") == "A b <c> d\n\ne f")
        #expect(text("x:\n- a\n  - b\n- c\n\ny") == "x:\n\n- a\n  - b\n- c\n\ny")
        #expect(text("3. a\n\n   b\n4. c") == "3. a\n  b\n4. c")
        #expect(text("- [x] a\n- [ ] b") == "- [x] a\n- [ ] b")
        #expect(text("```\na\n  b\n```") == "a\n  b")
        #expect(text("| a | b |\n|---|---|\n| 1 | 2 |") == "a | b\n1 | 2")
        #expect(text("11 ~~12~~ 13") == "11 13")
        #expect(text("a \t b\n\nä \t b\n*c* ") == "a b\n\nä b c")
        #expect(text("<div>a&nbsp;&lt;b&gt;</div>\n\n---\n\nc<br>d") == "a <b>\n\n-----\n\nc\nd")
    }

    @Test("gives links as words and address, and identifiers in their brackets")
    func links() {
        #expect(text("[it](https://x.example/?a=1&b=2).") == "it (https://x.example/?a=1&b=2).")
        #expect(text("[it](https://x.example/it's)") == "it (https://x.example/it's)")
        #expect(text("[plan](a.pdf)") == "plan (PDF)")
        #expect(text("[g](g.html)", base: "https://p.example/") == "g (https://p.example/g.html)")
        #expect(text("[M3]", base: "https://p.example/") == "[M3]")
        #expect(text("[us](mailto:c@x.example)") == "us (c@x.example)")
        #expect(text("~~[gone](https://x.example/)~~ ![desk](d.png)") == "[desk]")
    }

    @Test("numbers footnotes, without the way back to where they are named")
    func footnotes() {
        #expect(text("a[^n] b[^n] ↩\n\n[^n]: c") == "a[1] b[1] ↩\n\n1. c")
    }
}

/// What Outlook's engine, Word's, shows: elements, and the properties that count on each. It gives padding to cells alone, and
/// margins to what is text.
///
/// Source: Microsoft, "Word 2007 HTML and CSS rendering capabilities in Outlook 2007", parts 1 and 2.
enum OutlookEngine {
    private static let text: Set<String> = ["font-family", "font-size", "font-weight", "line-height", "color"]
    private static let cell = text.union(["padding", "border", "border-top", "vertical-align", "text-align"])
    private static let shown: [String: Set<String>] = [
        "html": [], "head": [], "meta": [], "title": [], "body": text, "table": ["border-collapse"], "tr": [],
        "td": cell, "th": cell, "p": text.union(["margin"]), "ul": ["margin"], "ol": ["margin"], "li": ["margin"],
        "span": text, "a": text, "strong": [], "em": [], "del": [], "br": [], "code": text,
    ]

    /// `div`, `p: padding`
    static func ignored(in html: String) -> [String] {
        var result: Set<String> = []
        for tag in html.matches(of: /<([a-zA-Z0-9]+)([^>]*)>/) {
            let name = tag.output.1.lowercased()
            guard let known = shown[name] else {
                result.insert(name)
                continue
            }
            let style = tag.output.2.firstMatch(of: /style="([^"]*)"/)?.output.1 ?? ""
            for part in style.split(separator: ";") {
                let property = String(part.prefix { $0 != ":" })
                if !known.contains(property) { result.insert("\(name): \(property)") }
            }
        }
        return result.sorted()
    }
}

/// Every element that an update's text can become.
private let everyElement = """
    ### a

    Much <b>b</b> *c* `d` ~~e~~<br>[f](x.html) [M3] ![p](p.png)

    - g

    1. h

    ```
    i
    ```

    | j |
    |---|
    | k |

    > l

    > [!TIP]
    > m

    - [ ] n

    term
    : what it is[^o]

    :::details q
    r
    :::

    [^o]: s
    """

@Suite("An update's mail")
struct DigestTests {
    /// Two weeks of the project in which every field is filled, with hostile words where authors write.
    private func digest(address: String? = nil, text: String = "Much.") throws
        -> Digest
    {
        let first = try #require(
            EveryField.snapshot(on: "2026-03-06", health: .onTrack) { $0.plan.milestones[0].actual = nil }
        )
        let second = try #require(
            EveryField.snapshot(on: "2026-03-13") { project in
                project.updates[0].headline = "Pilot <b>moves</b> & \"waits\""
                project.updates[0].asks = ["ACT-12"]
                project.raid.actions[0].done = nil
                project.plan.milestones[0].actual = nil
                project.plan.milestones[0].forecast = EveryField.day("2026-05-02")
            }
        )
        return Digest(
            facts: WeekFacts(second, before: first, diff: SnapshotDiff(from: first, to: second)),
            words: try #require(Theme.load(overrides: []).theme?.edition(for: "en")).words,
            sections: [
                Digest.Section(
                    title: "Done",
                    html: write(text, to: MailOutput(base: address)).html,
                    plain: write(text, to: PlainOutput(base: address)).text
                )
            ],
            base: address,
            path: "status/2026-03-13.html"
        )
    }

    @Test("uses nothing that Outlook's engine ignores, loads nothing, and is small")
    func elements() throws {
        let html = try digest(address: "https://p.example/acme/", text: everyElement).html
        #expect(html.utf8.count < Digest.limit)
        #expect(OutlookEngine.ignored(in: html) == [])
        // What it would ignore is found.
        #expect(
            OutlookEngine.ignored(in: "<p style=\"padding:1px;margin:0\">x</p><div>y</div>") == ["div", "p: padding"]
        )
        #expect(
            !html.contains("class=") && !html.contains("<style") && !html.contains("src=") && !html.contains("url(")
        )
    }

    @Test("says the same in both its forms, author's words escaped in the one and as they are in the other")
    func bothForms() throws {
        let digest = try digest()
        #expect(digest.html.contains("Pilot &lt;b&gt;moves&lt;/b&gt; &amp; &quot;waits&quot;"))
        #expect(digest.plain.contains("Pilot <b>moves</b> & \"waits\""))
        for form in [digest.html, digest.plain] {
            #expect(form.contains("▲ At risk"))
            #expect(form.contains("Calculated: Off track"))
            // As on the page: what it was before, how it was judged, how long something has waited.
            #expect(form.contains("was on track on 6 Mar 2026"))
            #expect(form.contains("How health was assessed") && form.contains("; at risk above "))
            #expect(form.contains("waiting "))
            #expect(form.contains("ACT-12"))
            #expect(form.contains("due 10 Mar 2026, 3 d overdue"))
            #expect(form.contains("11 Apr 2026"))
            #expect(form.contains("+21 d"))
            #expect(form.contains("M3 Pilot accepted, 25 Apr 2026 → 2 May 2026, +7 d"))
            #expect(!form.contains("https://"))
        }
        #expect(digest.plain.contains("Slipped: M3"))
        #expect(digest.html.contains("<strong>Slipped</strong> M3"))
        #expect(digest.subject == "Practice system: At risk. Pilot <b>moves</b> & \"waits\"")
    }

    @Test("names what is gone, moved and signed off, however much else there is")
    func cut() throws {
        let first = try #require(
            EveryField.snapshot(on: "2026-03-06") { project in
                project.plan.milestones[0].actual = nil
                project.plan.payments = []
            }
        )
        let second = try #require(
            EveryField.snapshot(on: "2026-03-13") { project in
                project.plan.milestones[0].actual = nil
                project.plan.payments = []
                project.kpis = []
                for number in 20..<40 {
                    let action = Action(
                        id: "ACT-\(number)",
                        title: "Sign",
                        side: .client,
                        provenance: EveryField.nowhere
                    )
                    project.raid.actions.append(action)
                }
            }
        )
        let digest = Digest(
            facts: WeekFacts(second, before: first, diff: SnapshotDiff(from: first, to: second)),
            words: try #require(Theme.load(overrides: []).theme?.edition(for: "en")).words,
            sections: [],
            base: nil,
            path: "status/2026-03-13.html"
        )
        #expect(digest.html.contains("<strong>Goal removed</strong> KPI-1"), "\(digest.html)")
        #expect(digest.html.contains("ACT-33") && !digest.html.contains("ACT-34") && digest.html.contains("6 more"))
        #expect(digest.plain.contains("ACT-39") && !digest.plain.contains("6 more"))
    }

    @Test("says of a milestone that was left behind how late it is, and counts from its promise")
    func overdue() throws {
        let week = try #require(
            EveryField.snapshot(on: "2026-05-09") { project in
                project.plan.milestones[0].actual = nil
                project.plan.milestones[0].forecast = EveryField.day("2026-04-25")
            }
        )
        let digest = Digest(
            facts: WeekFacts(week, before: nil, diff: nil),
            words: try #require(Theme.load(overrides: []).theme?.edition(for: "en")).words,
            sections: [],
            base: nil,
            path: "status/2026-05-09.html"
        )
        #expect(digest.plain.contains("11 Apr 2026 → 25 Apr 2026, ▲ 14 days overdue, +28 d"))
        #expect(digest.html.contains("25 Apr 2026, ▲ 14 days overdue"))
    }

    @Test("that would be cut off leaves the author's text to the portal")
    func long() throws {
        let html = try digest(text: String(repeating: "Word after word.\n\n", count: 9000)).html
        #expect(html.utf8.count < Digest.limit)
        #expect(html.contains("Read the rest of this update in the portal."))
    }

    @Test("is a message of two parts that programs open as a draft")
    func message() throws {
        let source = try digest().message(slug: "acme").source
        let lines = source.components(separatedBy: "\r\n")
        #expect(!source.replacing("\r\n", with: "").contains("\n"))
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        #expect(lines.contains("X-Unsent: 1"))
        #expect(lines.contains("Date: Fri, 13 Mar 2026 12:00:00 +0000"))
        #expect(
            lines.filter { $0.hasPrefix("Content-Type: text/") } == [
                "Content-Type: text/plain; charset=utf-8", "Content-Type: text/html; charset=utf-8",
            ]
        )
        #expect(source == (try digest().message(slug: "acme").source))
    }
}
