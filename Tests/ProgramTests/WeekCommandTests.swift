import Foundation
import Testing

/// The week from the command line: snapshot, diff, history, new status, due, overview, mail.
@Suite("The week's commands")
struct WeekCommandTests {
    private func json(_ text: String) throws -> [[String: Any]] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }

    // MARK: Snapshots

    @Test("snapshot freezes once, names what changed since, and freezes anew only when told to")
    func snapshot() async throws {
        let site = try await WeekSite.make()
        let path = "Content/acme/snapshots/2026-03-20.json"
        let again = try await site.run("snapshot", "acme", "--today", "2026-03-20")
        #expect(again.output == "= \(path)\n")
        #expect(again.errors == "")
        try site.replace("forecast: 2026-04-18", with: "forecast: 2026-04-25", in: "Content/acme/plan.yml")
        let changed = try await site.run("snapshot", "acme", "--today", "2026-03-20")
        #expect(changed.output == "= \(path)\n")
        #expect(changed.errors.contains("Slipped: M3 Pilot accepted, 18 Apr 2026 → 25 Apr 2026, +7 d"))
        let replaced = try await site.run("snapshot", "acme", "--replace", "--today", "2026-03-20")
        #expect(replaced.output == "→ \(path)\n")
        // Who replaces a week hears what went into it beside its text.
        #expect(
            replaced.errors == """
                note: besides the update's text, 1 change went into that week
                      Slipped: M3 Pilot accepted, 18 Apr 2026 → 25 Apr 2026, +7 d. Test data came late

                """
        )
    }

    @Test("an edited snapshot, a missing one and two that changed places are named with the first week affected")
    func broken() async throws {
        let folder = "Content/acme/snapshots"
        let site = try await WeekSite.make()
        let whole = try await site.run("check", "--today", "2026-03-20")
        #expect(whole.status == 0)
        #expect(!whole.errors.contains("snapshot"))

        let text = try String(contentsOf: site.folder.appending(path: "\(folder)/2026-03-13.json"), encoding: .utf8)
        try site.replace("Rooms are measured", with: "Rooms are painted", in: "\(folder)/2026-03-13.json")
        let edited = try await site.run("check", "--today", "2026-03-20")
        #expect(edited.status == 1)
        #expect(edited.errors.contains("\(folder)/2026-03-13.json:"))
        #expect(edited.errors.contains("[snapshot-edited]"))
        #expect(edited.errors.contains("the week of 2026-03-13"))

        try site.remove("\(folder)/2026-03-13.json")
        let missing = try await site.run("check", "--today", "2026-03-20")
        #expect(missing.status == 1)
        #expect(missing.errors.contains("snapshots/2026-03-13.json, is missing"))
        #expect(missing.errors.contains("from the week of 2026-03-13 on"))

        try site.move("\(folder)/2026-03-06.json", to: "\(folder)/2026-03-13.json")
        try site.write(text, to: "\(folder)/2026-03-06.json")
        let swapped = try await site.run("check", "--today", "2026-03-20")
        #expect(swapped.status == 1)
        #expect(swapped.errors.contains("\(folder)/2026-03-06.json:1:1: error"))
        #expect(swapped.errors.contains("[snapshot-order]"))
        #expect(swapped.errors.contains("from 2026-03-06 on"))
    }

    @Test("publish into a refused folder freezes nothing for good, and snapshot freezes nothing that cannot be built")
    func nothingFrozenInVain() async throws {
        let site = try await WeekSite.make(frozen: 2)
        let path = "Content/acme/snapshots/2026-03-20.json"
        try site.write("not ours", to: "Taken/file.txt")
        let refused = try await site.run("publish", "--output", "Taken", "--today", "2026-03-20")
        #expect(refused.status == 73)
        #expect(refused.errors.contains("note: \(path) was removed again, because nothing was published\n"))
        #expect(!site.exists(path))
        // A link is followed only where pages are made.
        try site.write("# Work\n\n[Gone](gone.md)\n", to: "Content/acme/docs/work.md")
        let broken = try await site.run("snapshot", "acme", "--today", "2026-03-20")
        #expect(broken.status == 1)
        #expect(broken.errors.contains("[broken-link]"))
        #expect(!site.exists(path))
    }

    @Test("due and overview do not call a client quiet whom they cannot read", arguments: ["due", "overview"])
    func unreadable(command: String) async throws {
        let site = try await WeekSite.make()
        try site.write("name: [Acme\n", to: "Content/acme/client.yml")
        let outcome = try await site.run(command, "--today", "2026-03-20")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Content/acme/client.yml:1:"))
    }

    // MARK: What changed

    @Test("diff tells the two newest weeks, any two, and one against today, as text and as JSON")
    func diff() async throws {
        let site = try await WeekSite.make()
        let newest = try await site.run("diff", "acme", "--today", "2026-03-20")
        #expect(
            newest.output
                == "2026-03-13 → 2026-03-20: 1 change\n  New action: ACT-1 Send the test data, due 24 Mar 2026\n"
        )
        let whole = try await site.run(
            "diff",
            "acme",
            "2026-03-06",
            "2026-03-20",
            "--format",
            "json",
            "--today",
            "2026-03-20"
        )
        let value = try JSONSerialization.jsonObject(with: Data(whole.output.utf8)) as? [String: Any]
        let changes = try #require(value?["changes"] as? [[String: Any]])
        #expect(changes.compactMap { $0["kind"] as? String } == ["milestone_slipped", "action_asked"])
        #expect(changes.first?["days"] as? Int == 7)
        let unknown = try await site.run("diff", "acme", "2026-03-07", "--today", "2026-03-20")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("there are: 2026-03-06, 2026-03-13, 2026-03-20"))
        #expect(unknown.errors.contains("\nUsage: portico diff <client> [<from>] [<to>]"))
        let turned = try await site.run("diff", "acme", "2026-03-20", "2026-03-06", "--today", "2026-03-20")
        #expect(turned.status == 64)
        #expect(turned.errors.hasPrefix("Error: 2026-03-20 is not before 2026-03-06: the earlier week comes first\n"))
    }

    // MARK: History

    @Test("history says which weeks are kept, new and lost")
    func history() async throws {
        let site = try await WeekSite.make(frozen: 0)
        let before = try await site.run("history", "acme", "--today", "2026-03-20")
        let lines = before.output.split(separator: "\n")
        #expect(lines.first == "DATE        WEEK  REPORTED  DATA     HEADLINE")
        #expect(lines.dropFirst().map { $0.dropFirst(12).prefix(4) } == ["lost", "lost", "new "])
        try await site.run("snapshot", "acme", "--today", "2026-03-20")
        let after = try await site.run("history", "acme", "--format", "json", "--today", "2026-03-20")
        #expect(try json(after.output).map { $0["kept"] as? Bool } == [false, false, true])
    }

    @Test("history --from-git makes the same chain that snapshots week by week would have made")
    func fromGit() async throws {
        let frozen = try await WeekSite.make()
        let site = try await WeekSite.make(frozen: 0)
        try WeekSite.git(["init", "--quiet"], in: site, on: "2026-03-01")
        for (index, day) in WeekSite.days.enumerated() {
            for later in WeekSite.days.dropFirst(index + 1) where site.exists("Content/acme/status/\(later).md") {
                try site.remove("Content/acme/status/\(later).md")
            }
            try WeekSite.write(index, to: site)
            try WeekSite.git(["add", "--all"], in: site, on: day)
            try WeekSite.git(["commit", "--quiet", "--message", day], in: site, on: day)
        }
        let outcome = try await site.run("history", "acme", "--from-git", "--today", "2026-03-20")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == WeekSite.days.map { "→ Content/acme/snapshots/\($0).json\n" }.joined())
        let made = try site.contents(of: "Content/acme/snapshots")
        #expect(made == (try frozen.contents(of: "Content/acme/snapshots")))
        let again = try await site.run("history", "acme", "--from-git", "--today", "2026-03-20")
        #expect(again.errors == "note: every published update already has a snapshot\n")
    }

    @Test("history --from-git says where data were committed long after their week")
    func fromGitLate() async throws {
        let site = try await WeekSite.make(frozen: 0)
        try WeekSite.git(["init", "--quiet"], in: site, on: "2026-03-01")
        try WeekSite.git(["add", "--all"], in: site, on: "2026-03-20")
        try WeekSite.git(["commit", "--quiet", "--message", "all at once"], in: site, on: "2026-03-20")
        let filled = try await site.run("history", "acme", "--from-git", "--today", "2026-03-20")
        #expect(
            filled.errors
                == "note: the week of 2026-03-06 was committed 14 days later: its data are from that day\n"
        )
    }

    @Test("history --from-git skips what was never committed and refuses to fill in before a chain's start")
    func fromGitRefusals() async throws {
        let site = try await WeekSite.make(frozen: 0)
        let outside = try await site.run("history", "acme", "--from-git", "--today", "2026-03-20")
        #expect(outside.status == 66)
        #expect(outside.errors.hasPrefix("error: git cannot read the history of Content: "))
        try WeekSite.git(["init", "--quiet"], in: site, on: "2026-03-01")
        try WeekSite.git(["add", "Content/portico.yml"], in: site, on: "2026-03-01")
        try WeekSite.git(["commit", "--quiet", "--message", "start"], in: site, on: "2026-03-01")
        let uncommitted = try await site.run("history", "acme", "--from-git", "--today", "2026-03-20")
        #expect(uncommitted.output == "")
        #expect(uncommitted.errors.contains("note: no snapshot of 2026-03-06: it was never committed\n"))
        try await site.run("snapshot", "acme", "--today", "2026-03-20")
        let late = try await site.run("history", "acme", "--from-git", "--today", "2026-03-20")
        #expect(late.status == 73)
        #expect(late.errors.contains("earlier weeks cannot be added to a chain later"))
    }

    // MARK: The next update

    @Test("new status takes the cadence's day, last week's next as a checklist, and never overwrites")
    func newStatus() async throws {
        let site = try await WeekSite.make()
        let path = "Content/acme/status/2026-03-27.md"
        let outcome = try await site.run("new", "status", "acme", "--today", "2026-03-25")
        #expect(outcome.output == "\(path)\n")
        let text = try String(contentsOf: site.folder.appending(path: path), encoding: .utf8)
        #expect(text.hasPrefix("---\ndate: 2026-03-27\nauthor: c.lee\n"))
        #expect(text.contains("- [ ] Chairs for room 3\n- [ ] Lamps\n  and their switches\n"))
        #expect(text.contains("## Next\n\n- 11 April 2026: ") == false)
        #expect(text.contains("asks: [ACT-1]"))
        #expect(text.contains("- Send the test data: 3 days overdue [ACT-1], holds up [M3]"))
        let again = try await site.run("new", "status", "acme", "--date", "2026-03-27", "--today", "2026-03-25")
        #expect(again.status == 73)
        #expect(again.errors.hasPrefix("error: \(path) already exists\n"))
        #expect(try String(contentsOf: site.folder.appending(path: path), encoding: .utf8) == text)
    }

    @Test(
        "new status ticks what the data know to be done, and marks what it lists already"
    )
    func confirmations() async throws {
        let site = try await WeekSite.make(frozen: 2)
        try site.replace(
            "- Chairs for room 3",
            with: "- Chairs for room 3\n- Test data sent [ACT-1]\n- Pilot signed [M3]\n- Old list read [ACT-2]",
            in: "Content/acme/status/2026-03-20.md"
        )
        try site.replace(
            "blocks: [M3]}\n",
            with: "blocks: [M3]}\n  - {id: ACT-2, title: Read the old list, side: supplier, done: 2026-03-18}\n",
            in: "Content/acme/raid.yml"
        )
        try await site.run("snapshot", "acme", "--today", "2026-03-20")
        try site.replace("blocks: [M3]}", with: "blocks: [M3], done: 2026-03-24}", in: "Content/acme/raid.yml")
        try await site.run("new", "status", "acme", "--date", "2026-04-03", "--today", "2026-04-01")
        let path = site.folder.appending(path: "Content/acme/status/2026-04-03.md")
        let text = try String(contentsOf: path, encoding: .utf8)
        #expect(
            text.contains(
                """
                ## Done

                - Send the test data: done. [ACT-1]
                - [ ] Chairs for room 3
                - [ ] Test data sent [ACT-1] <!-- to write: ACT-1 is listed already; confirm the rest of this line, or delete the line -->
                - [ ] Pilot signed [M3] <!-- to write: M3 is listed already; confirm the rest of this line, or delete the line -->
                - [x] Old list read [ACT-2]
                - [ ] Lamps
                  and their switches

                ## Next

                - 18 Apr 2026: Pilot accepted [M3]

                """
            ),
            "\(text)"
        )
    }

    @Test("new status writes in the client's language what will be published")
    func german() async throws {
        let site = try await WeekSite.make()
        try site.replace("name: Acme Dental Group\n", with: "name: Acme\nlanguage: de\n", in: "Content/acme/client.yml")
        try site.replace("## Next", with: "## Als Nächstes", in: "Content/acme/status/2026-03-20.md")
        try await site.run("snapshot", "acme", "--replace", "--today", "2026-03-20")
        try await site.run(
            "new",
            "status",
            "acme",
            "--kind",
            "phase-end",
            "--date",
            "2026-04-03",
            "--today",
            "2026-04-01"
        )
        let path = site.folder.appending(path: "Content/acme/status/2026-04-03.md")
        let text = try String(contentsOf: path, encoding: .utf8)
        let found = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
        #expect(found == ["Geliefert", "Erkenntnisse", "Als Nächstes", "Blockiert"])
        #expect(text.contains("path_to_green: \"Send the test data; Pilot accepted bis 18. Apr. 2026.\""), "\(text)")
        #expect(text.contains("- 18. Apr. 2026: Pilot accepted [M3]\n"), "\(text)")
        #expect(text.contains("- Send the test data: seit 10 Tagen überfällig [ACT-1], hält [M3] auf\n"), "\(text)")
        #expect(text.contains("- [ ] Chairs for room 3\n"), "\(text)")
    }

    @Test("new status names what waits without a day, too")
    func waiting() async throws {
        let site = try await WeekSite.make()
        try site.replace(", due: 2026-03-24", with: "", in: "Content/acme/raid.yml")
        try await site.run("new", "status", "acme", "--today", "2026-03-25")
        let path = site.folder.appending(path: "Content/acme/status/2026-03-27.md")
        let text = try String(contentsOf: path, encoding: .utf8)
        #expect(text.contains("- Send the test data: waiting for 11 days [ACT-1], holds up [M3]"))
    }

    @Test(
        "new status knows each kind of update",
        arguments: [
            ("kick-off", "Agreed, Next, Open questions"), ("phase-end", "Delivered, Lessons learned, Next, Blocked"),
            ("exception", "What happened, What it means, What we propose, Next"),
            ("closure", "Delivered, Measured, Still open"),
        ]
    )
    func kinds(kind: String, headings: String) async throws {
        let site = try await WeekSite.make(frozen: 0)
        try await site.run("new", "status", "acme", "--kind", kind, "--today", "2026-03-25")
        // An exception is written on the day it is needed, beside the regular updates.
        let date = kind == "exception" ? "2026-03-25" : "2026-03-27"
        let path = site.folder.appending(path: "Content/acme/status/\(date).md")
        let text = try String(contentsOf: path, encoding: .utf8)
        #expect(text.contains("kind: \(kind.replacing("-", with: "_"))\n"))
        let found = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
        #expect(found.joined(separator: ", ") == headings)
    }

    @Test("new status --edit hands the file to the user's editor, whatever options that is given")
    func editor() async throws {
        let site = try await WeekSite.make(frozen: 0)
        let outcome = try await site.run(
            "new",
            "status",
            "acme",
            "--edit",
            "--today",
            "2026-03-25",
            environment: ["EDITOR": "sed -i 's/^headline:.*/headline: Typed in the editor./'"]
        )
        #expect(outcome.status == 0)
        let path = site.folder.appending(path: "Content/acme/status/2026-03-27.md")
        #expect(try String(contentsOf: path, encoding: .utf8).contains("\nheadline: Typed in the editor.\n"))
        let without = try await site.run(
            "new",
            "status",
            "acme",
            "--edit",
            "--date",
            "2026-04-03",
            "--today",
            "2026-03-25"
        )
        #expect(without.errors == "note: no editor is set; set $EDITOR\n")
        let failed = try await site.run(
            "new",
            "status",
            "acme",
            "--edit",
            "--date",
            "2026-04-10",
            "--today",
            "2026-03-25",
            environment: ["EDITOR": "false"]
        )
        #expect(failed.status == 1)
    }

    @Test(
        "new status with nothing but a headline and a why passes check on the sample clients",
        arguments: [("salt-coast", ""), ("kornblum", "shop"), ("kornblum", "reporting"), ("ruprecht", "")]
    )
    func sample(client: String, project: String) async throws {
        let site = try Site([])
        let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content")
        try FileManager.default.copyItem(at: content.standardizedFileURL, to: site.folder.appending(path: "Content"))
        let options = project.isEmpty ? [] : ["--project", project]
        let made = try await Program.run(
            ["new", "status", client, "--today", "2026-11-20"] + options,
            in: site.folder
        )
        try #require(made.status == 0, "\(made.errors)")
        let path = String(made.output.dropLast())
        let day = String(path.suffix(13).prefix(10))
        try site.replace("\nheadline:  #", with: "\nheadline: The lorry came on Tuesday.  #", in: path)
        try site.replace("\nwhy:  #", with: "\nwhy: Three of four pallets are unloaded.  #", in: path)
        let checked = try await site.run("check", "--client", client, "--today", day)
        #expect(checked.status == 0, "\(checked.errors)")
        let found = checked.errors.split(separator: "\n").filter { $0.hasPrefix("\(path):") }
        // What is left to be confirmed or written is named, and nothing else is wrong.
        let expected = ["[plan-unconfirmed]", "[hint-left]", "[path-to-green-missing]"]
        #expect(found.allSatisfy { line in expected.contains { line.hasSuffix($0) } }, "\(checked.errors)")
    }

    @Test("a draft that waits for its headline does not keep the next project's from being begun")
    func twoProjects() async throws {
        let site = try Site([
            ("Content/portico.yml", "supplier: {name: Example Consulting}\n"),
            ("Content/acme/client.yml", "name: Acme\n"),
            ("Content/acme/one/project.yml", "name: One\n"),
            ("Content/acme/two/project.yml", "name: Two\n"),
        ])
        for project in ["one", "two"] {
            let made = try await site.run("new", "status", "acme", "--project", project, "--today", "2026-03-20")
            #expect(made.output == "Content/acme/\(project)/status/2026-03-20.md\n")
        }
    }

    // MARK: What is due

    @Test("due ends with 2 where something is, names it, and with 0 where nothing is")
    func due() async throws {
        let site = try await WeekSite.make()
        let late = try await site.run("due", "--today", "2026-03-31")
        #expect(late.status == 2)
        #expect(
            late.output == """
                acme: update overdue since 2026-03-27 (4 days); last one 2026-03-20
                acme: action ACT-1 Send the test data, overdue since 2026-03-24 (7 days), Jane Doe (client)

                """
        )
        #expect(late.errors == "")
        let quiet = try await site.run("due", "--days", "2", "--today", "2026-03-20")
        #expect(quiet.status == 0)
        #expect(quiet.output == "")
        let milestone = try await site.run("due", "--today", "2026-04-20")
        #expect(
            milestone.output.contains(
                "acme: milestone M3 Pilot accepted, overdue since 2026-04-18 (2 days), Chris Lee (supplier)\n"
            )
        )
        let listed = try await site.run("due", "--format", "json", "--today", "2026-03-27")
        #expect(listed.status == 2)
        let client = try #require(try json(listed.output).first)
        #expect(client["update"] as? String == "due")
        #expect(client["next_update"] as? String == "2026-03-27")
        let items = try #require(client["items"] as? [[String: Any]])
        #expect(items.map { $0["id"] as? String } == ["ACT-1"])
        #expect(items.map { $0["days_overdue"] as? Int } == [3])
    }

    @Test("due says of a client without a cadence that it cannot know")
    func noCadence() async throws {
        let site = try await WeekSite.make()
        try site.replace("cadence: {every: 1w, weekday: fri, grace_days: 3}\n", with: "", in: "Content/acme/client.yml")
        let due = try await site.run("due", "--days", "2", "--today", "2026-03-20")
        #expect(due.status == 0)
        #expect(
            due.errors == "note: acme has no cadence, so no update is ever due; the last one was 2026-03-20\n"
        )
    }

    // MARK: The overview

    @Test("overview shows each client on a line, and the same as JSON")
    func overview() async throws {
        let site = try await WeekSite.make()
        let outcome = try await site.run("overview", "--today", "2026-03-27")
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.last?.contains("M3 2026-04-18 +7 d") == true)
        #expect(lines.last?.contains("7 d ago, due") == true)
        #expect(lines.last?.contains("1, longest 11 d") == true)
        let listed = try json(try await site.run("overview", "--format", "json", "--today", "2026-03-27").output)
        #expect(listed.first?["days_since_update"] as? Int == 7)
    }

    @Test("the overview's page loads nothing, is never part of a portal, and is refused where portals or content are")
    func overviewPage() async throws {
        let site = try await WeekSite.make()
        let written = try await site.run("overview", "--html", "overview.html", "--today", "2026-03-27")
        #expect(written.status == 0)
        let page = try String(contentsOf: site.folder.appending(path: "overview.html"), encoding: .utf8)
        #expect(page.contains("Acme Dental Group"))
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
        #expect(!page.contains("src=") && !page.contains("href="))
        // Who owes what is told, however much it is.
        #expect(
            page.contains("<li>ACT-1 Send the test data <small>due 24 Mar 2026, 3 d overdue, Jane Doe</small></li>")
        )
        try await site.run("build", "--today", "2026-03-27")
        #expect(site.exists("Public/acme/index.html"))
        #expect(try site.contents(of: "Public").keys.filter { $0.contains("overview") } == [])
        for place in ["Public/overview.html", "Public/acme/overview.html", "Content/overview.html"] {
            let refused = try await site.run("overview", "--html", place, "--today", "2026-03-27")
            #expect(refused.status == 73, "\(place)")
            #expect(refused.errors.hasPrefix("error: refusing to write \(place): "))
            #expect(!site.exists(place))
        }
    }

    // MARK: Mail

    @Test("mail prints the message of the portal, its HTML and its text")
    func mail() async throws {
        let site = try await WeekSite.make()
        try await site.run("build", "--today", "2026-03-20")
        let published = try site.contents(of: "Public/acme/mail")
        let message = try await site.run("mail", "acme", "2026-03-13", "--today", "2026-03-20")
        #expect(Data(message.output.utf8) == published["2026-03-13.eml"])
        let text = try await site.run("mail", "acme", "--form", "text", "--today", "2026-03-20")
        #expect(Data(text.output.utf8) == published["2026-03-20.txt"])
        let html = try await site.run("mail", "acme", "--form", "html", "--today", "2026-03-20")
        #expect(html.output.hasPrefix("<!DOCTYPE html>"))
        let unknown = try await site.run("mail", "acme", "2026-03-14", "--today", "2026-03-20")
        #expect(unknown.status == 64)
    }
}
