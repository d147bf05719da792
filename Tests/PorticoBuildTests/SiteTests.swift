import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import TestSupport
import Testing

@testable import PorticoBuild

@Suite struct SiteTests {
    @Test func aFolderWithoutAClientFileIsLeftOutWithAWarning() async throws {
        let site = try ContentSite([
            "portico.yml": ContentSite.settings, "acme/client.yml": ContentFolder.smallClient, "drafts/a.md": "",
            "beta/client.yaml": "", ".hidden/x": "", "notes.txt": "",
        ])
        #expect(
            try await site.check() == [
                "beta:1:1: warning: the folder \"beta\" has no client.yml and is skipped [not-a-client]",
                "drafts:1:1: warning: the folder \"drafts\" has no client.yml and is skipped [not-a-client]",
            ]
        )
    }

    @Test(arguments: [
        ("Client.yml", "rename its Client.yml to client.yml"), ("client.yaml", "rename its client.yaml to client.yml"),
        ("notes.md", "add a client.yml, or move the folder out of the content"),
    ])
    func aFolderWithoutAClientFileIsNamedWithWhatToDo(file: String, fix: String) async throws {
        let site = try ContentSite([
            "portico.yml": ContentSite.settings, "acme/client.yml": ContentFolder.smallClient,
            "beta/\(file)": "name: B\n",
        ])
        let request = BuildRequest(content: "/site/Content", dates: ContentSite.dates)
        let found = try await Builder(fileSystem: site.disk).build(request).findings.diagnostics
        #expect(found.first { $0.rule == "not-a-client" }?.fix == fix)
        let alone = try ContentSite(["portico.yml": ContentSite.settings, "beta/\(file)": "name: B\n"])
        let failure = await #expect(throws: BuildFailure.self) { try await alone.check() }
        #expect(failure?.message == "\"/site/Content\" contains no client: the folder \"beta\" has no client.yml")
        #expect(failure?.fix == fix)
    }

    @Test(arguments: ["Portico.yml", "portico.yaml"])
    func settingsByAnotherSpellingAreRenamed(name: String) async throws {
        let site = try ContentSite([name: ContentSite.settings, "acme/client.yml": ContentFolder.smallClient])
        let request = BuildRequest(content: "/site/Content", dates: ContentSite.dates)
        let found = try await Builder(fileSystem: site.disk).build(request).findings.diagnostics
        #expect(found.map(\.fix) == ["rename \(name) to portico.yml"])
    }

    @Test func withoutSettingsThereIsAnError() async throws {
        let site = try ContentSite(["acme/client.yml": ContentFolder.smallClient])
        #expect(try await site.check() == ["portico.yml:1:1: error: there is no portico.yml [no-settings]"])
    }

    @Test func twoFoldersForOnePortalAreAnError() async throws {
        let site = try ContentSite([
            "portico.yml": ContentSite.settings, "Acme Co/client.yml": ContentFolder.smallClient,
            "acme-co/client.yml": ContentFolder.smallClient,
        ])
        #expect(
            try await site.check() == [
                "acme-co:1:1: error: \"acme-co\" and \"Acme Co\" would both become the portal \"acme-co\" [same-portal]"
            ]
        )
    }

    @Test func aClientsFolderMayNotBeALink() async throws {
        let site = try ContentSite(["portico.yml": ContentSite.settings, "acme/client.yml": ContentFolder.smallClient])
        try site.disk.createFolder("/elsewhere", permissions: nil)
        try site.link("other", to: "/elsewhere")
        let message = "error: this symbolic link leads out of the client's folder [symbolic-link]"
        #expect(try await site.check() == ["other:1:1: \(message)"])
    }

    /// What a template holds is put into every portal: nothing from outside its folder may be.
    @Test(arguments: [
        ("pages/home.mustache", "/secret", "this symbolic link leads out of the templates folder"),
        ("pages/home.mustache", "../../Content/portico.yml", "this symbolic link leads out of the templates folder"),
        ("pages", "/elsewhere", "this symbolic link leads out of the templates folder"),
        ("pages/home.mustache", "gone", "this symbolic link is broken"),
        (
            "pages/home.mustache", "home.mustache",
            "this symbolic link points to itself, directly or through other links"
        ),
        ("pages/home.mustache", "../pages", "this is neither a file nor a folder"),
        ("pages/missing.mustache", "../parts/other.txt", nil),
    ])
    func aLinkInTheThemeStaysInTheTheme(path: String, target: String, message: String?) async throws {
        let site = try ContentSite(["portico.yml": ContentSite.settings, "acme/client.yml": ContentFolder.smallClient])
        for folder in ["Templates", "Templates/parts"] + (path == "pages" ? [] : ["Templates/pages"]) {
            try site.disk.createFolder("/site/\(folder)", permissions: nil)
        }
        try site.disk.createFolder("/elsewhere", permissions: nil)
        try site.disk.createFile("/secret", contents: .text("secret"))
        try site.disk.createFile("/site/Templates/parts/other.txt", contents: .text("<h1>Nothing</h1>"))
        try site.disk.createSymbolicLink("/site/Templates/\(path)", to: target)
        var request = BuildRequest(content: "/site/Content", dates: ContentSite.dates)
        request.templates = "/site/Templates"
        let found = try await Builder(fileSystem: site.disk).build(request).findings.diagnostics
        #expect(found.filter { $0.place.file.hasSuffix(path) }.map(\.summary) == [message].compactMap(\.self))
    }

    @Test func noContentAndNoClientAreNoInput() async throws {
        let empty = try ContentSite(["portico.yml": ContentSite.settings])
        var failure = await #expect(throws: BuildFailure.self) { try await empty.check() }
        #expect(failure?.kind == .noInput)
        #expect(failure?.message.hasPrefix("\"/site/Content\" contains no client") == true)
        let request = BuildRequest(content: "/site/Contents", dates: ContentSite.dates)
        failure = await #expect(throws: BuildFailure.self) { try await Builder(fileSystem: empty.disk).build(request) }
        #expect(failure?.kind == .noInput)
        #expect(failure?.message == "there is no content folder \"/site/Contents\"")
    }

    @Test func anUnknownClientIsAMistakeOnTheCommandLine() async throws {
        let site = try ContentSite(["portico.yml": ContentSite.settings, "acme/client.yml": ContentFolder.smallClient])
        let failure = await #expect(throws: BuildFailure.self) { try await site.check(clients: ["acne"]) }
        #expect(failure?.kind == .usage)
        #expect(failure?.fix == "did you mean \"acme\"?")
    }

    /// Started on any day of the week, and on a leap day.
    @Test(arguments: ["2026-03-16", "2026-03-20", "2026-03-22", "2028-02-29"])
    func whatInitWritesHasNothingButTextsToReplace(day: String) async throws {
        let today = try #require(CalendarDate(iso: day))
        let site = MemoryFileSystem()
        try ScaffoldWriter(fileSystem: site).fill("/site", with: SiteScaffold.files(today: today))
        let client = ClientScaffold(name: "Acme: \"Dental\" #1", today: today)
        try ScaffoldWriter(fileSystem: site).create("/site/Content/acme", with: client.files)
        let request = BuildRequest(content: "/site/Content", dates: BuildDates(today: today))
        let report = try await Builder(fileSystem: site).build(request)
        #expect(report.findings.diagnostics.filter { $0.check != .placeholderLeft }.map(line(for:)) == [])
        #expect(report.clients.map(\.name) == ["acme", "example-company"])
        // Whoever replaces them hears no more of it.
        for file in report.findings.diagnostics { #expect(file.severity == .warning) }
        try replacePlaceholders(below: "/site", in: site)
        let again = try await Builder(fileSystem: site).build(request)
        #expect(again.findings.diagnostics.map(line(for:)) == [])
    }

    /// What is found in a new site, by file: line, column and text.
    @Test func theTextsToReplaceAreFoundWhereTheyAre() async throws {
        let today = try #require(CalendarDate(iso: "2026-03-18"))
        let site = MemoryFileSystem()
        try ScaffoldWriter(fileSystem: site).fill("/site", with: SiteScaffold.files(today: today))
        let request = BuildRequest(content: "/site/Content", dates: BuildDates(today: today))
        let report = try await Builder(fileSystem: site).build(request)
        let found = report.findings.diagnostics.map {
            "\($0.place.file.split(separator: "/").suffix(2).joined(separator: "/")): \($0.summary)"
        }
        #expect(
            Set(found) == [
                "Content/portico.yml: \"Your Company\" is the text of the example",
                "Content/portico.yml: \"https://your-company.example\" is the text of the example",
                "Content/portico.yml: \"hello@your-company.example\" is the text of the example",
                "example-company/client.yml: \"Example Company\" is the text of the example",
                "example-company/client.yml: \"The new booking system\" is the text of the example",
                "example-company/client.yml: \"Reception books every appointment on one screen, and nobody types an address twice.\" is the text of the example",
                "example-company/client.yml: \"jane@client.example\" is the text of the example",
                "example-company/client.yml: \"chris@your-company.example\" is the text of the example",
                "example-company/client.yml: \"+49 30 000000\" is the text of the example",
                "status/2026-03-18.md: \"We have started; the scope is being written.\" is the text of the example",
            ]
        )
        #expect(found.count == 10)
        let name = try #require(report.findings.diagnostics.first { $0.summary.contains("Your Company") })
        #expect((name.place.start.line, name.place.start.column, name.place.end.column) == (4, 9, 21))
    }

    /// A value that only contains the words of a placeholder, or a comment, is the user's own.
    @Test(arguments: [
        ("name: Your Company", 1), ("name: \"Your Company\"  # ours", 1), ("{name: Your Company, x: 1}", 1),
        ("# name: Your Company", 0), ("name: Your Company Ltd", 0), ("name: Not Your Company", 0),
        ("- Your Company", 0),
    ])
    func aPlaceholderIsAWholeValue(line: String, count: Int) {
        #expect(Placeholders.left(in: [SourceFile(path: "portico.yml", text: line)]).count == count)
        #expect(Placeholders.left(in: [SourceFile(path: "acme/docs/a.md", text: line)]).count == 0)
    }

    private func replacePlaceholders(below folder: String, in site: MemoryFileSystem) throws {
        for entry in try site.entries(of: folder) ?? [] {
            let path = "\(folder)/\(entry.name)"
            guard try site.status(of: path)?.kind != .folder else {
                try replacePlaceholders(below: path, in: site)
                continue
            }
            guard path.hasSuffix(".yml") || path.hasSuffix(".md"),
                let bytes = try site.contents(of: path, limit: 1_000_000)
            else { continue }
            var text = String(decoding: bytes, as: UTF8.self)
            for (index, placeholder) in Placeholders.texts.enumerated() {
                let own =
                    placeholder.contains("@")
                    ? "me\(index)@acme.test" : placeholder.hasPrefix("https") ? "https://acme.test" : "Ours \(index)"
                text = text.replacing(placeholder, with: placeholder.hasPrefix("+") ? "+49 30 123456" : own)
            }
            try site.removeFile(path)
            try site.createFile(path, contents: .text(text))
        }
    }

    @Test func everyPlaceInAScaffoldIsFilled() throws {
        let today = try #require(CalendarDate(iso: "2026-03-18"))
        let files = SiteScaffold.files(today: today).filter { !$0.path.hasPrefix(SiteScaffold.schemaFolder) }
        #expect(files.count == 10)
        for file in files { #expect(!file.text.contains("<"), "\(file.path)") }
        let text = ScaffoldText(name: "A \"B\" \\ C", today: today)
        #expect(text.filled("<name> <today>") == "\"A \\\"B\\\" \\\\ C\" 2026-03-18")
        #expect(text.filled("<Monday of week 1>, <Thursday of week 2>") == "2026-03-16, 2026-03-26")
        #expect(text.filled("<Friday of week 3> <") == "2026-04-03 <")
        #expect(text.filled("<Sunday of week 3> <name of it>") == "<Sunday of week 3> <name of it>")
    }

    @Test func theScaffoldIsNotWrittenOverAnything() throws {
        let disk = MemoryFileSystem()
        let file = ScaffoldFile("a.md", "new")
        try disk.createFolder("/site", permissions: nil)
        try disk.createFile("/site/.gitignore", contents: .text(""))
        try ScaffoldWriter(fileSystem: disk).fill("/site", with: [file])
        let second = #expect(throws: BuildFailure.self) {
            try ScaffoldWriter(fileSystem: disk).fill("/site", with: [file])
        }
        #expect(second?.kind == .cannotCreate)
        let third = #expect(throws: BuildFailure.self) {
            try ScaffoldWriter(fileSystem: disk).create("/site", with: [])
        }
        #expect(third?.kind == .cannotCreate)
    }
}
