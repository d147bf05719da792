import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@Suite("What the data cannot say")
struct ContradictionTests {
    private static let all = Contradiction.parts.flatMap(\.cases)
    private static let findable = all.filter { $0.check != nil }

    private struct Place: Hashable {
        var check: String
        var file: String
        var start: SourcePosition
    }

    @Test("is found at its place", arguments: findable)
    func found(_ contradiction: Contradiction) throws {
        let check = try #require(contradiction.check)
        var files = contradiction.files
        if !files.keys.contains(where: { $0.hasPrefix("status/") }) {
            files["status/2026-03-13.md"] = "---\ndate: 2026-03-13\nhealth: on_track\nheadline: Under way\n---\n"
        }
        let marked = files.mapValues { MarkedText($0) }
        let (path, text) = try #require(marked.first { $0.value.marked != nil })
        let place = Place(check: check, file: "acme/\(path)", start: try #require(text.marked).start)
        let found = ContentFolder.client(marked.mapValues(\.text)).diagnostics(today: "2026-03-13")
        let places = found.map { Place(check: $0.rule, file: $0.place.file, start: $0.place.start) }
        #expect(places.contains(place), "\(found.map(line(for:)))")
    }

    @Test("is at least forty things, each answered")
    func complete() {
        #expect(Self.findable.count >= 40)
        #expect(Set(Self.all.map(\.words)).count == Self.all.count)
    }

    /// Recorded with `PORTICO_RECORD=1 swift test --filter Contradiction`.
    @Test("is listed in the manual")
    func listed() throws {
        let file = ContentFolder.repository.appending(path: "Documentation/Contradictions.md")
        if ProcessInfo.processInfo.environment["PORTICO_RECORD"] != nil {
            try Self.page.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.path())")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == Self.page)
    }

    private static var page: String {
        """
        # What the data cannot say

        A portal is believed only as long as its data agree with each other. This table lists contradictions that a
        project's data can contain, written down from knowledge of the field before the rules were read,
        and what finds each of them. [Rules](Rules.md) explains the rules, and `portico rules NAME` shows an example.
        What is promised or recorded in a published week and changed later is a matter of [Weeks](Weeks.md).

        The cases are also a test (`Tests/PorticoRulesTests/Contradictions`): the files that contain each contradiction,
        and the place where the finding must be. The page is generated from them.

        """ + Contradiction.parts.map(Self.part).joined()
    }

    private static func part(_ part: (title: String, cases: [Contradiction])) -> String {
        let rows = part.cases.map { contradiction in
            let answer =
                switch contradiction.answer {
                case .found(let check): "`\(check)`"
                case .declined(let reason): reason
                }
            return "| \(contradiction.words) | \(answer) |\n"
        }
        let isDeclined = part.cases.allSatisfy { $0.check == nil }
        let head = isDeclined ? "| not found | because |\n" : "| the data say | found by |\n"
        return "\n## \(part.title)\n\n\(head)|---|---|\n" + rows.joined()
    }
}
