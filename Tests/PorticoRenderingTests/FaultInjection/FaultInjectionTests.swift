import Foundation
import PorticoDiagnostics
import PorticoModel
@testable import PorticoRendering
import TestSupport
import Testing

/// Breaks the sample content in two hundred seeded ways, builds each, and asks what is said of it. Silence counts only where
/// it is proven right: by reading the file without the program, by the schema, and by facts that are written down here.
@Suite("A mutation of the sample data") struct FaultInjectionTests {
    /// What became of a mutation.
    private enum Outcome: String, CaseIterable {
        case atTheLine = "said at the line"
        /// At another line of the same item, or with the line among the related places.
        case atTheItem = "said at its item"
        /// At another item, with the changed one named: what the mutation made wrong there.
        case elsewhere = "said of it elsewhere"
        case silent = "silent and valid"
        case unexplained
    }

    @Test("is reported at its line, or is still valid; never a crash, never a finding without a place")
    func everyMutation() async throws {
        let theme = try #require(Theme.load(overrides: []).theme)
        let content = ContentFolder.repository.appending(path: "Content")
        let clients = try ContentFolder.clients(in: content).map { try MutatedClient($0, theme: theme) }
        let results = await results(of: mutations(of: clients))
        var counts: [Mutation.Kind: [Outcome: Int]] = [:]
        var unexplained: [String] = []
        for (mutation, result) in results {
            #expect(result.placeless == [])
            let outcome = outcome(of: mutation, result)
            counts[mutation.kind, default: [:]][outcome, default: 0] += 1
            if outcome == .unexplained { unexplained.append(words(for: mutation, result)) }
        }
        let rendered = results.compactMap(\.result.changedPages)
        print(
            "mutations of the sample data, \(results.count) in all, \(rendered.count) of them rendered,",
            "\(rendered.count { $0 > 0 }) with other pages:"
        )
        for kind in Mutation.Kind.allCases {
            let told = Outcome.allCases.map { "\(counts[kind]?[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
            print("  \(kind.rawValue): \(told)")
        }
        #expect(unexplained == [])
    }

    /// One hundred, or as many as PORTICO_MUTATIONS says.
    private func mutations(of clients: [MutatedClient]) -> [(MutatedClient, Mutation)] {
        let count = ProcessInfo.processInfo.environment["PORTICO_MUTATIONS"].flatMap(Int.init) ?? 100
        var random = SeededRandom(seed: 20_260_313)
        var result: [(MutatedClient, Mutation)] = []
        while result.count < count {
            let client = clients[random.number(below: clients.count)]
            let kind = Mutation.Kind.allCases[result.count % Mutation.Kind.allCases.count]
            guard let mutation = Mutation(kind, of: client.source, &random) else { continue }
            result.append((client, mutation))
        }
        return result
    }

    private func results(
        of mutations: [(MutatedClient, Mutation)]
    ) async -> [(mutation: Mutation, result: MutatedClient.Result)] {
        await withTaskGroup { group in
            for (index, (client, mutation)) in mutations.enumerated() {
                group.addTask { (index, mutation, client.result(of: mutation)) }
            }
            var all: [(Int, Mutation, MutatedClient.Result)] = []
            for await result in group { all.append(result) }
            return all.sorted { $0.0 < $1.0 }.map { ($0.1, $0.2) }
        }
    }

    private func outcome(of mutation: Mutation, _ result: MutatedClient.Result) -> Outcome {
        guard !result.found.isEmpty else {
            return mutation.kind.isNeverValid || result.gap != nil ? .unexplained : .silent
        }
        func isHere(_ place: SourceRange, _ lines: ClosedRange<Int>) -> Bool {
            place.file == mutation.path && lines.contains(place.start.line)
        }
        // Wrong indentation may make the line before or behind the one that does not fit.
        let line = mutation.line
        let near = mutation.kind == .indentation ? max(1, line - 1)...line + 1 : line...line
        if result.found.contains(where: { isHere($0.place, near) }) { return .atTheLine }
        if mutation.kind.isNeverValid { return .unexplained }
        let related = result.found.flatMap { [$0.place] + $0.related.map(\.place) }
        if related.contains(where: { isHere($0, mutation.item) }) { return .atTheItem }
        return result.found.contains(where: mutation.isNamed(in:)) ? .elsewhere : .unexplained
    }

    private func words(for mutation: Mutation, _ result: MutatedClient.Result) -> String {
        let what = "\(mutation.path):\(mutation.line) \(mutation.kind): \(mutation.before) → \(mutation.after): "
        return what + (result.found.first.map(line(for:)) ?? result.gap ?? "nothing is said")
    }
}
