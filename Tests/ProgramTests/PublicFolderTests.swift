import Foundation
import Testing

/// What a build does to the output folder, and what it leaves alone.
@Suite struct PublicFolderTests {
    @Test func filesOfOthersStayAndAreNamed() async throws {
        let site = try await Site.built()
        try site.write("portal.example\n", to: "Public/acme/CNAME")
        try site.write("theirs\n", to: "Public/acme/docs/notes/own.txt")
        try site.write("theirs\n", to: "Public/robots.txt")
        try site.replace("How we work", with: "How we do it", in: "Content/acme/docs/work.md")
        let outcome = try await site.build()
        #expect(
            outcome.errors.hasPrefix("note: kept in Public/acme, not written by portico: CNAME, docs/notes/own.txt\n")
        )
        #expect(try site.contents(of: "Public/acme")["CNAME"] == Data("portal.example\n".utf8))
        #expect(try site.contents(of: "Public/acme")["docs/notes/own.txt"] == Data("theirs\n".utf8))
        #expect(site.exists("Public/robots.txt"))
    }

    @Test func aPageChangedByHandIsNotOverwritten() async throws {
        let site = try await Site.built()
        try site.write("mine\n", to: "Public/acme/index.html")
        let before = try site.contents(of: "Public")
        let outcome = try await site.run("build", "--today", SmallSite.today)
        #expect(outcome.status == 73)
        #expect(
            outcome.errors == """
                error: these files are in the way; portico did not write them, or they were changed since:
                  Public/acme/index.html
                      = help: move or delete them, then build again; nothing was changed

                """
        )
        #expect(try site.contents(of: "Public") == before)
        try site.remove("Public/acme/index.html")
        try await site.build()
    }

    @Test func unchangedFilesKeepTheirTimes() async throws {
        let site = try await Site.built()
        let before = try site.identities(of: "Public/beta")
        try site.replace("Nothing yet", with: "Nothing at all", in: "Content/beta/status/2026-03-13.md")
        try await site.build()
        let after = try site.identities(of: "Public/beta")
        #expect(after["404.html"] == before["404.html"])
        #expect(after["status/2026-03-13.html"] != before["status/2026-03-13.html"])
    }

    @Test func aPortalWhoseClientIsGoneIsNamedAndRemovedOnlyWhenAsked() async throws {
        let site = try await Site.built()
        try site.remove("Content/beta")
        let kept = try await site.build()
        #expect(
            kept.errors.hasPrefix(
                "note: Public/beta is still there, but its client no longer exists; --prune removes it\n"
            )
        )
        #expect(site.exists("Public/beta/index.html"))
        let pruned = try await site.build("--prune")
        #expect(pruned.errors.hasPrefix("note: removed Public/beta: its client no longer exists\n"))
        #expect(!site.exists("Public/beta"))
    }

    @Test func theOutputFolderHoldsNothingButPortalsAndOneHiddenFolder() async throws {
        let site = try await Site.built()
        let names = try FileManager.default.contentsOfDirectory(atPath: site.folder.appending(path: "Public").path)
        #expect(names.sorted() == [".portico", "acme", "beta"])
        let state = try site.contents(of: "Public/.portico").keys.sorted()
        #expect(state == ["manifests", "manifests/acme.json", "manifests/beta.json"])
    }

    @Test(arguments: [
        ("/", "it is the root of the file system"),
        (".", "it contains the content"),
        ("Content", "it is the content itself"),
        ("Content/acme/out", "it is inside the content"),
        ("full", "it is not empty, and portico did not create it"),
        ("repository", "it is the root of a git repository"),
        ("home", "it is your home folder"),
    ])
    func dangerousOutputFoldersAreRefused(folder: String, reason: String) async throws {
        let site = try Site()
        try site.write("mine\n", to: "full/thesis.txt")
        try site.write("ref: refs/heads/main\n", to: "repository/.git/HEAD")
        try site.write("", to: "home/.gitkeep")
        let before = try site.contents(of: ".")
        let outcome = try await Program.run(
            ["build", "--today", SmallSite.today, "--output", folder],
            in: site.folder,
            environment: ["HOME": site.folder.appending(path: "home").path]
        )
        #expect(outcome.status == 73)
        #expect(outcome.errors.hasPrefix("error: refusing to publish into \"\(folder)\": \(reason)\n"))
        #expect(try site.contents(of: ".") == before)
    }

    @Test func aBuildBesideAnotherIsToldWhoIsAtWork() async throws {
        let site = try await Site.built()
        try site.write("process 4242 on desk", to: "Public/.portico/lock")
        let descriptor = open(site.folder.appending(path: "Public/.portico/lock").path, O_RDWR)
        try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        defer { close(descriptor) }
        let outcome = try await site.run("build", "--today", SmallSite.today)
        #expect(outcome.status == 75)
        #expect(
            outcome.errors == """
                error: another build is publishing into "Public": process 4242 on desk
                      = help: wait until it has finished, then build again

                """
        )
        #expect(site.exists("Public/.portico/lock"))
    }

    @Test func whatAKilledBuildLeftIsTidied() async throws {
        let site = try await Site.built()
        let before = try site.contents(of: "Public")
        try site.write("half", to: "Public/.portico/staging/acme/index.html")
        try site.write("process 1 on nowhere", to: "Public/.portico/lock")
        try await site.build()
        #expect(try site.contents(of: "Public") == before)
    }

    /// Stopped at any moment, for real: the portal is the old one or the new one, and the next build is as if nothing
    /// had happened.
    @Test func aKilledBuildLeavesEveryPortalWhole() async throws {
        let site = try await Site.built()
        let old = try site.contents(of: "Public/acme")
        try site.replace("How we work", with: "How we do it", in: "Content/acme/docs/work.md")
        let reference = try Site(SmallSite.files)
        try reference.replace("How we work", with: "How we do it", in: "Content/acme/docs/work.md")
        try await reference.build()
        let new = try reference.contents(of: "Public/acme")
        for delay in stride(from: 5, through: 60, by: 5) {
            let process = Process()
            process.executableURL = Program.path
            process.arguments = ["build", "--today", SmallSite.today]
            process.currentDirectoryURL = site.folder
            process.standardError = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            try await Task.sleep(for: .milliseconds(delay))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let present = try site.contents(of: "Public/acme")
            #expect(present == old || present == new)
        }
        try await site.build()
        #expect(try site.contents(of: "Public") == reference.contents(of: "Public"))
    }
}
