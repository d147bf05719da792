import Foundation
import PorticoDiagnostics
import Testing

@testable import PorticoMarkdown

/// Nothing an author can write takes long, breaks the page's tags or makes us lose our place.
///
/// "Long" is told by the time that ordinary text of the same length takes, in the same run: a slow machine is no failure.
@Suite struct HostileInputTests {
    private static let documents = 10_000
    private static let workers = 8

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
                let isFast = OrdinaryText.takesComparablyLong(bytes: text.utf8.count) { result = read(text, options) }
                #expect(isFast, "\(text.debugDescription)")
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
        let isFast = OrdinaryText.takesComparablyLong(bytes: shape.text.utf8.count) {
            document = MarkdownParser().parse(SourceFile(path: "a.md", text: shape.text))
            _ = HTMLRenderer().render(document, links: EverythingExists())
        }
        let isRefused = document.diagnostics.contains { $0.severity == .error }
        #expect(isRefused == shape.isRefused, "\(document.diagnostics.first?.summary ?? "read")")
        #expect(isFast)
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

/// What hostile text is compared with.
private enum OrdinaryText {
    /// The slowest text that is read in linear time takes nine times as long; what is quadratic takes hundreds of times.
    private static let allowed = 40.0
    /// Shorter texts are compared with a text of this length, because the clock is not exact enough for them.
    private static let shortest = 8192
    private static let attempts = 3

    /// Returns whether `read` takes at most 40 times as long as reading `bytes` bytes of ordinary text. A bad run, which
    /// other programs on the machine can cause, is repeated.
    static func takesComparablyLong(bytes: Int, _ read: () -> Void) -> Bool {
        (0..<attempts).contains { _ in
            ThreadTime.measure(read) < timePerByte * Double(max(bytes, shortest)) * allowed
        }
    }

    private static let timePerByte: Duration = {
        let text = String(repeating: "An *ordinary* paragraph with [a link](a.md).\n\n", count: 1000)
        let time = ThreadTime.measure {
            let document = MarkdownParser().parse(SourceFile(path: "a.md", text: text))
            _ = HTMLRenderer().render(document, links: EverythingExists())
        }
        return time / Double(text.utf8.count)
    }()
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
