import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// A typing error anywhere in a client's data has one finding: at its line, and nothing that follows from it. The errors
/// are drawn with a seed, so that every run makes the same. What failed once is listed in `CauseTests`.
@Suite("One typing error") struct OneCauseTests {
    struct Client: Sendable {
        var source: ClientSource
        var today: String
        /// The errors of each kind that are tried.
        var count: Int
        /// The findings without an error.
        var before: Set<String>
    }

    @Test("has one finding, at its line", arguments: MistypedFile.Kind.allCases)
    func one(kind: MistypedFile.Kind) throws {
        var tried = 0
        for (index, client) in try Self.clients.get().enumerated() {
            var mistyping = Mistyping(seed: 20_260_313 + UInt64(index))
            for file in mistyping.files(of: client.source, kind, count: client.count) {
                tried += 1
                check(file, in: client)
            }
        }
        #expect(tried >= 5)
    }

    private static let clients = Result {
        try [("Tests/Golden/Content", "2026-03-20", 6), ("Content", "2026-11-20", 1)].flatMap { content, today, count in
            try ContentFolder.clients(in: ContentFolder.repository.appending(path: content)).map { source in
                let before = Set(source.diagnostics(today: today).map(summary))
                return Client(source: source, today: today, count: count, before: before)
            }
        }
    }

    private func check(_ file: MistypedFile, in client: Client) {
        var changed = client.source
        changed.texts = changed.texts.map { $0.path == file.path ? SourceFile(path: $0.path, text: file.text) : $0 }
        // Notes count what has changed since a week was published, which a typing error does too.
        let found = changed.diagnostics(today: client.today).filter {
            $0.severity != .note && !client.before.contains(Self.summary($0))
        }
        let isRight =
            found.count == 1 && found[0].severity == .error && found[0].place.file == file.path
            && found[0].place.start.line == file.line
        let findings = found.map(line(for:)).joined(separator: "\n")
        #expect(isRight, "\(file.path):\(file.line)\n- \(file.before)\n+ \(file.after)\n\(findings)")
    }

    /// A finding without its column, which a typing error earlier in its line changes.
    private static func summary(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.place.file):\(diagnostic.place.start.line): \(diagnostic.rule): \(diagnostic.summary)"
    }
}
