import Foundation
import PorticoDiagnostics
import Testing

@testable import PorticoMarkdown

/// Nothing an author can write takes long, breaks the page's tags or makes us lose our place.
@Suite struct HostileInputTests {
    private static let documents = 10_000
    private static let workers = 8
    private static let limit = Duration.seconds(2)

    /// What mutated documents are made from: the sample content, the pairs, and the specification where it is at hand.
    private static let seeds: [String] = {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
        let files = FileManager.default.enumerator(at: root.appending(path: "Content"), includingPropertiesForKeys: nil)
        let content = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "md" }
        let texts = content.sorted { $0.path < $1.path }.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
        let pairs = PairFile.all.flatMap { (try? $0.pairs().map(\.markdown)) ?? [] }
        return texts + pairs + Example.all.map(\.markdown)
    }()

    @Test(arguments: 0..<workers)
    func tenThousandMutatedDocumentsAreRead(_ worker: Int) {
        var mutator = MarkdownMutator(seed: UInt64(worker + 1), seeds: Self.seeds)
        for _ in 0..<(Self.documents / Self.workers) {
            let text = mutator.next()
            for options in Self.everyWay {
                var result: (lost: Int, html: String) = (0, "")
                let time = ThreadTime.measure { result = read(text, options) }
                #expect(time < Self.limit, "\(text.debugDescription)")
                #expect(result.lost == 0, "\(text.debugDescription)")
                guard options.dialect == .portico else { continue }
                #expect(TagBalance.fault(in: result.html) == nil, "\(text.debugDescription)\n\(result.html)")
            }
        }
    }

    private static let everyWay: [MarkdownOptions] = {
        var all = MarkdownOptions()
        all.allowsHTML = true
        all.smartPunctuation = true
        return [MarkdownOptions(), all]
    }()

    private func read(_ text: String, _ options: MarkdownOptions) -> (lost: Int, html: String) {
        let parser = MarkdownParser(options: options) { path in
            path == "acme/a.md" ? SourceFile(path: path, text: "# Part\n\n[x](y) [^1]\n\n[^1]: z") : nil
        }
        let document = parser.parse(SourceFile(path: "acme/page.md", text: text))
        return (document.lostBlocks, HTMLRenderer().render(document, links: EverythingExists()).html)
    }

    @Test(arguments: Shape.all)
    func aMegabyteOfWhatIsSlowElsewhereEndsInTime(_ shape: Shape) {
        var document = document("")
        let time = ThreadTime.measure {
            document = MarkdownParser().parse(SourceFile(path: "a.md", text: shape.text))
            _ = HTMLRenderer().render(document, links: EverythingExists())
        }
        let isRefused = document.diagnostics.contains { $0.severity == .error }
        #expect(isRefused == shape.isRefused, "\(document.diagnostics.first?.summary ?? "read")")
        #expect(time < Self.limit)
    }
}

/// A megabyte of one thing.
struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var isRefused: Bool

    /// A build for debugging reads an eighth of it: `swift test -c release -Xswiftc -enable-testing` reads it all.
    #if DEBUG
        private static let megabyte = 1 << 17
    #else
        private static let megabyte = 1 << 20
    #endif

    /// As one paragraph, or as many as are short enough to be read.
    private init(_ unit: String, inParagraphs: Bool = false, isRefused: Bool = true) {
        let length = inParagraphs ? SourceBounds.paragraphBytes - 1000 : Self.megabyte
        let paragraph = String(repeating: unit, count: length / unit.utf8.count)
        let count = max(1, Self.megabyte / length)
        testDescription = unit.debugDescription + (inParagraphs ? " in paragraphs" : "")
        text = Array(repeating: "x " + paragraph, count: count).joined(separator: "\n\n")
        self.isRefused = isRefused
    }

    private init(_ name: String, text: String, isRefused: Bool) {
        testDescription = name
        self.text = text
        self.isRefused = isRefused
    }

    static let all: [Shape] = [
        Shape("nested list markers", text: String(repeating: "- ", count: megabyte / 2), isRefused: true),
        Shape(
            "a hundred list markers a line",
            text: String(repeating: String(repeating: "- ", count: 100) + "a\n\n", count: megabyte / 203),
            isRefused: false
        ),
        Shape("![[]()"), Shape("![[]()", inParagraphs: true),
        Shape("> *a\n"), Shape("> *a\n", inParagraphs: true, isRefused: false),
        Shape("<!-- "), Shape("<!-- ", inParagraphs: true, isRefused: false),
        Shape("[", inParagraphs: true, isRefused: false), Shape("*a ", inParagraphs: true, isRefused: false),
        Shape("a@", inParagraphs: true, isRefused: false), Shape("_www.", inParagraphs: true, isRefused: false),
        Shape("~~a ~", inParagraphs: true, isRefused: false), Shape("&a;", inParagraphs: true, isRefused: false),
        Shape("&Aacute;", inParagraphs: true, isRefused: false), Shape("[^1]", inParagraphs: true, isRefused: true),
        Shape("|", inParagraphs: true, isRefused: false), Shape("<a b='", inParagraphs: true, isRefused: false),
        Shape(":::details\n", inParagraphs: true, isRefused: true),
        Shape("\n: a", inParagraphs: true, isRefused: false),
        Shape(
            "quotes",
            text: String(repeating: String(repeating: ">", count: 100) + "a\n", count: 10_000),
            isRefused: true
        ),
        Shape("code", text: "```sh\n" + String(repeating: "$a 'b \"c\n\n", count: megabyte / 10), isRefused: false),
        Shape(
            "spaces",
            text: "```nginx\n" + String(repeating: " ", count: megabyte / 2) + String(repeating: "a;", count: 20_000),
            isRefused: true
        ),
        Shape("large file", text: String(repeating: "a\n\n", count: (4 << 20) / 3 + 1), isRefused: true),
    ]
}

/// The processor time of one thread: what other tests do at the same time is no part of it.
enum ThreadTime {
    static func measure(_ work: () -> Void) -> Duration {
        let start = now
        work()
        return now - start
    }

    private static var now: Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
