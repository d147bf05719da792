import Foundation
import Testing

/// What `portico import` says of a file, and its exit status.
@Suite struct ImportCommandTests {
    @Test func aDateThatCannotBeReadIsNamedWithItsFileAndTheStatusIsOne() async throws {
        let site = try Site([("plans/old.csv", "Name,Due\nPilot accepted,2026-04-11\nLive,soon\n")])
        let map = ["--map", "title=Name", "--map", "baseline=Due"]
        let outcome = try await Program.run(["import", "csv", "plans/old.csv"] + map, in: site.folder)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("title: Pilot accepted") && outcome.output.contains("2026-04-11"))
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.count == 2 && lines.allSatisfy { $0.contains("plans/old.csv: ") }, "\(outcome.errors)")
        #expect(outcome.errors.contains("plans/old.csv: not converted: "))
        #expect(outcome.errors.hasSuffix("error: plans/old.csv: some dates could not be read; the plan omits them\n"))
    }

    @Test(arguments: [("github", "{"), ("project", "<a>"), ("csv", "")])
    func aFileThatIsNoneOfItsKindIsNamedAndTheStatusIsOne(origin: String, text: String) async throws {
        let site = try Site([("plans/old", text)])
        let outcome = try await Program.run(["import", origin, "plans/old"], in: site.folder)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("error: plans/old: "), "\(outcome.errors)")
    }

    @Test func everythingThatIsCarriedOverIsSuccess() async throws {
        let site = try Site([("plans/old.csv", "Name,Due\nPilot accepted,11.04.2026\n")])
        let map = ["--map", "title=Name", "--map", "baseline=Due", "--dates", "day.month.year"]
        let outcome = try await Program.run(["import", "csv", "plans/old.csv"] + map, in: site.folder)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("2026-04-11"))
        #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    }
}
