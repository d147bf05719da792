import Foundation
import Testing

@testable import PorticoBuild

/// Publishing is failed, and killed, at every single change it makes. Whatever happens: each portal is wholly old or
/// wholly new, what is not ours is all there, and the next build ends as if nothing had happened.
@Suite struct InterruptionTests {
    private static let old: [String: [String: String]] = [
        "acme": ["index.html": "home", "guides/a.html": "a", "same.css": "css", "gone/x.html": "x"],
        "beta": ["index.html": "b"],
        "left": ["index.html": "left", "deep/y.html": "y"],
    ]
    private static let new: [String: [String: String]] = [
        "acme": ["index.html": "home 2", "guides/a.html": "a 2", "same.css": "css", "new/z.html": "z"],
        "beta": ["index.html": "b 2"],
        "fresh": ["index.html": "f"],
    ]
    private static let foreign = ["acme/CNAME": "theirs", "acme/gone/note.txt": "note"]

    @Test(arguments: [true, false])
    func failingAtEachChangeLeavesEveryPortalWhole(exchangesFolders: Bool) throws {
        let count = try changes(exchangesFolders)
        #expect(count > 40)
        for index in 0..<count {
            let code = [ENOSPC, EIO, EACCES][index % 3]
            try interrupt(.fail(at: index, code: code), exchangesFolders, "failed with \(code) at \(index)")
        }
    }

    @Test(arguments: [true, false])
    func killingAtEachChangeLeavesEveryPortalWhole(exchangesFolders: Bool) throws {
        for index in 0..<(try changes(exchangesFolders)) {
            try interrupt(.kill(at: index), exchangesFolders, "killed at \(index)")
        }
    }

    @Test func killingTheRecoveryOfAKilledBuildLosesNothing() throws {
        for first in stride(from: 0, to: try changes(true), by: 4) {
            for second in 0..<24 {
                let site = try prepared(true)
                kill(site, at: first)
                kill(site, at: second)
                try expectWhole(site, mayBeMissing: false, "killed at \(first), then at \(second)")
                try expectCompletion(site, "killed at \(first), then at \(second)")
            }
        }
    }

    private func prepared(_ exchangesFolders: Bool) throws -> PublishingSite {
        let site = try PublishingSite(exchangesFolders: exchangesFolders)
        try site.publish(Self.old)
        for (path, text) in Self.foreign { try site.put(text, at: path) }
        return site
    }

    private func changes(_ exchangesFolders: Bool) throws -> Int {
        let site = try prepared(exchangesFolders)
        let counting = FaultyFileSystem(site.disk, fault: .none)
        try site.publish(Self.new, removing: ["left"], through: counting)
        return counting.changes
    }

    private func kill(_ site: PublishingSite, at index: Int) {
        let faulty = FaultyFileSystem(site.disk, fault: .kill(at: index))
        _ = try? site.publish(Self.new, removing: ["left"], through: faulty)
        site.disk.dropLocks()
    }

    private func interrupt(_ fault: FaultyFileSystem.Fault, _ exchangesFolders: Bool, _ what: String) throws {
        let site = try prepared(exchangesFolders)
        let faulty = FaultyFileSystem(site.disk, fault: fault)
        _ = try? site.publish(Self.new, removing: ["left"], through: faulty)
        site.disk.dropLocks()
        try expectWhole(site, mayBeMissing: !exchangesFolders, what)
        try expectCompletion(site, what)
    }

    /// Without an exchange in one step, a portal may be missing until the next build; it is never half there.
    private func expectWhole(_ site: PublishingSite, mayBeMissing: Bool, _ what: String) throws {
        for slug in Set(Self.old.keys).union(Self.new.keys) {
            let present = try site.files(in: slug)
            if present == nil, mayBeMissing { continue }
            let theirs = foreign(in: slug)
            let states = [Self.old[slug], Self.new[slug]].map { files in
                files.map { $0.merging(theirs) { first, _ in first } }
            }
            #expect(states.contains(present), "\(slug) \(what): \(present?.keys.sorted() ?? [])")
        }
    }

    private func foreign(in slug: String) -> [String: String] {
        var result: [String: String] = [:]
        for (path, text) in Self.foreign where path.hasPrefix(slug + "/") {
            result[String(path.dropFirst(slug.count + 1))] = text
        }
        return result
    }

    private func expectCompletion(_ site: PublishingSite, _ what: String) throws {
        let result = try site.publish(Self.new, removing: ["left"])
        #expect(result.staged.flatMap(\.conflicts) == [], "\(what)")
        for (slug, files) in Self.new {
            let expected = files.merging(foreign(in: slug)) { first, _ in first }
            #expect(try site.files(in: slug) == expected, "\(slug) \(what)")
        }
        #expect(try site.files(in: "left") == nil, "\(what)")
        let manifests = Self.new.keys.sorted().map { "manifests/\($0).json" }
        #expect(try site.stateFiles() == manifests, "\(what)")
        #expect(result.kept.isEmpty, "\(what)")
    }
}
