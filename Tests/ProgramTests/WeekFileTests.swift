import Foundation
import Testing

/// Files that a published update links to.
@Suite("Files of published updates")
struct WeekFileTests {
    private let page = "Public/acme/status/2026-03-20.html"

    /// The third week links to a file of 18 bytes and is published.
    private func published() async throws -> Site {
        let site = try await WeekSite.make(frozen: 2)
        try site.write("a list of lengths\n", to: "Content/acme/files/cables.txt")
        try site.replace(
            "Cables are laid, see [M3].",
            with: "Cables are laid, see [M3] and [the list](../files/cables.txt).",
            in: "Content/acme/status/2026-03-20.md"
        )
        let outcome = try await site.run("publish", "--today", "2026-03-20")
        try #require(outcome.status == 0, "\(outcome.errors)")
        return site
    }

    private func text(_ path: String, of site: Site) throws -> String {
        try String(contentsOf: site.folder.appending(path: path), encoding: .utf8)
    }

    @Test("an old update says how large its file was, and who replaces the file is told at the link's line")
    func replaced() async throws {
        let site = try await published()
        let before = try site.contents(of: "Public/acme/status")
        #expect(try text(page, of: site).contains("(TXT, 18 B)"))
        let quiet = try await site.run("check", "--today", "2026-03-20")
        #expect(!quiet.errors.contains("published-file"))

        try site.write("another, longer list of lengths\n", to: "Content/acme/files/cables.txt")
        let built = try await site.build("--today", "2026-03-20")
        #expect(built.status == 0)
        #expect(
            built.errors.contains(
                "Content/acme/status/2026-03-20.md:10:42: warning: files/cables.txt has changed since the update of 2026-03-20 was published [published-file-changed]"
            )
        )
        #expect(try site.contents(of: "Public/acme/status") == before)
        for path in ["Public/acme/mail/2026-03-20.txt", "Public/acme/feed.xml"] {
            #expect(try text(path, of: site).contains("TXT, 18 B"), "\(path)")
        }
        let replaced = try await site.run("snapshot", "acme", "--replace", "--today", "2026-03-20")
        #expect(replaced.output.hasPrefix("→ "))
        #expect(!(try await site.run("check", "--today", "2026-03-20")).errors.contains("published-file"))
    }

    @Test("who removes the file is told, and that it was removed")
    func removed() async throws {
        let site = try await published()
        try site.remove("Content/acme/files/cables.txt")
        let checked = try await site.run("check", "--today", "2026-03-20")
        #expect(checked.status == 0)
        #expect(
            checked.errors.contains(
                "2026-03-20.md:10:42: warning: files/cables.txt was removed after the update of 2026-03-20 was published [published-file-removed]"
            )
        )
    }

    @Test("history --from-git knows the files as they were committed")
    func fromGit() async throws {
        let site = try await published()
        let path = "Content/acme/snapshots/2026-03-20.json"
        let made = try text(path, of: site)
        try site.remove("Content/acme/snapshots")
        try WeekSite.git(["init", "--quiet"], in: site, on: "2026-03-01")
        try WeekSite.git(["add", "Content"], in: site, on: "2026-03-20")
        try WeekSite.git(["commit", "--quiet", "--message", "week"], in: site, on: "2026-03-20")
        try site.write("another, longer list of lengths\n", to: "Content/acme/files/cables.txt")
        let filled = try await site.run("history", "acme", "--from-git", "--today", "2026-03-20")
        #expect(filled.status == 0, "\(filled.errors)")
        let files = try #require(made.firstRange(of: "\"files\": ["))
        #expect(try text(path, of: site).contains(made[files.lowerBound...].prefix { $0 != "]" }))
    }

    @Test("a correction is made as the finding says")
    func correction() async throws {
        let site = try await published()
        try site.replace("Cables are laid,", with: "All cables are laid,", in: "Content/acme/status/2026-03-20.md")
        let changed = try await site.run("check", "--today", "2026-03-20")
        #expect(changed.errors.contains("[update-changed]"))
        #expect(changed.errors.contains("portico snapshot acme --replace"))
        try await site.run("snapshot", "acme", "--replace", "--today", "2026-03-20")
        #expect(!(try await site.run("check", "--today", "2026-03-20")).errors.contains("[update-changed]"))
        // An older week has later ones made after it.
        try site.replace(
            "Rooms are measured,",
            with: "All rooms are measured,",
            in: "Content/acme/status/2026-03-13.md"
        )
        let older = try await site.run("check", "--today", "2026-03-20")
        #expect(older.errors.contains("mention the change in the next update: later snapshots build on this one"))
        #expect(!older.errors.contains("--replace"))
    }
}
