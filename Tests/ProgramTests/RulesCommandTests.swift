import Testing

/// `portico rules`
@Suite struct RulesCommandTests {
    @Test func listsEachRuleOnALineOfItsOwn() async throws {
        let outcome = try await Site([]).run("rules")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        // The rules first; then, each below its own words, what keeps a file from being read and what is said of links.
        let rules = outcome.output.prefix(upTo: try #require(outcome.output.firstRange(of: "\n\n")).lowerBound)
        let lines = rules.split(separator: "\n")
        #expect(lines.count >= 60)
        #expect(lines.allSatisfy { line in ["  error  ", "  warning  ", "  note  "].contains { line.contains($0) } })
        let names = lines.map { $0.prefix { $0 != " " } }
        #expect(names == names.sorted())
    }

    @Test func listsWhatKeepsAFileFromBeingRead() async throws {
        let parts = try await Site([]).run("rules").output.split(separator: ":\n\n")
        // Rules, what keeps a file from being read, and six groups of other checks.
        #expect(parts.count == 8)
        let checks = parts[1].split(separator: "\n\n")[0].split(separator: "\n")
        #expect(checks.count >= 40)
        #expect(Set(checks.map { $0.prefix { $0 != " " } }).count == checks.count)
    }

    @Test func explainsOneWithItsExamples() async throws {
        let outcome = try await Site([]).run("rules", "watermelon-overdue-milestone")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("watermelon-overdue-milestone (warning)\n"))
        for part in ["What to do:", "Reported:", "Not reported:", "allow: {watermelon-overdue-milestone: "] {
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
