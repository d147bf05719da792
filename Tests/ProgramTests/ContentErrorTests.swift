import Foundation
import Testing

/// An error in the content names its place, shows the line, says what to do, and leaves the portals as they are.
@Suite struct ContentErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// The file that is changed, what in it, and to what.
        var file: String
        var old: String
        var new: String
        /// What the program says, from the place on; more may follow.
        var expected: String
    }

    static let cases = [
        Case(
            testDescription: "a link to a page that is not there",
            file: "Content/acme/status/2026-03-13.md",
            old: "../docs/work.md#steps",
            new: "../docs/wrok.md",
            expected: """
                Content/acme/status/2026-03-13.md:14:30: error: there is no page "../docs/wrok.md" [broken-link]
                   14 | The draft, see [how we work](../docs/wrok.md).
                      |                              ^^^^^^^^^^^^^^^
                      = help: did you mean "../docs/work.md"?

                """
        ),
        Case(
            testDescription: "a link to a heading that is not there",
            file: "Content/acme/status/2026-03-13.md",
            old: "#steps",
            new: "#stpes",
            expected: """
                Content/acme/status/2026-03-13.md:14:30: error: there is no heading "#stpes" on the page "How we work" \
                [broken-anchor]
                   14 | The draft, see [how we work](../docs/work.md#stpes).
                      |                              ^^^^^^^^^^^^^^^^^^^^^
                      = help: did you mean "#steps"?

                """
        ),
        Case(
            testDescription: "a reference to an item that is not there",
            file: "Content/acme/status/2026-03-13.md",
            old: "[D-01]",
            new: "[D-10]",
            expected: """
                Content/acme/status/2026-03-13.md:10:16: error: there is no item "D-10" [broken-reference]
                   10 | Interviews for [D-10].
                      |                ^^^^^^
                      = capital letters and a number in brackets are an item's id if the project has ids of that form
                      = help: did you mean "D-01"? if you do not mean an item, write \\[D-10]

                """
        ),
        Case(
            testDescription: "an image that is not there",
            file: "Content/acme/docs/work.md",
            old: "[the scope](../files/scope.txt)",
            new: "![The scope](../files/scope.png)",
            expected: "Content/acme/docs/work.md:6:34: error: there is no image \"../files/scope.png\" [broken-link]\n"
        ),
        Case(
            testDescription: "a milestone that is not there",
            file: "Content/acme/deliverables.yml",
            old: "milestone: M1",
            new: "milestone: M2",
            expected: """
                Content/acme/deliverables.yml:4:16: error: there is no milestone "M2" [unknown-id]
                    3 |     title: Scope
                    4 |     milestone: M2
                      |                ^^
                      = help: did you mean "M1"?

                """
        ),
        Case(
            testDescription: "a day that does not exist",
            file: "Content/acme/plan.yml",
            old: "baseline: 2026-03-27\n",
            new: "baseline: 2026-02-30\n",
            expected: """
                Content/acme/plan.yml:8:15: error: the date 2026-02-30 does not exist [impossible-date]
                    7 |     owner: c.lee
                    8 |     baseline: 2026-02-30
                      |               ^^^^^^^^^^
                      = that month has 28 days

                """
        ),
        Case(
            testDescription: "YAML that is none",
            file: "Content/acme/plan.yml",
            old: "title: Scope agreed",
            new: "title: Scope: agreed",
            expected: """
                Content/acme/plan.yml:5:17: error: the value contains another ": " [yaml-unquoted-colon]
                    4 |   - id: M1
                    5 |     title: Scope: agreed
                      |                 ^

                """
        ),
        Case(
            testDescription: "a key nobody knows",
            file: "Content/acme/status/2026-03-13.md",
            old: "headline:",
            new: "hedline:",
            expected: """
                Content/acme/status/2026-03-13.md:5:1: error: unknown key "hedline" [unknown-key]
                    4 | health: on_track
                    5 | hedline: The scope is being written.
                      | ^^^^^^^
                      = help: did you mean "headline"?

                """
        ),
    ]

    @Test(arguments: cases)
    func isReportedWithItsPlaceAndPublishesNothing(_ example: Case) async throws {
        let site = try await Site.built()
        let before = try site.contents(of: "Public")
        let identities = try site.identities(of: "Public")
        try site.replace(example.old, with: example.new, in: example.file)
        let outcome = try await site.run("build", "--today", SmallSite.today)
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(example.expected), "\(outcome.errors)")
        #expect(outcome.errors.hasSuffix("; nothing was published\n"))
        #expect(try site.contents(of: "Public") == before)
        #expect(try site.identities(of: "Public") == identities)
    }

    @Test func aTemplateWithAnUnknownNameIsReportedWithItsPlaceAndPublishesNothing() async throws {
        let site = try await Site.built()
        let before = try site.contents(of: "Public")
        try site.write("<h1>\n  {{titel}}</h1>\n", to: "Templates/pages/home.mustache")
        let outcome = try await site.run("build", "--today", SmallSite.today)
        let expected = """
            Templates/pages/home.mustache:2:5: error: there is no name "titel" here [unknown-name]
                1 | <h1>
                2 |   {{titel}}</h1>
                  |     ^^^^^
                  = help: did you mean "title"?
            1 error; nothing was published

            """
        #expect(outcome.status == 1)
        #expect(outcome.errors == expected)
        #expect(try site.contents(of: "Public") == before)
    }

    @Test func aFirstBuildWithAnErrorLeavesNoTrace() async throws {
        let site = try Site()
        try site.replace("milestone: M1", with: "milestone: M2", in: "Content/acme/deliverables.yml")
        #expect(try await site.run("build", "--today", SmallSite.today).status == 1)
        #expect(!site.exists("Public"))
    }

    @Test func anErrorOfOneClientKeepsAllPortalsAsTheyAre() async throws {
        let site = try await Site.built()
        let before = try site.contents(of: "Public")
        try site.replace("All is quiet", with: "All is well", in: "Content/beta/status/2026-03-13.md")
        try site.replace("milestone: M1", with: "milestone: M2", in: "Content/acme/deliverables.yml")
        #expect(try await site.run("build", "--today", SmallSite.today).status == 1)
        #expect(try site.contents(of: "Public") == before)
    }

    /// Machines know severities only: with --strict a warning is an error in every form.
    @Test(arguments: ["sarif", "github", "json"])
    func aWarningIsAnErrorForMachinesOnlyWhenStrict(format: String) async throws {
        let site = try Site()
        try site.write("Not a client's.\n", to: "Content/drafts/a.md")
        let check = ["check", "--today", SmallSite.today, "--format", format]
        let relaxed = try await Program.run(check, in: site.folder)
        #expect(try severities(in: relaxed.output, format) == ["warning"])
        #expect(relaxed.status == 0)
        let strict = try await Program.run(check + ["--strict"], in: site.folder)
        #expect(try severities(in: strict.output, format) == ["error"])
        #expect(strict.status == 1)
    }

    private func severities(in output: String, _ format: String) throws -> [String] {
        if format == "github" { return output.matches(of: #/(?m)^::([a-z]+) /#).map { String($0.1) } }
        let value = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        guard format == "sarif" else { return [value?["severity"] as? String ?? ""] }
        let results = (value?["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]
        return try #require(results).map { $0["level"] as? String ?? "" }
    }

    @Test func aWarningStopsTheBuildOnlyWhenStrict() async throws {
        let site = try Site()
        try site.write("Not a client's.\n", to: "Content/drafts/a.md")
        let strict = try await site.run("build", "--today", SmallSite.today, "--strict")
        #expect(strict.status == 1)
        #expect(strict.errors.hasSuffix("1 warning, and --strict was given; nothing was published\n"))
        #expect(!site.exists("Public"))
        let relaxed = try await site.build()
        #expect(relaxed.errors.contains("Content/drafts:1:1: warning: the folder \"drafts\" has no client.yml"))
    }
}
