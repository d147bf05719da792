import Foundation
import Testing

/// The commands as a user types them.
@Suite struct CommandTests {
    @Test func buildSaysALineForEachClientAndNothingElseWhenPiped() async throws {
        let site = try Site()
        let outcome = try await site.build()
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("acme  ") == true)
        #expect(lines.first?.hasSuffix("  → Public/acme") == true)
        #expect(
            outcome.errors
                == "note: acme's update of 2026-03-13 is shown but not frozen; run portico publish to freeze it\n"
                + "note: beta's update of 2026-03-13 is shown but not frozen; run portico publish to freeze it\n"
        )
        #expect(!outcome.output.contains("\u{1B}"))
        #expect(!outcome.output.contains("ms"))
    }

    @Test func checkFindsTheSameAndWritesNothing() async throws {
        let site = try Site()
        let fine = try await site.run("check", "--today", SmallSite.today)
        #expect(fine.status == 0)
        #expect(fine.output.split(separator: "\n").count == 2)
        try site.replace("milestone: M1", with: "milestone: M2", in: "Content/acme/deliverables.yml")
        let checked = try await site.run("check", "--today", SmallSite.today)
        let built = try await site.run("build", "--today", SmallSite.today)
        #expect(checked.status == 1)
        #expect(checked.errors == built.errors.replacing("; nothing was published", with: ""))
        #expect(!site.exists("Public"))
    }

    @Test func onlyTheClientsAskedForAreBuilt() async throws {
        let site = try Site()
        try await site.build("--client", "beta")
        #expect(site.exists("Public/beta/index.html"))
        #expect(!site.exists("Public/acme"))
        let unknown = try await site.run("build", "--client", "bete")
        #expect(unknown.status == 64)
        #expect(unknown.errors == "error: there is no client \"bete\"\n      = help: did you mean \"beta\"?\n")
    }

    @Test func theUpdatesAfterAGivenDayAreLeftOut() async throws {
        let site = try Site()
        try site.write(
            "---\ndate: 2026-03-20\nhealth: on_track\nheadline: Still quiet.\nasks: []\n---\n## Done\n\nLittle.\n",
            to: "Content/beta/status/2026-03-20.md"
        )
        try await site.build("--as-of", "2026-03-13")
        #expect(!site.exists("Public/beta/status/2026-03-20.html"))
        try await site.build()
        #expect(site.exists("Public/beta/status/2026-03-20.html"))
    }

    static let runs: [(arguments: String, status: Int32)] = [
        ("build --today 2026-02-30", 64),
        ("build --today 13.03.2026", 64),
        ("build --jobs 0", 64),
        ("build --colour", 64),
        ("bild", 64),
        ("build --content Contents", 66),
        ("build --templates Nowhere", 66),
        ("check --content Contents", 66),
        ("serve --content Contents", 66),
        ("serve --client nobody", 64),
        ("serve --templates Nowhere", 66),
        ("serve --port 65536", 64),
        ("serve --host nowhere", 74),
        ("new client acme", 73),
        ("new client ", 64),
        ("new client Gamma --content Nowhere", 66),
        ("init .", 73),
        ("--version", 0),
        ("--help", 0),
        ("help build", 0),
        ("--generate-completion-script bash", 0),
        ("--generate-completion-script zsh", 0),
        ("--generate-completion-script fish", 0),
    ]

    @Test(arguments: runs)
    func theExitStatusSaysWhatHappened(arguments: String, status: Int32) async throws {
        let site = try Site()
        let before = try site.contents(of: ".")
        let words = arguments.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let outcome = try await Program.run(words, in: site.folder)
        #expect(outcome.status == status, "\(outcome.errors)")
        let isSilent = outcome.errors.isEmpty
        #expect(isSilent == (status == 0))
        #expect(try site.contents(of: ".") == before)
    }

    @Test func aFileThatCannotBeReadIsAFaultOfTheMachine() async throws {
        guard getuid() != 0 else { return }
        let site = try Site()
        let path = site.folder.appending(path: "Content/acme/docs/work.md").path
        try #require(unsafe chmod(path, 0) == 0)
        let outcome = try await site.run("build")
        #expect(outcome.status == 74)
        #expect(outcome.errors == "error: cannot read Content/acme/docs/work.md: Permission denied\n")
    }

    @Test func everyCommandShowsAnExampleAndItsExitStatus() async throws {
        let site = try Site()
        let commands = [
            "build", "check", "diff", "due", "history", "init", "mail", "new client", "new status", "overview",
            "publish",
            "serve", "snapshot",
        ]
        for command in commands.map({ $0.split(separator: " ").map(String.init) }) {
            let help = try await Program.run(["help"] + command, in: site.folder)
            #expect(help.output.contains("portico \(command.joined(separator: " "))"))
            #expect(help.output.contains("EXIT STATUS"))
        }
    }

    // MARK: Starting

    @Test func initRefusesAFolderWithoutAName() async throws {
        let site = try Site([])
        let outcome = try await site.run("init", "")
        #expect(outcome.status == 64)
        #expect(outcome.errors.hasPrefix("Error: the folder's name is empty"))
    }

    @Test func initMakesASiteThatBuildsAndSaysWhichTextsToReplace() async throws {
        let site = try Site([])
        let started = try await site.run("init", "portals")
        #expect(started.status == 0)
        #expect(started.output.split(separator: "\n").contains("portals/Content/example-company/plan.yml"))
        let folder = site.folder.appending(path: "portals")
        let refused = try await Program.run(["publish", "--strict"], in: folder)
        #expect(refused.status == 1)
        #expect(!site.exists("portals/Public/example-company/index.html"))
        let built = try await Program.run(["publish"], in: folder)
        #expect(built.status == 0)
        expectOnlyPlaceholders(built.output + built.errors, count: 10)
        #expect(site.exists("portals/Public/example-company/index.html"))
        // Editors find the schemas from the first line of each file.
        for name in ["client", "plan", "deliverables", "raid"] {
            let line = "# yaml-language-server: $schema=../../.portico/schemas/\(name).schema.json\n"
            let file = site.folder.appending(path: "portals/Content/example-company/\(name).yml")
            #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix(line))
            #expect(site.exists("portals/.portico/schemas/\(name).schema.json"))
        }
        let again = try await site.run("init", "portals")
        #expect(again.status == 73)
        #expect(again.errors.hasPrefix("error: \"portals\" is not empty\n"))
    }

    private func expectOnlyPlaceholders(_ printed: String, count: Int) {
        #expect(printed.ranges(of: "[placeholder-left]").count == count, "\(printed)")
        #expect(printed.ranges(of: "warning: ").count == count, "\(printed)")
        #expect(!printed.contains("error: "), "\(printed)")
    }

    @Test func aNewClientIsNamedAfterItsNameAndSaysWhichTextsToReplace() async throws {
        let site = try Site()
        let started = try await site.run("new", "client", "Öl & Söhne: \"Nord\"")
        #expect(started.status == 0)
        #expect(started.output.hasPrefix("Content/ol-sohne-nord/client.yml\n"))
        let built = try await site.run("publish", "--client", "ol-sohne-nord")
        #expect(built.status == 0)
        expectOnlyPlaceholders(built.output + built.errors, count: 6)
        let home = try site.contents(of: "Public/ol-sohne-nord")["index.html"] ?? Data()
        #expect(String(decoding: home, as: UTF8.self).contains("Öl &amp; Söhne: &quot;Nord&quot;"))
    }
}
