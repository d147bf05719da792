import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
@testable import PorticoRendering
import PorticoTheme
import TestSupport
import Testing

@Suite struct TheTheme {
    /// What loading says where the site has that one file of its own.
    private func problems(with path: String, _ text: String) -> [String] {
        Theme.load(overrides: [SourceFile(path: path, text: text)]).diagnostics.map { "\(line(for: $0)) → \($0.fix)" }
    }

    @Test func loadsAsItStands() {
        let (theme, diagnostics) = Theme.load(overrides: [])
        #expect(diagnostics.map(line) == [])
        #expect(theme != nil)
    }

    /// A region is no language of its own; a site's own strings file adds one.
    @Test(arguments: [("en", 0), ("de-AT", 0), ("fr", 1), ("xx-CH", 1)])
    func aLanguageWithoutWordsIsAnError(language: String, count: Int) throws {
        let theme = try #require(Theme.load(overrides: []).theme)
        let source = ContentFolder.client(["client.yml": "name: Acme\nlanguage: \(language)\n"])
        let today = try #require(CalendarDate(iso: "2026-03-13"))
        let portal = try #require(PortalParser(dates: BuildDates(today: today)).parse(source).portal)
        let found = PortalRenderer(theme: theme).render(portal).diagnostics.map { "\(line(for: $0)) → \($0.fix)" }
        #expect(found.count == count)
        guard count > 0 else { return }
        let primary = language.prefix(2)
        #expect(
            found == [
                "acme/client.yml:2:11: error: there are no words for the language \"\(language)\"; there are for de, en [unknown-language]"
                    + " → choose one of them here or in portico.yml, or translate Templates/strings/en.yml to strings/\(primary).yml"
            ]
        )
    }

    @Test func listsEveryFileOfItsFolder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Templates")
        let walker = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let found = walker.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath && $0.pathExtension != "swift" }
            .map { $0.path.dropFirst(folder.path.count + 1) }.filter { !$0.hasPrefix(".") }
        #expect(found.map(String.init).sorted() == EmbeddedTheme.files.map(\.path).sorted())
    }

    @Test func embedsEachFileUnderItsOwnName() {
        for file in EmbeddedTheme.files where file.path.hasSuffix(".mustache") {
            #expect(!file.bytes.isEmpty)
        }
        #expect(Set(EmbeddedTheme.files.map { $0.path.split(separator: "/").last }).count == EmbeddedTheme.files.count)
    }

    @Test func refusesAFileItDoesNotKnow() {
        #expect(
            problems(with: "pages/hmoe.mustache", "") == [
                "pages/hmoe.mustache:1:1: error: the theme has no file named \"pages/hmoe.mustache\" [unknown-template]"
                    + " → did you mean \"pages/home.mustache\"?"
            ]
        )
    }

    @Test(arguments: [
        ("{{titel}}", "1:3: error: there is no name \"titel\" here [unknown-name] → did you mean \"title\"?"),
        (
            "é{{#finish}}\n  {{datte}}{{/finish}}",
            "2:5: error: there is no name \"datte\" here [unknown-name] → did you mean \"date\"?"
        ),
        (
            "{{finish.datte}}",
            "1:3: error: there is no name \"datte\" in \"finish.datte\" [unknown-name] → did you mean \"date\"?"
        ),
        ("{{>helth}}", "1:4: error: there is no partial \"helth\" [unknown-partial] → did you mean \"health\"?"),
        (
            "{{t.home.nedes}}",
            "1:3: error: there is no text \"home.nedes\" [unknown-word] → did you mean \"home.needs\"?"
        ),
        ("{{title}}", "1:3: error: markup \"title\" would be escaped [template-escape] → write {{{title}}}"),
        (
            "{{{status.confidentiality}}}",
            "1:4: error: text \"status.confidentiality\" must be escaped [template-escape] → write {{status.confidentiality}}"
        ),
        (
            "{{finish}}",
            "1:3: error: \"finish\" has no text of its own [template-value] → open it as a section: {{#finish}}"
        ),
        ("{{#asks}}", "1:4: error: the section \"asks\" is not closed [template-syntax] → close it with {{/asks}}"),
        (
            "{{#asks}}{{/ask}}",
            "1:13: error: \"ask\" is closed here but was not opened [template-syntax] → did you mean {{/asks}}?"
        ),
        ("a\n{{title", "2:1: error: the tag is not closed [template-syntax] → end it with }}"),
        (
            "{{=<% %>=}}",
            "1:4: error: themes cannot use tags of this kind [template-syntax] → use names, sections and partials"
        ),
        (
            "{{upper(title)}}",
            "1:3: error: \"upper(title)\" is not a name [template-syntax] → a name consists of letters, digits, dots and hyphens"
        ),
    ])
    func saysWhereATemplateIsWrong(template: String, expected: String) {
        #expect(problems(with: "pages/home.mustache", template) == ["pages/home.mustache:\(expected)"])
    }

    @Test func checksAPartialAgainstEveryPageThatIncludesIt() {
        // Home has a finish, an update has not: the partial stands in both.
        #expect(
            problems(with: "partials/health.mustache", "{{#finish}}{{/finish}}") == [
                "partials/health.mustache:1:4: error: there is no name \"finish\" here [unknown-name] → the names are: archiveHref,"
                    + " asks, author, changes, date, hasAsks, hasReach, hasSections, headline, health, history, kind, needsTitle,"
                    + " newer, newest, nothingNeeded, older, published, reach, sections"
            ]
        )
    }

    @Test func refusesAPartialThatIncludesItself() {
        let theme = Theme.load(overrides: [
            SourceFile(path: "partials/person.mustache", text: "{{> reach}}"),
            SourceFile(path: "partials/reach.mustache", text: "{{name}}\n{{> person}}"),
        ])
        #expect(theme.theme == nil)
        #expect(
            theme.diagnostics.map { line(for: $0) }.contains(
                "partials/reach.mustache:2:5: error: the partial includes itself: person → reach → person"
                    + " [template-recursion]"
            )
        )
    }

    @Test func aSitesOwnWordsReplaceTheThemesOneByOne() {
        #expect(problems(with: "strings/en.yml", "home.needs: What we need\n") == [])
    }

    @Test(arguments: [
        (
            "home.nedes: x",
            "1:1: error: no page uses the text \"home.nedes\" [unknown-word] → did you mean \"home.needs\"?"
        ),
        (
            "\nstatus.on: \"On {dat}\"",
            "2:1: error: the page has no value {dat} for \"status.on\" [unknown-value] → use only {date}"
        ),
        ("home.needs", "1:1: error: this line is not a key and a text [words-syntax] → write key: text"),
        (
            "home.needs: a\nhome.needs: b",
            "2:1: error: \"home.needs\" occurs twice [words-syntax] → remove one of the two"
        ),
        ("home.needs: \"a", "1:1: error: the quote is not closed [words-syntax] → end it with \""),
    ])
    func saysWhereWordsAreWrong(words: String, expected: String) {
        #expect(problems(with: "strings/en.yml", words) == ["strings/en.yml:\(expected)"])
    }
}
