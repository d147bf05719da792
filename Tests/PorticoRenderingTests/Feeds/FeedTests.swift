import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif
import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("A feed")
struct FeedTests {
    private func feed(base: String? = "https://p.example/acme/") -> Feed {
        func entry(_ iso: String) -> Feed.Entry {
            Feed.Entry(
                id: "urn:uuid:\(StableID.uuid(iso))",
                title: "R&D <\u{1}b>\"'\u{FFFE}",
                date: EveryField.day(iso),
                author: "Chris Lee",
                path: "status/\(iso).html",
                summary: "At risk",
                content: "<p>a &amp; b</p>",
                health: .atRisk,
                computed: .offTrack
            )
        }
        return Feed(
            id: "urn:uuid:\(StableID.uuid("feed"))",
            title: "Practice system: status",
            subtitle: "Acme",
            language: "en",
            author: "Lee Consult",
            base: base,
            entries: [entry("2026-03-13"), entry("2026-03-06")]
        )
    }

    @Test("in Atom is well formed, holds what RFC 4287 asks for, and no character that XML cannot")
    func atom() throws {
        let text = try #require(feed().atom(path: "feed.xml"))
        let root = try #require(try XMLDocument(xmlString: text).rootElement())
        #expect(AtomSchema.problems(of: root) == [])
        let titles = try root.nodes(forXPath: "//*[local-name()='entry']/*[local-name()='title']").map(\.stringValue)
        #expect(titles == ["R&D <b>\"'", "R&D <b>\"'"])
        let content = try root.nodes(forXPath: "//*[local-name()='content']").first?.stringValue
        #expect(content == "<p>a &amp; b</p>")
    }

    @Test("in Atom without a known address still links, relative to itself")
    func withoutAddress() throws {
        let text = try #require(feed(base: nil).atom(path: "feed.xml"))
        let root = try #require(try XMLDocument(xmlString: text).rootElement())
        #expect(AtomSchema.problems(of: root) == [])
        #expect(!text.contains("rel=\"self\""))
        #expect(text.contains("href=\"status/2026-03-13.html\""))
    }

    @Test("without entries is none in Atom, for it could not say when it was updated")
    func empty() {
        var feed = feed()
        feed.entries = []
        #expect(feed.atom(path: "feed.xml") == nil)
    }

    @Test("in JSON holds to JSON Feed 1.1")
    func json() throws {
        for base in ["https://p.example/acme/", nil] {
            let text = feed(base: base).json(path: "feed.json")
            #expect(JSONFeedSchema.problems(of: try JSONSerialization.jsonObject(with: Data(text.utf8))) == [])
        }
    }

    @Test("the schemas find what is wrong")
    func schemasCanFail() throws {
        let broken = try #require(feed().atom(path: "feed.xml"))
            .replacing("<updated>2026-03-06T12:00:00Z</updated>", with: "<updated>6 March</updated>")
        #expect(AtomSchema.problems(of: try #require(try XMLDocument(xmlString: broken).rootElement())).count == 1)
        var nobody = feed()
        nobody.entries[0].author = nil
        let unsigned = try #require(nobody.atom(path: "feed.xml"))
            .replacing(/<feed[^>]*>.*?<entry>/.dotMatchesNewlines()) {
                $0.output.replacing(/<author>.*?<\/author>/.dotMatchesNewlines(), with: "")
            }
        #expect(AtomSchema.problems(of: try #require(try XMLDocument(xmlString: unsigned).rootElement())).count == 1)
        let json = feed().json(path: "feed.json").replacing("\"id\"", with: "\"ids\"")
        #expect(JSONFeedSchema.problems(of: try JSONSerialization.jsonObject(with: Data(json.utf8))).count == 4)
    }
}
