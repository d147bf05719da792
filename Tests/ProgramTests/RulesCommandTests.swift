import Testing

/// `portico rules`
@Suite struct RulesCommandTests {
    @Test func listsEachRuleOnALineOfItsOwn() async throws {
        let outcome = try await Site([]).run("rules")
        let lines = outcome.output.split(separator: "\n")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(lines.count >= 60)
        #expect(lines.allSatisfy { line in ["  error  ", "  warning  ", "  note  "].contains { line.contains($0) } })
        #expect(lines.map { $0.prefix { $0 != " " } } == lines.map { $0.prefix { $0 != " " } }.sorted())
    }

    @Test func explainsOneWithItsExamples() async throws {
        let outcome = try await Site([]).run("rules", "watermelon-overdue-milestone")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("watermelon-overdue-milestone (warning)\n"))
        for part in ["What to do:", "This is found:", "This is not:", "allow: {watermelon-overdue-milestone: "] {
            #expect(outcome.output.contains(part))
        }
    }

    @Test func namesTheLikelyRuleWhereThereIsNoSuch() async throws {
        let outcome = try await Site([]).run("rules", "watermelon-helth")
        #expect(outcome.status == 64)
        #expect(outcome.output == "")
        let help = "error: there is no rule \"watermelon-helth\"\n      = help: did you mean \"watermelon-health\"?\n"
        #expect(outcome.errors == help)
    }
}
