import Foundation
import Testing

/// Builds of the same content in processes of their own. Each process has another seed for hashing, so that whatever
/// depends on the order of a set or a dictionary differs sooner or later.
enum SeparateBuilds {
    /// How many builds are compared: `PORTICO_BUILDS`, else a few. A hundred find an order that is right nine times in ten.
    static func count(usually few: Int) -> Int {
        ProcessInfo.processInfo.environment["PORTICO_BUILDS"].flatMap(Int.init) ?? few
    }

    /// Builds `count` times from nothing and expects the same bytes each time; returns the files of the first build.
    static func expectSameBytes(
        of site: Site,
        _ arguments: [String],
        count: Int,
        environment: [String: String] = [:]
    ) async throws -> [String: Data] {
        var first: [String: Data] = [:]
        for number in 1...max(count, 2) {
            if site.exists("Public") { try site.remove("Public") }
            let outcome = try await Program.run(["build"] + arguments, in: site.folder, environment: environment)
            try #require(outcome.status == 0, "\(outcome.errors)")
            let files = try site.contents(of: "Public")
            if number == 1 { first = files }
            let differing = Set(first.keys).union(files.keys).filter { first[$0] != files[$0] }.sorted()
            try #require(differing == [], "build \(number) of \(count)")
        }
        return first
    }
}
